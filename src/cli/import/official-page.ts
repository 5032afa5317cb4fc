import { isAllowedLink, type Source } from '../../domain/line/facts.ts';
import type { FactFiles } from './build.ts';
import type { FactRecord } from './records.ts';

type Sources = FactFiles['sources'];

/** Channels that are a page of the operator itself, the plainest first. */
const OWN_PAGES = ['web', 'web-form', 'chat'] as const;

/**
 * Fills `officialPage` of the services that are shown (F25): the operator's own page among the channels, or the first official page among the sources. Only a
 * secure address on an allowed domain counts, and neither a file to load down nor news.
 *
 * @param isOwnWord whether a source is a page of the operator or the State itself, not its news agency or a copy elsewhere
 */
export function fillOfficialPages(
  records: readonly FactRecord[],
  { allowedDomains, sources }: Sources,
  isOwnWord: (id: string, source: Pick<Source, 'kind'>) => boolean,
): FactRecord[] {
  const isPage = (url: string | null | undefined): url is string =>
    typeof url === 'string' && url.startsWith('https:') && !FILE.test(url) && isAllowedLink(url, allowedDomains);
  return records.map((record) => {
    const { file } = record;
    const own = OWN_PAGES.flatMap((type) => file.channels.filter((channel) => channel.type === type));
    const cited = file.sources.flatMap((id) => {
      const source = sources[id];
      return source && source.kind === 'official' && isOwnWord(id, source) ? source.url : [];
    });
    if (file.listing !== 'listed') return record;
    const officialPage = [...own.map(({ value }) => value), ...cited].find(isPage) ?? null;
    return { ...record, file: { ...file, officialPage } };
  });
}

const FILE = /\.(xlsx?|docx?|pdf|csv|zip)([?#]|$)/i;

import { leftHere, type Place } from '../../../domain/page/shown-here.ts';
import type { ActivityEntry, Content, PageEntry } from '../../content.ts';
import { type Finding, finding, wholeFile } from '../../finding.ts';
import { judgeMarkup } from '../../markup/judge.ts';
import type { Written } from '../../markup/written.ts';
import { placeHere } from '../../read/campaign-facts.ts';
import { allowedDomainsOf } from '../../read/records.ts';
import { sectionTags } from './section-tags.ts';

/** What stands in a text is words, our own elements and links that may be: as the build reads it, and nothing else. */
export function markup(content: Content): Finding[] {
  const allowedDomains = allowedDomainsOf(content);
  const place = placeHere(content);
  return [
    ...content.pages.flatMap((page) => inPage(page, toWritten(page, allowedDomains), place)),
    ...[...content.activities, ...content.readVersions].flatMap((activity) =>
      judgeMarkup(toWritten(activity, allowedDomains)),
    ),
  ];
}

function toWritten(
  { source, body, bodyLine }: PageEntry | ActivityEntry,
  allowedDomains: readonly string[] | null,
): Written {
  const kind = source.file.endsWith('.mdx') ? 'mdx' : 'md';
  return { file: source.file, line: bodyLine, text: body, kind, allowedDomains };
}

function inPage(page: PageEntry, written: Written, place: Place | undefined): Finding[] {
  const findings = judgeMarkup(written).filter((one) => !isOfSections(one, page));
  return findings.length > 0 ? findings : afterGaps(page, written, place);
}

/** The rule of sections looks at each line that begins with the tag of one, and says more than that a text cannot be read. */
function isOfSections({ code, line }: Finding, page: PageEntry): boolean {
  if (code === 'text-unread') return sectionTags({ pages: [page] }).length > 0;
  const { body, bodyLine } = page;
  return code === 'bad-section-tag' && /^\s*<\/?section\b/i.test(body.split('\n')[line - bodyLine] ?? '');
}

/** Sentences about a role that nobody plays are left out before the text is read, and what is left may be read otherwise. */
function afterGaps({ locale, body }: PageEntry, written: Written, place: Place | undefined): Finding[] {
  const text = place ? leftHere(body, place, locale) : body;
  if (text === body || judgeMarkup({ ...written, text }).length === 0) return [];
  return [finding(wholeFile(written.file), 'gap-unread')];
}

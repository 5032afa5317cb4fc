import { endOf, isPageAddress } from '../../../domain/redirects.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { both } from '../../findings/words.ts';
import { addressFindings, shownLinks } from '../../markup/links.ts';
import { allowedDomainsOf } from '../../read/records.ts';
import type { Entry } from '../../shape/check-shape.ts';
import { members, textsIn } from '../../source/loose.ts';
import { keyPlaceAt, placeAt } from '../../source/yaml-source.ts';

/** What readers see beside the texts: an address in it, a page or a mailbox, leads where a link of a text may lead. */
export function shownAddresses(content: Content): Finding[] {
  const allowed = allowedDomainsOf(content);
  const entries = SHOWN.flatMap((kind): readonly Entry<unknown>[] => {
    const read = content[kind];
    return Array.isArray(read) ? read : read ? [read] : [];
  });
  return [...entries, ...content.pages].flatMap(({ source, value }) =>
    textsIn(value).flatMap(({ path, text }) =>
      shownLinks(text)
        // "It begins with https://" is a sentence.
        .filter((address) => !/^https?:\/*$/i.test(address))
        .flatMap((address) => addressFindings(placeAt(source, path), address, 'mdx', allowed)),
    ),
  );
}

/** Kinds of files whose fields are shown; services, sources and the campaign have rules of their own. */
const SHOWN = [
  'strings',
  'lessons',
  'protocols',
  'quizzes',
  'figures',
  'sayings',
  'materials',
  'counts',
  'regions',
  'days',
  'borders',
  'organisations',
  'questions',
  'harms',
  'targets',
] as const satisfies readonly (keyof Content)[];

/**
 * An address that has moved, and the one that it leads to, are addresses of this site, and none comes back to itself. The build holds
 * them against its pages.
 */
export function redirects({ redirects: entry }: Content): Finding[] {
  if (!entry) return [];
  const all = members(entry.value);
  const moved = new Map(all);
  return all.flatMap(([from, to]) => {
    const [old, now] = [keyPlaceAt(entry.source, [from]), placeAt(entry.source, [from])];
    return [
      ...(isPageAddress(from) ? [] : [finding(old, 'redirect-form', both(formOf(from)))]),
      ...(isPageAddress(to) ? [] : [finding(now, 'redirect-form', both(`${from}: ${formOf(to)}`))]),
      ...(endOf(from, moved) === null ? [finding(now, 'redirect-loop')] : []),
    ];
  });
}

/** The address that was probably meant. */
function formOf(text: string): string {
  const parts = text
    .toLowerCase()
    .replace(/^[a-z]+:\/\/[^/]*|[?#].*$/g, '')
    .split(/[/\\]/)
    .map((part) => part.replace(/[^a-z0-9-]/g, '').replace(/^-+|-+$/g, ''))
    .filter((part) => part !== '');
  return parts.length === 0 ? '/…/' : `/${parts.join('/')}/`;
}

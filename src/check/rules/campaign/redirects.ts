import { endOf, isPageAddress } from '../../../domain/redirects.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { both } from '../../findings/words.ts';
import { campaignOf } from '../../read/campaign-facts.ts';
import { pagesThere } from '../../read/pages-there.ts';
import { members } from '../../source/loose.ts';
import { keyPlaceAt, placeAt } from '../../source/yaml-source.ts';

/** An address that has moved is that of no page that there is, and leads to one in the end. */
export function redirects(content: Content): Finding[] {
  const entry = content.redirects;
  if (!entry) return [];
  const all = members(entry.value);
  const moved = new Map(all);
  // While nobody knows the words of addresses, no page is held against them.
  const isKnown = campaignOf(content).paths !== undefined;
  const isThere = pagesThere(content);
  return all.flatMap(([from, to]) => {
    const [old, now] = [keyPlaceAt(entry.source, [from]), placeAt(entry.source, [from])];
    const found: Finding[] = [];
    if (!isPageAddress(from)) found.push(finding(old, 'redirect-form', both(formOf(from))));
    else if (isKnown && isThere(from) !== 'no') found.push(finding(old, 'redirect-from-page'));
    if (!isPageAddress(to)) return [...found, finding(now, 'redirect-form', both(`${from}: ${formOf(to)}`))];
    const end = endOf(from, moved);
    if (end === null) found.push(finding(now, 'redirect-loop'));
    // Where it leads on, the step that leads nowhere is the finding.
    else if (isKnown && end === to && isThere(to) === 'no') found.push(finding(now, 'redirect-to-nothing'));
    return found;
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

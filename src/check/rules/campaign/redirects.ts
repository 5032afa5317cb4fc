import { endOf, isPageAddress } from '../../../domain/redirects.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { both } from '../../findings/words.ts';
import { members } from '../../source/loose.ts';
import { keyPlaceAt, placeAt } from '../../source/yaml-source.ts';

/** An address that has moved, and the one that it leads to, are addresses of this site, and none comes back to itself. The build holds them against its pages. */
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

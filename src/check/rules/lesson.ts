import type { Content } from '../content.ts';
import { type Finding, finding } from '../finding.ts';
import { placeHere } from '../read/campaign-facts.ts';
import { valueAt } from '../source/loose.ts';
import { placeAt } from '../source/yaml-source.ts';
import { listedBy } from './page/roles.ts';

/** Every lesson has somebody on its help card: of its roles, one is played, or it lists a service of its own. */
export function lessonsWithHelp(content: Content): Finding[] {
  const place = placeHere(content);
  if (!place) return [];
  const played = new Set(Object.entries(place.roles).flatMap(([role, id]) => (id === null ? [] : role)));
  return content.pages.flatMap(({ source, value }) => {
    const roles = valueAt(value, ['roles']);
    if (!Array.isArray(roles) || roles.length === 0 || listedBy(value).length > 0) return [];
    // A role that is wrong, or still to be written, has a finding of its own.
    if (roles.includes(undefined)) return [];
    return roles.some((role) => played.has(role)) ? [] : finding(placeAt(source, ['roles']), 'lesson-without-help');
  });
}

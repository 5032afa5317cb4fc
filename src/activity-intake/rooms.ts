import { joinLinkOf } from '../domain/join-link.ts';
import type { IntakeContext } from './context.ts';
import type { RawValues } from './fields.ts';
import { type RowFinding, rowFinding } from './finding.ts';
import type { CalendarFacts } from './table.ts';

/**
 * The room that a calendar gives beside its texts, where it is on a platform of the deployment; what leads anywhere else is left, in
 * words. Somebody who exports a calendar cannot take it out of there, so it stops nothing.
 */
export function roomOf(
  { links }: Pick<CalendarFacts, 'links'>,
  context: Pick<IntakeContext, 'allowedDomains' | 'platforms'>,
): { values: RawValues; findings: RowFinding[] } {
  const rooms = links.flatMap((link) => joinLinkOf(link, context) ?? []);
  const [room] = rooms.filter(({ platform }) => platform);
  const others = links.filter((link) => !joinLinkOf(link, context)?.platform);
  const platforms = context.platforms.map(({ name }) => name).join(', ');
  return {
    values: room ? { link: room.link } : {},
    findings: others.map((found) => rowFinding('ics-link', 'link', { found, platforms })),
  };
}

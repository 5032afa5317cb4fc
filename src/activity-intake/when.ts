import { readClock } from './clocks.ts';
import type { IntakeContext } from './context.ts';
import { type ReadDay, readDay } from './days.ts';
import type { FieldName } from './fields.ts';
import { type RowFinding, rowFinding } from './finding.ts';

/**
 * Reads the four fields of days and hours together: one may hold what belongs to another, `30/07/2027 15:00`, and then both
 * must say the same. What stands in them and is neither a day nor an hour stops the row.
 *
 * @returns each part absent where nothing readable is said
 */
export function readWhen(
  text: (field: 'starts' | 'ends' | 'from' | 'to') => string,
  { words: { read: words }, year }: Pick<IntakeContext, 'words' | 'year'>,
) {
  const findings: RowFinding[] = [];
  const keep = <T extends { findings: readonly RowFinding[] }>(read: T): T => {
    findings.push(...read.findings);
    return read;
  };
  const clockIn = (field: 'from' | 'to', value: string) => (value ? readClock(value, field, words.clock) : null);
  /** The hour that stands behind a day; what is none is said. */
  const behind = (day: ReadDay | null, column: 'starts' | 'ends', field: 'from' | 'to') => {
    if (!day?.day || !day.rest) return null;
    const clock = readClock(day.rest.replace(/^[\p{P}\s]+/u, '') || day.rest, field, words.clock);
    if (clock.from) return clock;
    findings.push(rowFinding('date-rest', column, { found: text(column), rest: day.rest, day: day.day }));
    return null;
  };
  const agreed = (field: FieldName, own: string | null | undefined, other: string | null | undefined) => {
    if (own && other && own !== other) findings.push(rowFinding('two-values', field, { found: own, other }));
    return own || other || undefined;
  };

  const starts = text('starts') ? keep(readDay(text('starts'), 'starts', words, year)) : null;
  const ends = text('ends') ? keep(readDay(text('ends'), 'ends', words, year)) : null;
  if (!starts) findings.push(rowFinding('missing', 'starts'));
  const [beside, besideEnd] = [behind(starts, 'starts', 'from'), behind(ends, 'ends', 'to')];
  const from = clockIn('from', text('from'));
  const to = clockIn('to', text('to'));
  for (const read of [from ?? beside, to ?? besideEnd]) if (read) keep(read);
  const begin = agreed('from', from?.from, beside?.from);
  const end = [from?.to, beside?.to, besideEnd?.from].reduce((all, one) => agreed('to', all, one), to?.from);
  return {
    starts: starts?.day ?? null,
    ...(ends?.day && ends.day !== starts?.day ? { ends: ends.day } : {}),
    ...(begin ? { from: begin } : {}),
    ...(end ? { to: end } : {}),
    findings,
  };
}

import { decode } from './decode.ts';
import { type RowFinding, rowFinding } from './finding.ts';
import { changedDay, daysOf, type EntryDay } from './ics-days.ts';
import { type Entry, lineOf, readEntry } from './ics-entry.ts';
import { takeApart, type UnfoldedEntry } from './ics-lines.ts';
import { broken } from './ics-written.ts';
import type { Zones } from './ics-zones.ts';
import { FileProblem, MOST_ROWS } from './problem.ts';
import type { RawRow } from './table.ts';

/**
 * Reads a calendar: each entry, and each day of a series that ends, becomes a row. What calendars do not carry (who organises,
 * the region, access) stays unknown: the person whose name stands at an entry is not who organises it. An entry that cannot be read
 * says so in its own row, and the others come through.
 *
 * @param timeZone the deployment's, in which the hours are given
 */
export function readIcs(bytes: Uint8Array, timeZone: string): RawRow[] {
  const rows: RawRow[] = [];
  let number = 0;
  for (const { method, zones, entries } of takeApart(decode(bytes), MOST_ROWS + 1)) {
    const first = number + 1;
    number += entries.length;
    if (number > MOST_ROWS) throw new FileProblem('too-many-rows');
    for (const row of rowsOf(entries, first, { timeZone, described: zones })) {
      rows.push(method === 'CANCEL' ? { ...row, values: { ...row.values, status: 'cancelled' } } : row);
      if (rows.length > MOST_ROWS) throw new FileProblem('too-many-rows');
    }
  }
  if (rows.length === 0) throw new FileProblem('empty');
  return rows;
}

/** The rows of one calendar. Changed days of a series belong to its first entry; those of none stand for themselves. */
function* rowsOf(parts: readonly UnfoldedEntry[], first: number, zones: Zones): Generator<RawRow> {
  const numbered = parts.map((part, i) => ({
    part,
    number: first + i,
    isChange: lineOf(part, 'RECURRENCE-ID') !== '',
  }));
  const changes = numbered.filter(({ isChange }) => isChange).map(({ part, number }) => readEntry(part, number));
  const changed = Map.groupBy(changes, ({ uid }) => uid);
  for (const { part, number, isChange } of numbered) {
    if (isChange) continue;
    // One after the other, since thousands at once need much memory.
    const entry = readEntry(part, number);
    const own = changed.get(entry.uid) ?? [];
    changed.delete(entry.uid);
    const { days, left } = guarded(entry, own, () => daysOf(entry, own, zones));
    for (const day of days) yield toRow(day, entry);
    for (const change of left) yield toRow(alone(change, zones), change, entry.classified);
  }
  for (const change of [...changed.values()].flat()) yield toRow(alone(change, zones), change);
}

function alone(change: Entry, zones: Zones): EntryDay {
  const { days } = guarded(change, [], () => ({ days: [changedDay(change, zones)], left: [] }));
  return days[0] ?? failed(change);
}

/** What the library cannot do with an entry is said of that entry; what is changed on single days of it stands for itself then. */
function guarded(
  entry: Entry,
  changes: readonly Entry[],
  read: () => ReturnType<typeof daysOf>,
): ReturnType<typeof daysOf> {
  try {
    return read();
  } catch {
    return { days: [failed(entry)], left: changes };
  }
}

function failed(entry: Entry): EntryDay {
  const finding = entry.rule ? rowFinding('ics-rule', 'starts', { found: entry.rule }) : broken('DTSTART', entry.start);
  return { values: entry.values, findings: [finding], from: entry };
}

/** Of what its owner keeps to themselves, only the day is told, so that it can be found; the days of a private series are. */
function toRow(
  { values, findings, from, at }: EntryDay,
  { number, uid, classified }: Entry,
  series = classified,
): RawRow {
  const kept = [from.classified, series].find((one) => one !== 'PUBLIC');
  if (kept !== undefined) {
    const { starts } = values;
    const stop: RowFinding = rowFinding('ics-private', undefined, { found: kept });
    return { table: '', number, values: starts ? { starts } : {}, findings: [stop], isClosed: true };
  }
  return {
    table: '',
    number,
    values,
    findings: from.isTentative ? [...findings, rowFinding('ics-tentative', 'status')] : findings,
    series: uid,
    entry: { uid, links: from.links, ...(at ? { at } : {}) },
  };
}

import { decode } from './decode.ts';
import type { RowFinding } from './finding.ts';
import { says } from './finding.ts';
import { type Entry, lineOf, readEntry } from './ics-entry.ts';
import { type Part, takeApart } from './ics-lines.ts';
import { dayOfSeries, type Place, type Read, toRow, toRows } from './ics-rows.ts';
import { exampleFor } from './ics-written.ts';
import { ownZones } from './ics-zones.ts';
import { isOurs, ownValues } from './own-calendar.ts';
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
  const budget = { steps: MOST_STEPS };
  let number = 0;
  for (const { method, product, zones, entries } of takeApart(decode(bytes), MOST_ROWS + 1)) {
    const first = number + 1;
    number += entries.length;
    if (number > MOST_ROWS) throw new FileProblem('too-many-rows');
    for (const row of rowsOf(entries, first, { zones: ownZones(zones), timeZone, budget, isOurs: isOurs(product) })) {
      rows.push(method === 'CANCEL' ? { ...row, values: { ...row.values, status: 'cancelled' } } : row);
      if (rows.length > MOST_ROWS) throw new FileProblem('too-many-rows');
    }
  }
  if (rows.length === 0) throw new FileProblem('empty');
  return rows;
}

/** The rows of one calendar. Changed days of a series belong to its first entry; those of none stand for themselves. */
function* rowsOf(parts: readonly Part[], first: number, place: Place): Generator<RawRow> {
  const changed = new Map<string, Entry[]>();
  for (const [i, part] of parts.entries()) {
    if (!lineOf(part, 'RECURRENCE-ID')) continue;
    const entry = readEntry(part, first + i);
    const others = changed.get(entry.uid);
    if (others) others.push(entry);
    else changed.set(entry.uid, [entry]);
  }
  for (const [i, part] of parts.entries()) {
    if (lineOf(part, 'RECURRENCE-ID')) continue;
    // One after the other, since thousands at once need much memory.
    const entry = readEntry(part, first + i);
    const changes = changed.get(entry.uid) ?? [];
    changed.delete(entry.uid);
    const { isPrivate } = entry;
    const { rows, left } = guarded(entry, changes, () => toRows(entry, changes, place));
    for (const row of rows) yield finished(row, entry, isPrivate, place);
    for (const change of left) yield finished(alone(change, place), change, isPrivate, place);
  }
  for (const change of [...changed.values()].flat()) yield finished(alone(change, place), change, false, place);
}

function alone(entry: Entry, place: Place): Read {
  const read = () => ({ rows: [{ ...toRow(entry, null, place), ...dayOfSeries(entry, place) }], left: [] });
  return guarded(entry, [], read).rows[0] ?? broken(entry);
}

/** What the library cannot do with an entry is said of that entry; what is changed on single days of it stands for itself then. */
function guarded(
  entry: Entry,
  changes: readonly Entry[],
  read: () => { rows: Read[]; left: readonly Entry[] },
): { rows: Read[]; left: readonly Entry[] } {
  if (entry.findings.length > 0)
    return { rows: [{ values: entry.values, findings: [...entry.findings], from: entry }], left: changes };
  try {
    return read();
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    return { rows: [broken(entry)], left: changes };
  }
}

/** The library counts by some rules until it fails; what else it cannot do is with when an entry begins. */
function broken(entry: Entry): Read {
  const field = 'DTSTART';
  const finding = entry.rule
    ? says('ics-rule', 'starts', { found: entry.rule })
    : says('ics-broken', 'starts', { field, found: entry.start, ...exampleFor(field) });
  return { values: entry.values, findings: [finding], from: entry };
}

/** Of what its owner keeps to themselves, only the day is told, so that it can be found. */
function finished(
  { values, findings, from, at }: Read,
  { number, uid }: Entry,
  isSeriesPrivate: boolean,
  { isOurs }: Place,
): RawRow {
  if (isSeriesPrivate || from.isPrivate) {
    const { starts } = values;
    const stop: RowFinding = says('ics-private', undefined, { found: from.classified });
    return { table: '', number, values: starts ? { starts } : {}, findings: [stop], isClosed: true };
  }
  return {
    table: '',
    number,
    values: isOurs ? { ...values, ...ownValues(from.component) } : values,
    findings: from.isTentative && !isOurs ? [...findings, says('ics-tentative', 'status')] : findings,
    series: uid,
    // The page of an entry of ours is on this site.
    entry: { uid, links: isOurs ? from.rooms : [...from.rooms, ...from.pages], isOurs, ...(at ? { at } : {}) },
  };
}

/** Steps of all rules of a file together. */
const MOST_STEPS = 300_000;

import { decode } from './decode.ts';
import { rowFinding } from './finding.ts';
import { daysOf, type EntryDay, said } from './ics-days.ts';
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

/**
 * The rows of one calendar. A series of which single days were changed is not read, nor are the changes: read without them, it would
 * announce days that are no more.
 */
function* rowsOf(parts: readonly UnfoldedEntry[], first: number, zones: Zones): Generator<RawRow> {
  const changed = new Set(parts.flatMap((part) => (isChange(part) ? lineOf(part, 'UID') : [])));
  for (const [i, part] of parts.entries()) {
    // One after the other, since thousands at once need much memory.
    const entry = readEntry(part, first + i);
    const isWhole = !changed.has(entry.uid);
    const days = isWhole ? guarded(entry, zones) : [said(entry, rowFinding('ics-rule', 'starts', { found: CHANGE }))];
    for (const day of days) yield toRow(day, entry, isChange(part));
  }
}

function isChange(part: UnfoldedEntry): boolean {
  return lineOf(part, CHANGE) !== '';
}

/** What the library cannot do with an entry is said of that entry. */
function guarded(entry: Entry, zones: Zones): EntryDay[] {
  try {
    return daysOf(entry, zones);
  } catch {
    return [
      said(
        entry,
        entry.rule ? rowFinding('ics-rule', 'starts', { found: entry.rule }) : broken('DTSTART', entry.start),
      ),
    ];
  }
}

/** Of what its owner keeps to themselves, only the day is told, so that it can be found. */
function toRow(
  { values, findings, at }: EntryDay,
  { number, uid, classified, links, isTentative }: Entry,
  isOfSeries: boolean,
): RawRow {
  // A changed day says nothing more either: its series may be private.
  const isPrivate = classified !== 'PUBLIC';
  if (isPrivate || isOfSeries) {
    const { starts } = values;
    const stops = isPrivate ? [rowFinding('ics-private', undefined, { found: classified })] : findings;
    return { table: '', number, values: starts ? { starts } : {}, findings: stops, isClosed: true };
  }
  return {
    table: '',
    number,
    values,
    findings: isTentative ? [...findings, rowFinding('ics-tentative', 'status')] : findings,
    series: uid,
    entry: { uid, links, ...(at ? { at } : {}) },
  };
}

/** The field of an entry that changes a single day of a series. */
const CHANGE = 'RECURRENCE-ID';

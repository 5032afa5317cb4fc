import { byKey } from '../../codes/keys.ts';
import type { FilterRow } from '../../views/activities/filter.ts';

/** The rows for the filter as lists without names: a third of the bytes of one object for each. */
export type PackedRow = [
  title: string,
  lang: string,
  href: string,
  starts: string,
  ends: string | 0,
  from: string | 0,
  to: string | 0,
  place: string | 0,
  change: 0 | 1 | 2,
  codes: string[][],
];

const CHANGES = [null, 'cancelled', 'moved'] as const;

/** Facets in the order in which a packed row has their codes. */
const ORDER = ['year', 'region', 'sector', 'audience', 'mode', 'language', 'organiser'] as const;

export function encodeFilterRows(rows: readonly FilterRow[]): string {
  return `${JSON.stringify(rows.map(pack))}\n`;
}

/** The inverse, for the island. */
export function unpackRow([title, lang, href, starts, ends, from, to, place, change, codes]: PackedRow): FilterRow {
  return {
    title,
    lang,
    href,
    starts,
    ends: ends || starts,
    from: from || null,
    to: to || null,
    place: place || null,
    change: CHANGES[change],
    codes: byKey(ORDER, (facet) => codes[ORDER.indexOf(facet)] ?? []),
  };
}

function pack(row: FilterRow): PackedRow {
  return [
    row.title,
    row.lang,
    row.href,
    row.starts,
    row.ends === row.starts ? 0 : row.ends,
    row.from ?? 0,
    row.to ?? 0,
    row.place ?? 0,
    row.change === null ? 0 : row.change === 'cancelled' ? 1 : 2,
    ORDER.map((facet) => row.codes[facet]),
  ];
}

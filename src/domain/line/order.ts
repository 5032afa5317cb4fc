import type { PlainDate } from '../plain-date.ts';
import type { Confidence } from '../source.ts';
import type { Focus } from './codes.ts';
import { freshnessRank } from './freshness.ts';
import type { Line } from './line.ts';
import { isOut } from './status.ts';

const FOCUS_RANK: Record<Focus, number> = { dedicated: 0, covered: 1, 'not-stated': 2 };
const CONFIDENCE_RANK: Record<Confidence, number> = { high: 0, medium: 1, low: 2 };
const LEVEL_RANK = { national: 0, region: 1, province: 2, city: 3, district: 4, abroad: 5 } as const;

/**
 * The order a visitor needs: lines made for these cases, lines that take them, other lines, and the emergency number last
 * (lines-world notes, section 7). What is closed comes after what is open; the longer ago a confirmation, the lower within
 * its group. Ties by id, so that builds are equal.
 */
export function orderLines(records: readonly Line[], today: PlainDate): Line[] {
  return [...records].sort((a, b) => compare(key(a, today), key(b, today)));
}

function key(record: Line, today: PlainDate): (number | string)[] {
  return [
    record.lastResort ? 1 : 0,
    isOut(record, null, today) ? 1 : 0,
    FOCUS_RANK[record.focus],
    freshnessRank(record, today),
    LEVEL_RANK[record.coverage.level],
    CONFIDENCE_RANK[record.confidence],
    record.id,
  ];
}

function compare(a: (number | string)[], b: (number | string)[]): number {
  for (const [i, x] of a.entries()) {
    const y = b[i];
    if (y !== undefined && x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

import type { Interval } from '../../../domain/helpline.ts';
import type { Content } from '../content.ts';
import { type Finding, finding } from '../finding.ts';
import { type Loose, members } from '../loose.ts';
import { fieldOf, keyPlaceAt, placeAt } from '../yaml-source.ts';

/** Intervals close after they open, and those of one day do not overlap. */
export function hours({ helplines }: Content): Finding[] {
  return helplines.flatMap(({ source, value }) => {
    const times = value?.hours;
    const intervals = times && 'intervals' in times ? members(times.intervals) : [];
    return intervals.flatMap(([i, interval]) => {
      const path = ['hours', 'intervals', i];
      const { opens, closes } = interval;
      if (!opens || !closes) return [];
      if (closes <= opens) return finding(placeAt(source, [...path, 'closes']), 'closes-before-opens', opens);
      for (const [j, earlier] of intervals) {
        const day = j < i ? sharedDay(earlier, interval) : undefined;
        if (day) return finding(keyPlaceAt(source, path), 'intervals-overlap', day, fieldOf(['hours', 'intervals', j]));
      }
      return [];
    });
  });
}

/** A day on which two intervals have time in common. */
function sharedDay(a: Loose<Interval>, b: Loose<Interval>): string | undefined {
  if (!a.opens || !a.closes || !b.opens || !b.closes) return undefined;
  if (a.closes <= b.opens || b.closes <= a.opens || a.closes <= a.opens) return undefined;
  return a.days?.find((day) => day !== undefined && b.days?.includes(day));
}

import type { Hours, Interval } from '../../../domain/service/hours.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { type Loose, members } from '../../source/loose.ts';
import { fieldOf, keyPlaceAt, type Path, placeAt, type YamlSource } from '../../source/yaml-source.ts';

/** Intervals close after they open, and those of one day do not overlap. */
export function hours({ services }: Content): Finding[] {
  return services.flatMap(({ source, value }) => [
    ...hoursAt(source, ['hours'], value?.hours),
    ...members(value?.languageHours).flatMap(([i, one]) => hoursAt(source, ['languageHours', i, 'hours'], one.hours)),
  ]);
}

function hoursAt(source: YamlSource, at: Path, times: Loose<Hours> | undefined): Finding[] {
  const intervals = times && 'intervals' in times ? members(times.intervals) : [];
  return intervals.flatMap(([i, interval]) => {
    const path = [...at, 'intervals', i];
    const { opens, closes } = interval;
    if (!opens || !closes) return [];
    if (closes <= opens) return finding(placeAt(source, [...path, 'closes']), 'closes-before-opens', opens);
    for (const [j, other] of intervals) {
      const day = j < i ? sharedDay(other, interval) : undefined;
      if (day) return finding(keyPlaceAt(source, path), 'intervals-overlap', day, fieldOf([...at, 'intervals', j]));
    }
    return [];
  });
}

/** A day on which two intervals have time in common. */
function sharedDay(a: Loose<Interval>, b: Loose<Interval>): string | undefined {
  if (!a.opens || !a.closes || !b.opens || !b.closes) return undefined;
  if (a.closes <= b.opens || b.closes <= a.opens || a.closes <= a.opens) return undefined;
  return dayInBoth(a, b);
}

function dayInBoth(a: Loose<Interval>, b: Loose<Interval>): string | undefined {
  return a.days?.find((day) => day !== undefined && b.days?.includes(day));
}

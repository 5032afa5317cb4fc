import { type Hours, type Interval, SHORTEST_GAP } from '../../../domain/service/hours.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { type Loose, members } from '../../source/loose.ts';
import { fieldOf, keyPlaceAt, type Path, placeAt, type YamlSource } from '../../source/yaml-source.ts';

/** Intervals close after they open, those of one day do not overlap, and none ends a minute before it should. */
export function hours({ services }: Content): Finding[] {
  return services.flatMap(({ source, value }) => [
    ...hoursAt(source, ['hours'], value?.hours),
    ...members(value?.languageHours).flatMap(([i, one]) => hoursAt(source, ['languageHours', i, 'hours'], one.hours)),
  ]);
}

function hoursAt(source: YamlSource, at: Path, times: Loose<Hours> | undefined): Finding[] {
  const intervals = times && 'intervals' in times ? members(times.intervals) : [];
  if (times?.status === 'intervals' && isAlways(intervals)) return [finding(keyPlaceAt(source, at), 'always-open')];
  return intervals.flatMap(([i, interval]) => {
    const path = [...at, 'intervals', i];
    const { opens, closes, days } = interval;
    const twice = members(days).find(([j, day]) => days?.indexOf(day) !== j);
    if (twice) return finding(placeAt(source, [...path, 'days', twice[0]]), 'day-twice');
    if (!opens || !closes) return [];
    if (closes <= opens) return finding(placeAt(source, [...path, 'closes']), 'closes-before-opens', opens);
    if (closes === '23:59') return finding(placeAt(source, [...path, 'closes']), 'minute-short');
    for (const [j, other] of intervals) {
      const day = j < i ? sharedDay(other, interval) : undefined;
      if (day) return finding(keyPlaceAt(source, path), 'intervals-overlap', day, fieldOf([...at, 'intervals', j]));
      const gap = j < i ? shortGap(other, interval) : undefined;
      if (gap) return finding(keyPlaceAt(source, path), 'intervals-gap', gap, fieldOf([...at, 'intervals', j]));
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

/** A day on which one interval begins so soon after the other that the gap is a typo. */
function shortGap(a: Loose<Interval>, b: Loose<Interval>): string | undefined {
  if (!a.opens || !a.closes || !b.opens || !b.closes) return undefined;
  const gap = Math.min(
    ...[minutes(b.opens) - minutes(a.closes), minutes(a.opens) - minutes(b.closes)].filter((one) => one > 0),
  );
  return gap < SHORTEST_GAP ? dayInBoth(a, b) : undefined;
}

function dayInBoth(a: Loose<Interval>, b: Loose<Interval>): string | undefined {
  return a.days?.find((day) => day !== undefined && b.days?.includes(day));
}

function isAlways(intervals: readonly [number, Loose<Interval>][]): boolean {
  const whole = intervals.filter(([, { opens, closes }]) => opens === '00:00' && closes === '24:00');
  return new Set(whole.flatMap(([, { days }]) => days ?? [])).size === DAYS_OF_A_WEEK;
}

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

const DAYS_OF_A_WEEK = 7;

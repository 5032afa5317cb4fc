import { WEEKDAYS } from '../../../codes/dates.ts';
import type { Hours, Interval } from '../../../domain/service/service.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { type Loose, members } from '../../source/loose.ts';
import { fieldOf, keyPlaceAt, type Path, placeAt, writeAt, type YamlSource } from '../../source/yaml-source.ts';
import { doubled } from '../doubled.ts';

/** Intervals close after they open, those of one day do not overlap, and what never closes says so: whom to call at night is known by that. */
export function hours({ services }: Content): Finding[] {
  return services.flatMap(({ source, value }) => [
    ...hoursAt(source, ['hours'], value?.hours),
    ...members(value?.languageHours).flatMap(([i, one]) => hoursAt(source, ['languageHours', i, 'hours'], one.hours)),
  ]);
}

/** Languages that have hours of their own are languages of the service, each once: no page shows others. */
export function languageHours({ services }: Content): Finding[] {
  return services.flatMap(({ source, value }) => {
    const spoken = members(value?.languages).map(([, tag]) => tag);
    const own = members(value?.languageHours).flatMap(([i, { language }]) =>
      language ? { path: ['languageHours', i, 'language'], value: language } : [],
    );
    return [
      ...doubled(source, own),
      ...own
        .filter((one) => value?.languages && !spoken.includes(one.value))
        .map((one) => {
          const write = writeAt(source, ['languages'], `[${[...spoken, one.value].join(', ')}]`);
          return finding(placeAt(source, one.path), 'language-not-spoken', write);
        }),
    ];
  });
}

function hoursAt(source: YamlSource, at: Path, times: Loose<Hours> | undefined): Finding[] {
  const intervals = times && 'intervals' in times ? members(times.intervals) : [];
  if (times?.status === 'intervals' && isAlways(intervals)) return [finding(keyPlaceAt(source, at), 'always-open')];
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

/** Are all hours of all days among them? Whoever closes at 23:59 means the end of the day. */
function isAlways(intervals: readonly [number, Loose<Interval>][]): boolean {
  const whole = intervals.filter(([, { opens, closes = '' }]) => opens === '00:00' && closes >= '23:59');
  return new Set(whole.flatMap(([, { days }]) => days ?? [])).size === WEEKDAYS.length;
}

function sharedDay(a: Loose<Interval>, b: Loose<Interval>): string | undefined {
  if (!a.opens || !a.closes || !b.opens || !b.closes) return undefined;
  if (a.closes <= b.opens || b.closes <= a.opens || a.closes <= a.opens) return undefined;
  return a.days?.find((day) => day !== undefined && b.days?.includes(day));
}

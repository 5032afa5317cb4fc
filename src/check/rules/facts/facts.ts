import { isPlainDate } from '../../../codes/dates.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { groupIn } from '../../../domain/situations/situation-words.ts';
import { nearest } from '../../../domain/text/nearest.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { campaignOf } from '../../read/campaign-facts.ts';
import type { Entry } from '../../shape/check-shape.ts';
import { members } from '../../source/loose.ts';
import { exampleAt, type Path, placeAt, writeAt, type YamlSource } from '../../source/yaml-source.ts';
import { doubled } from '../doubled.ts';

/** Regions: codes and addresses are there once. */
export function doubledRegions({ regions }: Content): Finding[] {
  if (!regions) return [];
  return (['code', 'slug'] as const).flatMap((field) =>
    doubled(
      regions.source,
      members(regions.value).map(([i, region]) => ({ path: [i, field], value: region[field] })),
    ),
  );
}

/** Regions that a service, an activity or a count of this country names are those of `regions.yaml`. */
export function unknownRegions(content: Content): Finding[] {
  const country = campaignOf(content).country?.code;
  const codes = members(content.regions?.value).flatMap(([, { code }]) => code ?? []);
  if (!country || !content.regions?.value) return [];
  const look = (source: YamlSource, path: Path, code: string | undefined): Finding[] => {
    if (code === undefined || codes.includes(code)) return [];
    const close = nearest(code, codes);
    const write = close === null ? undefined : writeAt(source, path, close);
    return [finding(placeAt(source, path), 'region-unknown', close, write)];
  };
  return [
    ...content.services
      .filter((service) => service.country.toUpperCase() === country)
      .flatMap(({ source, value }) =>
        [
          ...members(value?.coverage?.regions).map(([i, code]) => [['coverage', 'regions', i], code] as const),
          ...members(value?.status?.regions).map(([i, code]) => [['status', 'regions', i], code] as const),
        ].flatMap(([path, code]) => look(source, path, code)),
      ),
    ...content.activities.flatMap(({ source, value }) => look(source, ['place', 'region'], value?.place?.region)),
    ...content.counts.flatMap(({ source, value }) => look(source, ['region'], value?.region ?? undefined)),
  ];
}

/** A day of every year exists: 02-29 does, 06-31 does not. */
export function impossibleMonthDays({ campaign, days }: Content): Finding[] {
  const all: [Entry<unknown> | null, Path, string | undefined][] = [
    [campaign, ['day'], campaign?.value?.day],
    ...members(days?.value).map(([id, day]): [Entry<unknown> | null, Path, string | undefined] => [
      days,
      [id, 'monthDay'],
      day.monthDay,
    ]),
  ];
  return all.flatMap(([entry, path, day]) => {
    if (!entry || day === undefined || isPlainDate(`2024-${day}`)) return [];
    return finding(placeAt(entry.source, path), 'bad-month-day', exampleAt(entry.source, path, '"07-30"'));
  });
}

/** A number was checked on a day that has come. */
export function checksToCome({ services }: Content, today: PlainDate): Finding[] {
  return services.flatMap(({ source, value }) =>
    members(value?.checks).flatMap(([i, { on }]) =>
      on !== undefined && on > today ? finding(placeAt(source, ['checks', i, 'on']), 'future-date', today) : [],
    ),
  );
}

/** A phrase names only groups of words that the file has; without the group nobody would be found by it. */
export function unknownGroups({ searchWords }: Content): Finding[] {
  if (!searchWords?.value) return [];
  const { source, value } = searchWords;
  const known = members(value.groups).flatMap(([, groups]) => members(groups).map(([name]) => name));
  return members(value.needs).flatMap(([lang, needs]) =>
    members(needs).flatMap(([situation, phrases]) =>
      members(phrases).flatMap(([i, phrase]) =>
        phrase
          .split(/\s+/)
          .flatMap((word) => groupIn(word) ?? [])
          .filter((name) => !known.includes(name))
          .map((name) =>
            finding(placeAt(source, ['needs', lang, situation, i]), 'group-unknown', name, nearest(name, known)),
          ),
      ),
    ),
  );
}

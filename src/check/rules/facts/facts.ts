import { isPlainDate } from '../../../codes/dates.ts';
import { firstDayOf, type PlainDate } from '../../../domain/plain-date.ts';
import { groupIn } from '../../../domain/situations/situation-words.ts';
import { nearest } from '../../../domain/text/nearest.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import type { Entry } from '../../shape/check-shape.ts';
import { referencesIn } from '../../shape/schema-walk.ts';
import { members } from '../../source/loose.ts';
import { exampleAt, type Path, placeAt } from '../../source/yaml-source.ts';
import { doubled } from '../doubled.ts';
import { filesOf } from './references.ts';

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

/** What was done was done on a day that has come; of a date that is known to the year or the month, its first day has. */
export function daysToCome(content: Content, today: PlainDate): Finding[] {
  return filesOf(content).flatMap(([entry, schema]) =>
    entry
      ? referencesIn(schema, entry.value)
          .filter(({ id, collection }) => collection === 'past' && firstDayOf(id) > today)
          .map(({ path }) => finding(placeAt(entry.source, path), 'future-date', today))
      : [],
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

import { isPlainDate } from '../../../codes/dates.ts';
import {
  DRAWING_NAMES,
  DRAWING_SIDE,
  drawn,
  OTHER_ROLE,
  PICTOGRAM_SIDE,
  ROLE_DRAWINGS,
} from '../../../codes/drawings.ts';
import type { Figure } from '../../../domain/page/figure.ts';
import { firstDayOf, type PlainDate } from '../../../domain/plain-date.ts';
import { groupIn } from '../../../domain/situations/situation-words.ts';
import { nearest } from '../../../domain/text/nearest.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding, wholeFile } from '../../finding.ts';
import type { Entry } from '../../shape/check-shape.ts';
import { members } from '../../source/loose.ts';
import { exampleAt, type Path, placeAt } from '../../source/yaml-source.ts';
import { referencesOf } from './references.ts';

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
  return referencesOf(content)
    .filter(({ id, collection }) => collection === 'past' && firstDayOf(id) > today)
    .map(({ entry, path }) => finding(placeAt(entry.source, path), 'future-date', today));
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

/** Stitches show parts of one whole, or shares of a hundred; other numbers are bars. */
export function figureDrawings({ figures }: Content): Finding[] {
  return figures.flatMap(({ whole, source }) => {
    const code = whole && faultOf(whole);
    return code ? [finding(placeAt(source, ['drawing']), code)] : [];
  });
}

/** Each language that a figure has words in names every number. */
export function figureWords({ figures }: Content): Finding[] {
  return figures.flatMap(({ whole, source }) =>
    Object.entries(whole?.words ?? {}).flatMap(([locale, words]) =>
      (whole?.bars ?? [])
        .filter(({ id }) => !words.bars[id])
        .map(({ id }) => finding(placeAt(source, ['words', locale, 'bars']), 'words-missing', id, 'figures')),
    ),
  );
}

function faultOf({ unit, drawing, bars }: Pick<Figure, 'unit' | 'drawing' | 'bars'>) {
  if (drawing === 'bars') return null;
  if (drawing === 'hundreds') return unit === 'percent' ? null : 'figure-hundreds';
  if (bars.length > MOST_PARTS) return 'figure-parts';
  const together = bars.reduce((all, { value }) => all + value, 0);
  return unit === 'percent' && together > 100 ? 'figure-overlap' : null;
}

/** Shapes that can be told apart. */
const MOST_PARTS = 4;

/** Drawings that pages and papers ask for, and that nobody has drawn here. */
export function drawingsThere({ drawings }: Content): Finding[] {
  const there = new Set(drawings.map(({ id }) => id));
  const missing = DRAWING_NAMES.filter((id) => !there.has(id));
  return missing.length === 0 ? [] : [finding(wholeFile('drawings/'), 'missing-drawings', missing.join(', '))];
}

/** Drawings that do not fit where they stand: the pictogram of a role beside a number, any other on posters and cards. */
export function drawingSizes({ drawings }: Content): Finding[] {
  const ofRoles = new Set<string>([...Object.values(ROLE_DRAWINGS), OTHER_ROLE]);
  return drawings.flatMap(({ id, whole, source }) => {
    const rows = drawn(whole?.stitches ?? '');
    const [width, height] = [rows[0]?.length ?? 0, rows.length];
    const { min, max } = ofRoles.has(id) ? PICTOGRAM_SIDE : DRAWING_SIDE;
    if (!whole || (width >= min && width <= max && height <= max)) return [];
    const place = { ...placeAt(source, ['stitches']), head: 'key' as const };
    return ofRoles.has(id) ? finding(place, 'pictogram-size') : finding(place, 'drawing-size', width, height);
  });
}

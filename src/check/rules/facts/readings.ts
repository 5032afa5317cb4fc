import { firstDayOf, type PlainDate } from '../../../domain/plain-date.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { members } from '../../source/loose.ts';
import { type Path, placeAt, type YamlSource } from '../../source/yaml-source.ts';
import { statementsOf } from '../line/statements.ts';

/** A source is of a day that has come, and so is the day on which it was read; nobody reads what is not written yet. */
export function sourcesToCome({ sources }: Content, today: PlainDate): Finding[] {
  return members(sources?.value?.sources).flatMap(([id, { date, readOn }]) =>
    sources ? datesTold(sources.source, ['sources', id], { dated: date, readOn }, today) : [],
  );
}

/** The same of what a record says of its sources. */
export function readingsToCome({ lines }: Content, today: PlainDate): Finding[] {
  return lines.flatMap((entry) => {
    const told: [Path, { sourceDate?: string | null; readOn?: string }][] = [
      ...(entry.value ? [[[], entry.value] satisfies [Path, object]] : []),
      ...statementsOf(entry),
    ];
    return told.flatMap(([path, { sourceDate, readOn }]) =>
      datesTold(entry.source, path, { dated: sourceDate, readOn }, today, 'sourceDate'),
    );
  });
}

function datesTold(
  source: YamlSource,
  path: Path,
  { dated, readOn }: { dated: string | null | undefined; readOn: string | undefined },
  today: PlainDate,
  field = 'date',
): Finding[] {
  // A date that is known to the year or the month may be any day of it.
  const first = dated && firstDayOf(dated);
  const later = [
    ...(first && first > today ? [field] : []),
    ...(readOn !== undefined && readOn > today ? ['readOn'] : []),
  ];
  if (later.length > 0) return later.map((name) => finding(placeAt(source, [...path, name]), 'future-date', today));
  return first && readOn !== undefined && readOn < first
    ? [finding(placeAt(source, [...path, 'readOn']), 'read-before-source', dated)]
    : [];
}

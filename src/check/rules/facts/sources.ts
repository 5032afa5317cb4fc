import { firstDayOf, type PlainDate } from '../../../domain/plain-date.ts';
import { citedIn } from '../../../domain/text/citation.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { FILE_FINDINGS } from '../../findings/files.ts';
import { withoutComments } from '../../prose/text.ts';
import { wordedRecords } from '../../read/records.ts';
import type { Entry } from '../../shape/check-shape.ts';
import { keysAt, members } from '../../source/loose.ts';
import { keyPlaceAt, type Path, placeAt, type YamlSource } from '../../source/yaml-source.ts';
import { statementsOf } from '../service/statements.ts';

/** Sources that the site would list though nothing on it rests on them. */
export function sourcesInUse(content: Content): Finding[] {
  const { sources } = content;
  // While a file cannot be read, nobody knows what it cites.
  if (!sources || content.findings.some(({ code }) => Object.hasOwn(FILE_FINDINGS, code))) return [];
  const cited = citationsOf(content);
  return (keysAt(sources.raw, ['sources']) ?? [])
    .filter((id) => !cited.has(id))
    .map((id) => finding(keyPlaceAt(sources.source, ['sources', id]), 'source-not-cited'));
}

/** The files that cite each source. */
export function citationsOf(content: Content): Map<string, string[]> {
  const facts: (Entry<unknown> | null)[] = [
    content.organisations,
    content.days,
    content.borders,
    content.holidays,
    ...content.services,
    ...wordedRecords(content),
  ];
  const files = [
    ...facts.flatMap((entry) => (entry ? { file: entry.source.file, ids: citedIn(entry.raw, '') } : [])),
    ...[...content.pages, ...content.activities].map(({ source, raw, body }) => ({
      file: source.file,
      ids: citedIn(raw, withoutComments(body)),
    })),
  ];
  // The page of its language leads to a text that is written in it.
  const shown = members(content.sources?.value?.sources).flatMap(([id, { language }]) => (language ? [id] : []));
  const cited = new Map<string, string[]>();
  for (const { file, ids } of [...files, { file: content.sources?.source.file ?? '', ids: shown }])
    for (const id of new Set(ids)) cited.set(id, [...(cited.get(id) ?? []), file]);
  return cited;
}

/** A source is of a day that has come, and so is the day on which it was read; nobody reads what is not written yet. */
export function sourcesToCome({ sources }: Content, today: PlainDate): Finding[] {
  return members(sources?.value?.sources).flatMap(([id, { date, readOn }]) =>
    sources ? datesTold(sources.source, ['sources', id], { dated: date, readOn }, today) : [],
  );
}

/** The same of what a record says of its sources. */
export function readingsToCome({ services }: Content, today: PlainDate): Finding[] {
  return services.flatMap((entry) => {
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

import { citedIn } from '../../../domain/page/section-text.ts';
import { firstDayOf, type PlainDate } from '../../../domain/plain-date.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { FILE_FINDINGS } from '../../findings/files.ts';
import { withoutComments } from '../../prose/text.ts';
import { wordedRecords } from '../../read/records.ts';
import type { Entry } from '../../shape/check-shape.ts';
import { keysAt, members } from '../../source/loose.ts';
import { keyPlaceAt, type Path, placeAt } from '../../source/yaml-source.ts';
import { statementsOf } from '../service/source-dates.ts';

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

/** Nobody reads what is not written yet: of a source, and of what a record says of its sources. */
export function readingsBefore({ sources, services }: Content, today: PlainDate): Finding[] {
  const ofSources = members(sources?.value?.sources).flatMap(([id, { date, readOn }]) =>
    sources && isReadBefore(date, readOn, today)
      ? finding(placeAt(sources.source, ['sources', id, 'readOn']), 'read-before-source', date)
      : [],
  );
  const ofServices = services.flatMap((entry) => {
    const own: [Path, { sourceDate?: string | null; readOn?: string }][] = entry.value ? [[[], entry.value]] : [];
    return [...own, ...statementsOf(entry)].flatMap(([path, { sourceDate, readOn }]) =>
      isReadBefore(sourceDate, readOn, today)
        ? finding(placeAt(entry.source, [...path, 'readOn']), 'read-before-source', sourceDate)
        : [],
    );
  });
  return [...ofSources, ...ofServices];
}

/** Was a source read before the first day that its date may be? Of a day that has not come, that is told instead. */
function isReadBefore(dated: string | null | undefined, readOn: string | undefined, today: PlainDate): dated is string {
  const first = dated && firstDayOf(dated);
  return Boolean(first && first <= today && readOn !== undefined && readOn < first);
}

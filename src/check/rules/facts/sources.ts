import { citedIn } from '../../../domain/text/citation.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { FILE_FINDINGS } from '../../findings/files.ts';
import { withoutComments } from '../../prose/text.ts';
import { wordedRecords } from '../../read/records.ts';
import type { Entry } from '../../shape/check-shape.ts';
import { keysAt } from '../../source/loose.ts';
import { keyPlaceAt } from '../../source/yaml-source.ts';

/** Sources that the site would list though nothing on it rests on them, and sources that stand on the shelf too. */
export function sourcesInUse(content: Content): Finding[] {
  const { sources, sourceShelf } = content;
  // While a file cannot be read, nobody knows what it cites.
  if (!sources || content.findings.some(({ code }) => Object.hasOwn(FILE_FINDINGS, code))) return [];
  const cited = citationsOf(content);
  const ids = keysAt(sources.raw, ['sources']) ?? [];
  const shelf = sourceShelf
    ? (keysAt(sourceShelf.raw, []) ?? []).map((id) => ({ id, source: sourceShelf.source }))
    : [];
  return [
    ...ids
      .filter((id) => !cited.has(id))
      .map((id) => finding(keyPlaceAt(sources.source, ['sources', id]), 'source-not-cited')),
    ...shelf
      .filter(({ id }) => ids.includes(id))
      .map(({ id, source }) => finding(keyPlaceAt(source, [id]), 'source-twice')),
  ];
}

/** The files that cite each source. */
export function citationsOf(content: Content): Map<string, string[]> {
  const facts: (Entry<unknown> | null)[] = [
    content.organisations,
    content.days,
    content.borders,
    content.holidays,
    ...content.lines,
    ...wordedRecords(content),
  ];
  const files = [
    ...facts.flatMap((entry) => (entry ? { file: entry.source.file, ids: citedIn(entry.raw, '') } : [])),
    ...[...content.pages, ...content.activities].map(({ source, raw, body }) => ({
      file: source.file,
      ids: citedIn(raw, withoutComments(body)),
    })),
  ];
  const cited = new Map<string, string[]>();
  for (const { file, ids } of files) for (const id of new Set(ids)) cited.set(id, [...(cited.get(id) ?? []), file]);
  return cited;
}

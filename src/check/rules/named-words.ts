import { type Finding, finding } from '../finding.ts';
import { keyPlaceAt, type Path, type YamlSource } from '../source/yaml-source.ts';
import { meant } from './meant.ts';

/** Codes of the findings about words whose name the structure of their record does not have. */
type ExtraCode = 'quiz-extra-words' | 'lesson-extra-words';

/**
 * What has a name in the structure and no words, and what has words and no name: a name typed wrongly is told once. Where two things
 * have one name, that is told elsewhere, and whose the words are nobody knows.
 *
 * @param at where the words stand, by name
 */
export function namedWords(
  known: readonly string[],
  said: Readonly<Record<string, unknown>>,
  { at, source, extra }: { at: Path; source: YamlSource; extra: ExtraCode },
  tellMissing: (id: string) => Finding,
): Finding[] {
  const ids = new Set(known);
  const missing = [...ids].filter((id) => !said[id]);
  const unknown = Object.keys(said).filter((id) => !ids.has(id));
  if (ids.size < known.length) return missing.map(tellMissing);
  const names = meant(unknown, missing);
  const told = new Set(names.values());
  return [
    ...missing.filter((id) => !told.has(id)).map(tellMissing),
    ...unknown.map((id) => finding(keyPlaceAt(source, [...at, id]), extra, ...([id, known, names.get(id)] as const))),
  ];
}

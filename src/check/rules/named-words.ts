import { nearest } from '../../domain/text/nearest.ts';
import { type Finding, finding } from '../finding.ts';
import { keyPlaceAt, type Path, type YamlSource } from '../source/yaml-source.ts';

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

/**
 * Which missing name each unknown one was probably meant to be, so that a name typed wrongly or changed in one place only is told
 * once, and not as one too many and one too few.
 *
 * @example meant(['amigas'], ['amiga', 'primo']) // => Map { 'amigas' => 'amiga' }
 */
export function meant(unknown: readonly string[], missing: readonly string[]): ReadonlyMap<string, string> {
  const left = new Set(missing);
  const found = new Map<string, string>();
  for (const name of unknown) {
    const close = nearest(name, left);
    if (close === null) continue;
    found.set(name, close);
    left.delete(close);
  }
  const [other] = left;
  const rest = unknown.filter((name) => !found.has(name));
  const [only] = rest;
  if (other !== undefined && left.size === 1 && only !== undefined && rest.length === 1) found.set(only, other);
  return found;
}

import { fold } from '../domain/fold.ts';

/**
 * How much two short texts look alike, from 0 to 1: by the groups of three letters that their words share, so that endings, order and
 * slips of the finger matter little.
 *
 * @example likenessOf('Entidad organizadora', 'organizador') > likenessOf('Entidad organizadora', 'lugar') // => true
 */
export function likenessOf(a: string, b: string): number {
  const [left, right] = [triplesOf(a), triplesOf(b)];
  const common = [...left].filter((one) => right.has(one)).length;
  return common === 0 ? 0 : (2 * common) / (left.size + right.size);
}

/** Things by how much any of their words looks like a text, the nearest first; what is equally far stays in order. */
export function byCloseness<T>(text: string, things: readonly T[], wordsOf: (thing: T) => readonly string[]): T[] {
  const closeness = new Map(
    things.map((thing) => [thing, Math.max(0, ...wordsOf(thing).map((word) => likenessOf(text, word)))]),
  );
  return [...things].sort((a, b) => (closeness.get(b) ?? 0) - (closeness.get(a) ?? 0));
}

function triplesOf(text: string): ReadonlySet<string> {
  return new Set(
    fold(text)
      .split(' ')
      .flatMap((word) => [...` ${word} `].slice(0, -2).map((_letter, i) => ` ${word} `.slice(i, i + 3))),
  );
}

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

/** Those of which a word looks like a text, the nearest first; all of them, in their order, where none does. */
export function closest<T>(text: string, things: readonly T[], wordsOf: (thing: T) => readonly string[]): T[] {
  const scored = things.map((thing) => ({
    thing,
    likeness: Math.max(0, ...wordsOf(thing).map((word) => likenessOf(text, word))),
  }));
  const best = Math.max(0, ...scored.map(({ likeness }) => likeness));
  if (best < LEAST) return [...things];
  const near = scored.filter(({ likeness }) => likeness >= best / 2).sort((a, b) => b.likeness - a.likeness);
  return near.map(({ thing }) => thing);
}

/** Below it two words look like each other by chance. */
const LEAST = 0.25;

function triplesOf(text: string): ReadonlySet<string> {
  return new Set(
    fold(text)
      .split(' ')
      .flatMap((word) => [...` ${word} `].slice(0, -2).map((_letter, i) => ` ${word} `.slice(i, i + 3))),
  );
}

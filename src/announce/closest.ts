import { fold } from '../domain/fold.ts';

/**
 * How much two short texts look alike, from 0 to 1: by the groups of three letters that their words share, so that endings, order and
 * slips of the finger matter little.
 *
 * @example likenessOf('Entidad organizadora', 'organizador') > likenessOf('Entidad organizadora', 'lugar') // => true
 */
export function likenessOf(a: string, b: string): number {
  return likenessOfTriples(triplesOf(a), triplesOf(b));
}

function likenessOfTriples(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const common = [...left].filter((one) => right.has(one)).length;
  return common === 0 ? 0 : (2 * common) / (left.size + right.size);
}

/** Those of which a word looks like a text, the nearest first; all of them, in their order, where none does. */
export function closest<T>(text: string, things: readonly T[], wordsOf: (thing: T) => readonly string[]): T[] {
  const triples = triplesOf(text);
  const scored = things.map((thing) => ({
    thing,
    likeness: Math.max(0, ...wordsOf(thing).map((word) => likenessOfTriples(triples, triplesOf(word)))),
  }));
  const best = Math.max(0, ...scored.map(({ likeness }) => likeness));
  if (best < LEAST) return [...things];
  const near = scored.filter(({ likeness }) => likeness >= best / 2).sort((a, b) => b.likeness - a.likeness);
  return near.map(({ thing }) => thing);
}

/** Below it two words look like each other by chance. */
const LEAST = 0.25;

/** Letters of a text that are looked at: what is longer is no choice and no heading. */
const MOST = 200;

/** The choices and headings of a table are compared with every cell that is none of them. */
const known = new Map<string, ReadonlySet<string>>();
const MOST_KNOWN = 5000;

function triplesOf(text: string): ReadonlySet<string> {
  const before = known.get(text);
  if (before) return before;
  const made = makeTriples(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, made);
  return made;
}

function makeTriples(text: string): ReadonlySet<string> {
  const words = fold(text.slice(0, MOST)).split(' ');
  return new Set(words.flatMap((word) => triplesIn(` ${word} `)));
}

function triplesIn(word: string): string[] {
  return Array.from({ length: word.length - 2 }, (_letter, i) => word.slice(i, i + 3));
}

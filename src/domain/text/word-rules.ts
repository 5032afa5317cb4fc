import type { WordRule } from '../../schemas/word-rules.ts';

/**
 * What the rules find in one sentence, at most once for each rule.
 *
 * @param sentence running text without marks
 * @returns each rule with the words that it found, as they stand in the sentence, and where
 */
export function findWords<R extends Pick<WordRule, 'find' | 'unless'>>(sentence: string, rules: readonly R[]) {
  const classes = classesOf(sentence);
  return rules.flatMap((rule) => {
    for (const pattern of rule.find) {
      const hit = compile(pattern, classes).exec(sentence);
      if (!hit) continue;
      if ((rule.unless ?? []).some((other) => compile(other, classes).test(sentence))) return [];
      return [{ rule, found: hit[0].trim(), from: hit.index + (hit[0].length - hit[0].trimStart().length) }];
    }
    return [];
  });
}

/**
 * The regular expression behind a pattern that an editor writes. Capitals do not matter. `*` stands for the rest of a word,
 * `…` for some words within the sentence, `@` for a word with a capital, `#` for a number, `(a|b)` for a choice, and `^` at
 * the very beginning for the beginning of a sentence.
 *
 * @example compile('tráfico (de|humano)*').test('El tráfico humano') // => true
 * @throws SyntaxError where brackets do not match
 */
export function compile(pattern: string, classes: SignClasses = ANY_SCRIPT): RegExp {
  const known = compiled.get(classes)?.get(pattern);
  if (known) return known;
  const starts = pattern.startsWith('^');
  const text = (starts ? pattern.slice(1) : pattern).replace(/ …$/, '').replace(/ *… */g, '…');
  const signs = signsIn(classes);
  const source = [...text.trim()].map((sign) => signs[sign] ?? letter(sign)).join('');
  const word = `[${classes.letters}${classes.figures}]`;
  const made = new RegExp(
    `${starts ? `^[^${classes.letters}${classes.figures}]*` : `(?<!${word})`}(?:${source})(?!${word})`,
    'u',
  );
  compiled.set(classes, (compiled.get(classes) ?? new Map<string, RegExp>()).set(pattern, made));
  return made;
}

/** A letter in both its forms, anything else as it is. */
function letter(sign: string): string {
  const [small, large] = [sign.toLowerCase(), sign.toUpperCase()];
  if (small !== large && [...large].length === 1) return `[${small}${large}]`;
  return /[\p{L}\p{N}]/u.test(sign) ? sign : sign.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function signsIn({ letters, figures }: SignClasses): Readonly<Record<string, string>> {
  return {
    '*': `[${letters}]*`,
    '…': '\\s+(?:[^.!?]{0,60}?\\s+)?',
    '@': `\\p{Lu}[${letters}’-]+`,
    '#': `[${figures}]+`,
    '(': '(?:',
    ')': ')',
    '|': '|',
    ' ': '\\s+',
  };
}

const compiled = new Map<SignClasses, Map<string, RegExp>>();

/**
 * What a letter and a figure are, as inside of a class of a regular expression with the flag `u`. Those of all scripts are
 * hundreds of ranges, and a language has thousands of patterns: where a text has Latin letters only, a few ranges say the same
 * of it, and are made many times sooner.
 */
export interface SignClasses {
  letters: string;
  figures: string;
}

export const ANY_SCRIPT: SignClasses = { letters: '\\p{L}', figures: '\\p{N}' };
/** The same up to U+024F, the end of Latin Extended-B. */
const LATIN: SignClasses = {
  letters: 'A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F',
  figures: '0-9\\u00B2\\u00B3\\u00B9\\u00BC-\\u00BE',
};

/** The classes by which a text can be looked through. */
export const classesOf = (text: string): SignClasses => (BEYOND.test(text) ? ANY_SCRIPT : LATIN);

/** A letter or a figure that `LATIN` does not know. */
const BEYOND = /[^\P{L}\0-\u024F]|[^\P{N}\0-\u024F]/u;

/** One concept of a term sheet, as far as finding goes. */
export interface Term {
  concept: string;
  /** The words in use; null while they are open. */
  use: string | null;
  /** Other forms that say the same: plurals, short forms. Patterns, see `compile`. */
  also: readonly string[];
  /** Patterns of words that are not used for it. */
  avoid: readonly string[];
}

/** The first avoided words of a text, with the concept that they stand for. */
export function findAvoided(text: string, terms: readonly Pick<Term, 'concept' | 'use' | 'avoid'>[]) {
  for (const { concept, use, avoid } of terms) {
    for (const pattern of avoid) {
      const found = compile(pattern).exec(text)?.[0];
      if (found) return { concept, use, found };
    }
  }
  return null;
}

function usesTerm(text: string, { use, also }: Pick<Term, 'use' | 'also'>): boolean {
  return [...(use === null ? [] : [use]), ...also].some((pattern) => compile(pattern).test(text));
}

/**
 * Concepts that the original names with the chosen words and the translation does not: a reader of both would take them for
 * two things.
 */
export function unequalTerms(
  original: string,
  translation: string,
  source: readonly Term[],
  own: readonly Term[],
): Term[] {
  return own.filter((term) => {
    const from = source.find(({ concept }) => concept === term.concept);
    return term.use !== null && from?.use != null && usesTerm(original, from) && !usesTerm(translation, term);
  });
}

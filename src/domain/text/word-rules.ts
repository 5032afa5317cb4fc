import type { WordRule } from '../../schemas/word-rules.ts';
import { ANY_SCRIPT, classesOf, type SignClasses } from './sign-classes.ts';

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

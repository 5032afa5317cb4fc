import type { InBoth } from '../../check/findings/words.ts';
import { findHiddenSign } from '../../domain/text/readable.ts';
import { findAvoided, findWords, type Term } from '../../domain/text/word-rules.ts';
import type { WordRule } from '../../schemas/word-rules.ts';
import type { TranslationRow } from './rows.ts';

/** What the checks need to know about the language. */
export interface RowContext {
  terms: readonly Term[];
  rules: readonly Pick<WordRule, 'id' | 'kind' | 'find' | 'unless'>[];
  /** Languages with one apostrophe only; see `apostrophe.ts`. */
  isCareful: boolean;
}

/** What is wrong with one line that came back from a translator; nothing where it may be taken over. */
export function checkRow(
  { original, translation }: Pick<TranslationRow, 'original' | 'translation'>,
  { terms, rules, isCareful }: RowContext,
): InBoth[] {
  const namesIn = (text: string) => [...text.matchAll(FILLED)].map(([name]) => name);
  const [lacking, more] = differing(namesIn(original), namesIn(translation)).map((names) => names.join(' '));
  const brace = /\{[^{}]*\}?|\}/.exec(translation.replace(FILLED, ''))?.[0];
  const hidden = findHiddenSign(translation);
  const tag = /<[^>]*>|[<>]/.exec(translation)?.[0];
  const [bars, ownBars] = [original, translation].map((text) => text.split('|').length - 1);
  const numbers = differing(numbersIn(original), numbersIn(translation)).flat().join(', ');
  const share = original.length < SHORT ? 1 : translation.length / original.length;
  const avoided = findAvoided(translation, terms);
  const [broken] = findWords(translation, rules);
  const [useEs, useEn] = avoided?.use ? [`; dice «${avoided.use}»`, `; it says “${avoided.use}”`] : ['', ''];
  const all: [isSo: unknown, es: string, en: string][] = [
    [lacking, `falta ${lacking}`, `${lacking} is missing`],
    [more, `sobra ${more}`, `${more} is too many`],
    [
      brace,
      `«${brace}» no va en una traducción: entre llaves solo está lo que llena el sitio, como {1}`,
      `“${brace}” has no place in a translation: braces hold only what the site fills in, such as {1}`,
    ],
    [hidden, `lleva un signo que no se ve (${hidden})`, `it holds a sign that nobody sees (${hidden})`],
    [tag, `«${tag}» no va en una traducción`, `“${tag}” has no place in a translation`],
    [
      bars !== ownBars,
      `es una fila de tabla y lleva ${bars} veces |`,
      `it is a row of a table and has ${bars} times |`,
    ],
    // The same numbers, whichever sign stands between their digits.
    [numbers, `los números no son los mismos: ${numbers}`, `the numbers are not the same: ${numbers}`],
    [isCareful && /\p{L}['ʼ]/u.test(translation), 'el apóstrofo es siempre ’', 'the apostrophe is always ’'],
    [share > LONGEST, 'es mucho más larga que el original', 'it is much longer than the original'],
    [share < SHORTEST, 'es mucho más corta que el original', 'it is much shorter than the original'],
    [
      original.length >= SHORT && original === translation,
      'es igual que el original',
      'it is the same as the original',
    ],
    [
      avoided,
      `la hoja de términos evita «${avoided?.found}»${useEs}`,
      `the term sheet avoids “${avoided?.found}”${useEn}`,
    ],
    [
      broken,
      `«${broken?.found}» va contra la regla ${broken?.rule.id}`,
      `“${broken?.found}” breaks the rule ${broken?.rule.id}`,
    ],
  ];
  return all.flatMap(([isSo, es, en]) => (isSo ? [{ es, en }] : []));
}

/** What the site fills in. */
const FILLED = /\{\w+\}/g;

function numbersIn(text: string): string[] {
  const runs = text.replace(FILLED, '').matchAll(/\d+(?:[.,\u00A0\u202F ]\d+)*/g);
  return [...runs].map(([run]) => run.replace(/\D/g, ''));
}

/** What one list has more often than the other, and the other way round. */
function differing(one: readonly string[], other: readonly string[]): [string[], string[]] {
  return [without(one, other), without(other, one)];
}

function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Lengths that say nothing below so many letters; else a translation has between a third and three times as many. */
const SHORT = 25;
const SHORTEST = 1 / 3;
const LONGEST = 3;

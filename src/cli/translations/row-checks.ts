import type { InBoth } from '../../check/findings/words.ts';
import { findHiddenSign } from '../../domain/text/hidden-sign.ts';
import { findAvoided, type Term } from '../../domain/text/terms.ts';
import { findWords } from '../../domain/text/word-rules.ts';
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
  context: RowContext,
): InBoth[] {
  return [
    placeholders(original, translation),
    braces(translation),
    hiddenSigns(translation),
    codeIn(translation),
    bars(original, translation),
    numbers(original, translation),
    apostrophe(translation, context),
    length(original, translation),
    notTranslated(original, translation),
    avoided(translation, context),
    forbidden(translation, context),
  ].filter((problem) => problem !== null);
}

function placeholders(original: string, translation: string): InBoth | null {
  const namesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
  const [wanted, found] = [namesIn(original), namesIn(translation)];
  if (wanted.join() === found.join()) return null;
  const [missing, added] = [without(wanted, found), without(found, wanted)];
  return {
    es: joined([missing.length > 0 && `falta ${missing.join(' ')}`, added.length > 0 && `sobra ${added.join(' ')}`]),
    en: joined([
      missing.length > 0 && `${missing.join(' ')} is missing`,
      added.length > 0 && `${added.join(' ')} is too many`,
    ]),
  };
}

/** Braces hold a word or a number that the original has, and nothing else. */
function braces(translation: string): InBoth | null {
  const rest = translation.replace(/\{\w+\}/g, '');
  const found = /\{[^{}]*\}?|\}/.exec(rest)?.[0];
  return found === undefined
    ? null
    : {
        es: `«${found}» no va en una traducción: entre llaves solo está lo que llena el sitio, como {1}`,
        en: `“${found}” has no place in a translation: braces hold only what the site fills in, such as {1}`,
      };
}

function hiddenSigns(translation: string): InBoth | null {
  const code = findHiddenSign(translation);
  return code === null
    ? null
    : { es: `lleva un signo que no se ve (${code})`, en: `it holds a sign that nobody sees (${code})` };
}

function codeIn(translation: string): InBoth | null {
  const tag = /<[^>]*>|[<>]/.exec(translation)?.[0];
  return tag === undefined
    ? null
    : { es: `«${tag}» no va en una traducción`, en: `“${tag}” has no place in a translation` };
}

function bars(original: string, translation: string): InBoth | null {
  const [wanted, found] = [original, translation].map((text) => text.split('|').length - 1);
  if (wanted === found) return null;
  return {
    es: `es una fila de tabla y lleva ${wanted} veces |`,
    en: `it is a row of a table and has ${wanted} times |`,
  };
}

/** The same numbers, whichever sign stands between their digits. */
function numbers(original: string, translation: string): InBoth | null {
  const [wanted, found] = [numbersIn(original), numbersIn(translation)];
  const missing = [...without(wanted, found), ...without(found, wanted)];
  if (missing.length === 0) return null;
  return {
    es: `los números no son los mismos: ${missing.join(', ')}`,
    en: `the numbers are not the same: ${missing.join(', ')}`,
  };
}

function numbersIn(text: string): string[] {
  return [...text.replace(/\{\w+\}/g, '').matchAll(/\d+(?:[.,\u00A0\u202F ]\d+)*/g)].map(([run]) =>
    run.replace(/\D/g, ''),
  );
}

function apostrophe(translation: string, { isCareful }: RowContext): InBoth | null {
  if (!isCareful || !/\p{L}['ʼ]/u.test(translation)) return null;
  return { es: 'el apóstrofo es siempre ’', en: 'the apostrophe is always ’' };
}

function length(original: string, translation: string): InBoth | null {
  if (original.length < SHORT) return null;
  const share = translation.length / original.length;
  if (share > LONGEST) return { es: 'es mucho más larga que el original', en: 'it is much longer than the original' };
  return share < SHORTEST
    ? { es: 'es mucho más corta que el original', en: 'it is much shorter than the original' }
    : null;
}

function notTranslated(original: string, translation: string): InBoth | null {
  if (original.length < SHORT || original !== translation) return null;
  return { es: 'es igual que el original', en: 'it is the same as the original' };
}

function avoided(translation: string, { terms }: RowContext): InBoth | null {
  const hit = findAvoided(translation, terms);
  if (!hit) return null;
  return {
    es: `la hoja de términos evita «${hit.found}»${hit.use ? `; dice «${hit.use}»` : ''}`,
    en: `the term sheet avoids “${hit.found}”${hit.use ? `; it says “${hit.use}”` : ''}`,
  };
}

function forbidden(translation: string, { rules }: RowContext): InBoth | null {
  const [hit] = findWords(translation, rules);
  return hit
    ? { es: `«${hit.found}» va contra la regla ${hit.rule.id}`, en: `“${hit.found}” breaks the rule ${hit.rule.id}` }
    : null;
}

/** What `list` has more often than `other`. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function joined(parts: readonly (string | false)[]): string {
  return parts.filter(Boolean).join('; ');
}

/** Lengths that say nothing below so many letters; else a translation has between a third and three times as many. */
const SHORT = 25;
const SHORTEST = 1 / 3;
const LONGEST = 3;

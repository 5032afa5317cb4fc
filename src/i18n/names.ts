import { onceForKey } from '../domain/memoize.ts';
import { borrowed } from './dates.ts';
import type { Language, Text } from './languages.ts';

/**
 * A country's name in a language. The deployment's own country is named in `campaign.yaml`, the others by Intl.
 *
 * @param own code and names of the deployment's country
 */
export function countryName(
  code: string,
  language: Pick<Language, 'locale' | 'lang' | 'format'>,
  own: { code: string; names: Record<string, string> },
): Text {
  const given = own.names[language.locale];
  if (code === own.code && given) return { text: given };
  if (code === own.code) return borrowed(Object.values(own.names)[0] ?? code, language);
  return borrowed(regionNames(language.format).of(code) ?? code, language);
}

/** A language's name in another one: `qu` is `quechua` in Spanish. */
export function languageName(tag: string, language: Pick<Language, 'lang' | 'format'>): Text {
  return borrowed(languageNames(language.format).of(tag) ?? tag, language);
}

// Making one takes longer than a page, and thousands of pages ask for the same few.
const regionNames = onceForKey((format) => new Intl.DisplayNames([format], { type: 'region', fallback: 'code' }));
const languageNames = onceForKey((format) => new Intl.DisplayNames([format], { type: 'language', fallback: 'code' }));
const conjunctions = onceForKey((format) => new Intl.ListFormat(format, { style: 'long', type: 'conjunction' }));
const disjunctions = onceForKey((format) => new Intl.ListFormat(format, { style: 'long', type: 'disjunction' }));
const collators = onceForKey((format) => new Intl.Collator(format));

/** Things in a row, with the language's own commas and its word for "and". */
export function formatList(items: readonly string[], language: Pick<Language, 'format'>): string {
  return conjunctions(language.format).format(items);
}

/** Things of which one is meant, with the language's own word for "or". */
export function formatEither(items: readonly string[], language: Pick<Language, 'format'>): string {
  return disjunctions(language.format).format(items);
}

/** What stands before each of so many things of which one is meant: nothing, then the language's comma or its word for "or". */
export function marksOfEither(count: number, { format }: Pick<Language, 'format'>): string[] {
  const parts = disjunctions(format).formatToParts(Array<string>(count).fill('x'));
  return parts.flatMap(({ type }, index) => {
    const before = parts[index - 1];
    return type === 'element' ? [before?.type === 'literal' ? before.value : ''] : [];
  });
}

/** Compares names the way the language sorts. */
export function collator(language: Pick<Language, 'format'>): (a: string, b: string) => number {
  return collators(language.format).compare;
}

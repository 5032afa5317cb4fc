import type { HarmClass, Stage, TextState } from '../codes/translation.ts';
import { assertFound } from '../domain/found.ts';
import { onceForKey } from '../domain/memoize.ts';
import { isPublishable } from '../domain/translation.ts';
import { chainOf, type Language, languageOf, type Text, textIn } from './languages.ts';
import type { PhraseKey } from './phrases.ts';

export interface Entry {
  harm: HarmClass;
  state: TextState;
  phrase: string | PluralForms;
}

/** The interface words of one language. */
export type Dictionary = ReadonlyMap<string, Entry>;

export type Values = Record<string, string | number>;

export type Words = ReturnType<typeof createWords>;

export interface WordsInput {
  locale: string;
  languages: readonly Language[];
  sourceLocale: string;
  stage: Stage;
  dictionaries: ReadonlyMap<string, Dictionary>;
}

/** A phrase and the language that it is really in. */
interface Found {
  entry: Entry;
  language: Language;
}

/** Looks phrases up along the fallback chain of a language, showing only what may be published in each. */
export function createWords({ locale, languages, sourceLocale, stage, dictionaries }: WordsInput) {
  const page = languageOf(locale, languages);
  const chain = chainOf(locale, languages, sourceLocale).map((step) => languageOf(step, languages));
  const source = dictionaries.get(sourceLocale) ?? new Map();

  const findIn = (key: string, language: Language): Entry | null => {
    const entry = dictionaries.get(language.locale)?.get(key);
    const isSource = language.locale === sourceLocale;
    return entry && isPublishable(entry.state, entry.harm, { stage, policy: language.policy, isSource }) ? entry : null;
  };

  // Every page asks for the same phrases.
  const find = onceForKey((key): Found => {
    for (const language of chain) {
      const entry = findIn(key, language);
      if (entry) return { entry, language };
    }
    const entry = source.get(key);
    if (!entry) throw new Error(`No interface phrase "${key}" in content/strings/${sourceLocale}.yaml.`);
    return { entry, language: languageOf(sourceLocale, languages) };
  });

  const write = ({ entry, language }: Found, values: Values = {}): string => {
    const pattern =
      typeof entry.phrase === 'string' ? entry.phrase : pluralForm(language.lang, entry.phrase, Number(values.count));
    return fill(pattern, values, language.format);
  };

  /** A phrase with its placeholders filled; `count` chooses the plural form. Throws for a key that no language has. */
  const t = (key: PhraseKey, values?: Values): Text => {
    const found = find(key);
    return textIn(write(found, values), found.language, page);
  };

  const findTogether = (keys: readonly string[]) => {
    const language =
      chain.find((step) => keys.every((key) => findIn(key, step))) ?? languageOf(sourceLocale, languages);
    return { language, found: keys.map((key) => ({ entry: findIn(key, language) ?? find(key).entry, language })) };
  };

  const own = [...source.keys()].filter((key) => find(key).language.locale === locale);

  return {
    t,
    /** The same as a plain string, for attributes, which cannot carry a language of their own. */
    plain: (key: PhraseKey, values?: Values) => t(key, values).text,
    /**
     * A phrase with others in it, all of them in the first language that shows every one: a word of one language never
     * stands unmarked in a sentence of another.
     *
     * @param join makes one text of them, in the language that it gets
     */
    withOthers: (
      key: PhraseKey,
      name: string,
      keys: readonly PhraseKey[],
      join = (texts: string[], _language: Language) => texts.join(' '),
    ): Text => {
      const { language, found } = findTogether([key, ...keys]);
      const [phrase, ...others] = found;
      const value = join(
        others.map((other) => write(other)),
        language,
      );
      return textIn(write(assertFound(phrase, `phrase "${key}"`), { [name]: value }), language, page);
    },
    /** Several phrases in the first language that shows every one of them, with that language. */
    together: (keys: readonly PhraseKey[]) => {
      const { language, found } = findTogether(keys);
      return { texts: found.map((one) => write(one)), language };
    },
    /** A phrase as it is written, with its placeholders and plural forms, and the language that it is in. */
    written: (key: PhraseKey) => {
      const { entry, language } = find(key);
      return { phrase: entry.phrase, locale: language.locale };
    },
    /** Does the source language have such a phrase? */
    isKnown: (key: string): key is PhraseKey => source.has(key),
    /** Does the language itself have this phrase? */
    has: (key: PhraseKey) => find(key).language.locale === locale,
    /** Does every phrase of the source language show in this language? */
    isComplete: own.length === source.size,
    /** Do most of them show in another one? */
    isScarce: own.length < source.size / 2,
    /** Does any that shows in this language come straight from a machine? */
    hasMachine: own.some((key) => find(key).entry.state === 'machine'),
  };
}

/** Puts values into `{placeholders}`; numbers are written the way of the language. */
export function fill(pattern: string, values: Values, format: string): string {
  if (!pattern.includes('{')) return pattern;
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The phrase "${pattern}" needs a value for ${whole}.`);
    return typeof value === 'number' ? numberFormatter(format).format(value) : value;
  });
}

/** Writes numbers the way of a language; made once, since that takes long. */
export const numberFormatter = onceForKey((format) => new Intl.NumberFormat(format));

/** Forms of one phrase by CLDR plural category; `other` always exists. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * The form of a phrase for a count. A language that Intl does not know gets `other`: Intl would apply the rules of
 * another language without saying so.
 */
export function pluralForm(tag: string, forms: PluralForms, count: number): string {
  const category = pluralRules(tag)?.select(count) ?? 'other';
  return forms[category] ?? forms.other;
}

const pluralRules = onceForKey((tag) =>
  Intl.PluralRules.supportedLocalesOf(tag).length > 0 ? new Intl.PluralRules(tag) : null,
);

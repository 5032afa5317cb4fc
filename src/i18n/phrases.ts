/** Where the names of languages stand that Intl does not know: which these are, the records say, so no list in code has them. */
const LANGUAGE_NAME = 'language.';

type LanguageNameKey = `${typeof LANGUAGE_NAME}${string}`;

/** The key of a phrase of the interface. `WrittenPhrase` stands below `.astro/`, where `integrations/phrase-types.ts` has it written. */
export type PhraseKey = WrittenPhrase | LanguageNameKey;

/**
 * What follows a beginning in the keys of phrases: names that each have such a phrase.
 *
 * @example PhraseEnd<'cost.'> // => 'free' | 'paid'
 */
export type PhraseEnd<Start extends string> = EndOf<WrittenPhrase, Start>;

/** The phrase that names a language by its tag (BCP 47), where the strings have one; the content check asks for those that are needed. */
export function languageNameKey(tag: string): LanguageNameKey {
  return `${LANGUAGE_NAME}${tag}`;
}

/** Is this the key of a language's name? */
export function isLanguageNameKey(key: string): key is LanguageNameKey {
  return key.startsWith(LANGUAGE_NAME);
}

type EndOf<Key extends string, Start extends string> = Key extends `${Start}${infer End}` ? End : never;

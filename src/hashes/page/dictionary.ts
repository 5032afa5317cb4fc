import { HARM_CLASSES, type HarmClass } from '../../codes/translation.ts';
import { stateNow } from '../../domain/translation.ts';
import type { Dictionary, Entry, PluralForms } from '../../i18n/words.ts';
import type { StringsFile } from '../../schemas/page/prose.ts';
import { sectionReviewHash } from './section-hash.ts';

/**
 * The interface words of one language, each phrase with the state that counts.
 *
 * @param source the file of the source language, which is read beside a translation
 */
export function toDictionary(file: StringsFile, source: StringsFile): Dictionary {
  const entries = HARM_CLASSES.flatMap((harm) =>
    Object.entries(file[harm]).map(([key, phrase]): [string, Entry] => {
      const hash = phraseReviewHash(harm, phrase, file === source ? undefined : source[harm][key]);
      return [key, { harm, state: stateNow(file.state, file.reviewed[key], hash), phrase }];
    }),
  );
  return new Map(entries);
}

/**
 * The hash of a phrase as somebody read it, with its group; see `sectionReviewHash`. Phrases keep no hash of what they were
 * translated from, so the source phrase is part of what a reviewer of a translation has read.
 */
export function phraseReviewHash(harm: HarmClass, phrase: LoosePhrase, source?: LoosePhrase): string {
  return sectionReviewHash(harm, [phrase, ...(source === undefined ? [] : [source])].map(formsOf).join(' ⇐ '));
}

/** A phrase, or what is left of one whose forms have a mistake. */
type LoosePhrase = string | Partial<PluralForms>;

function formsOf(phrase: LoosePhrase): string {
  if (typeof phrase === 'string') return phrase;
  return Object.entries(phrase)
    .map(([form, text]) => `${form}: ${text}`)
    .sort()
    .join(' ');
}

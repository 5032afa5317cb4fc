import { HARM_CLASSES, type HarmClass } from '../../codes/translation.ts';
import { isLanguageNameKey } from '../../i18n/phrases.ts';
import { CONTENT_KINDS } from '../../schemas/kinds/kinds.ts';
import { fileAt } from '../../schemas/kinds/path.ts';
import type { Content, StringsEntry } from '../content.ts';
import { contentDir } from '../content-dir.ts';
import { keysAt, members } from '../source/loose.ts';
import type { Path } from '../source/yaml-source.ts';
import { readCampaignEntry } from './campaign.ts';
import { sourceLocaleOf } from './campaign-facts.ts';
import { readYaml } from './file.ts';

/** One text of a strings file: a phrase, or one form of a phrase with plural forms. */
export interface PhraseText {
  key: string;
  harm: HarmClass;
  path: Path;
  text: string;
}

/** Every text of a strings file, in its order. */
export function phrasesOf({ value }: Pick<StringsEntry, 'value'>): PhraseText[] {
  return HARM_CLASSES.flatMap((harm) =>
    members(value?.[harm]).flatMap(([key, phrase]): PhraseText[] => {
      if (typeof phrase === 'string') return [{ key, harm, path: [harm, key], text: phrase }];
      return members(phrase).map(([form, text]) => ({ key, harm, path: [harm, key, form], text }));
    }),
  );
}

/** The texts of a language by their keys; of a phrase with plural forms the last one. */
export function phraseTexts({ strings }: Pick<Content, 'strings'>, locale: string | undefined): Map<string, string> {
  const all = strings.filter((entry) => entry.locale === locale).flatMap(phrasesOf);
  return new Map(all.map(({ key, text }) => [key, text]));
}

/** Every key of a strings file with its groups, in the order of the groups; also keys whose phrase is not right. */
export function groupsOf({ raw }: Pick<StringsEntry, 'raw'>): Map<string, readonly [HarmClass, ...HarmClass[]]> {
  const groups = new Map<string, readonly [HarmClass, ...HarmClass[]]>();
  for (const harm of HARM_CLASSES) {
    for (const key of keysAt(raw, [harm]) ?? []) {
      const known = groups.get(key);
      groups.set(key, known ? [...known, harm] : [harm]);
    }
  }
  return groups;
}

/**
 * Keys of all phrases that the code may ask for: those of the source language in `content/`, which the code was written beside.
 * Where a deployment keeps only a folder of its own, those of that folder.
 */
export function askedKeys(): readonly string[] {
  return keysIn('content') ?? keysIn(contentDir()) ?? [];
}

/** The keys of the source language of a content folder; `null` where they cannot be read. */
function keysIn(dir: string): string[] | null {
  const locale = sourceLocaleOf({ campaign: readCampaignEntry(dir).entry });
  if (!locale) return null;
  const { path, schema } = CONTENT_KINDS.strings;
  const { entry } = readYaml(dir, fileAt(path, { locale }), schema);
  return entry && [...groupsOf(entry).keys()].filter((key) => !isLanguageNameKey(key));
}

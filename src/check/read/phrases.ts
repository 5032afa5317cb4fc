import { HARM_CLASSES, type HarmClass } from '../../codes/translation.ts';
import type { StringsEntry } from '../content.ts';
import { keysAt, members } from '../source/loose.ts';
import type { Path } from '../source/yaml-source.ts';

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

import { HARM_CLASSES } from '../../../codes/translation.ts';
import { nearest } from '../../../domain/text/nearest.ts';
import { languageName } from '../../../i18n/names.ts';
import { isLanguageNameKey, languageNameKey } from '../../../i18n/phrases.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { campaignOf, sourceStrings } from '../../read/campaign-facts.ts';
import { groupsOf } from '../../read/phrases.ts';
import { members } from '../../source/loose.ts';
import { keyPlaceAt, type Path, placeAt, type YamlSource } from '../../source/yaml-source.ts';

/**
 * The strings of the source language have every phrase that the code asks for, and no other. Other languages may lack
 * some: their readers see the next language of the chain.
 *
 * @param asked the keys that the code knows
 */
export function askedPhrases(content: Content, asked: readonly string[]): Finding[] {
  const source = sourceStrings(content);
  if (!source) return [];
  const groups = groupsOf(source);
  const others = content.strings.filter((entry) => entry !== source).map(groupsOf);
  const missing = asked
    .filter((key) => !groups.has(key))
    .map((key) => {
      const group = others.flatMap((other) => other.get(key) ?? [])[0] ?? 'other';
      return finding(placeAt(source.source, [group, key]), 'phrase-missing', key);
    });
  const known = new Set(asked);
  // What is no phrase at all has been told already.
  const unasked = HARM_CLASSES.flatMap((harm) =>
    members(source.value?.[harm]).flatMap(([key]) =>
      known.has(key) || isLanguageNameKey(key)
        ? []
        : finding(keyPlaceAt(source.source, [harm, key]), 'phrase-not-asked', nearest(key, asked)),
    ),
  );
  return [...missing, ...unasked];
}

/** Languages that Intl cannot name have a phrase with their name. */
export function languageNames(content: Content): Finding[] {
  const source = sourceStrings(content);
  if (!source) return [];
  const groups = groupsOf(source);
  const lacking = tagsUsed(content).filter(({ tag }) => needsName(tag, content) && !groups.has(languageNameKey(tag)));
  const firsts = [...Map.groupBy(lacking, ({ tag }) => tag).values()].flatMap(([first]) => first ?? []);
  return firsts.map(({ file, path, tag }) =>
    finding(placeAt(file, path), 'language-without-name', source.locale, languageNameKey(tag)),
  );
}

/** Does some language of the site have no name for it of its own? */
function needsName(tag: string, content: Content): boolean {
  return (campaignOf(content).languages ?? []).some((language) => {
    if (!language?.lang || !language.format) return false;
    return languageName(tag, { lang: language.lang, format: language.format }).text === tag;
  });
}

/** The languages that pages name: those of services, and those spoken at activities. */
function tagsUsed({ services, activities }: Content): { file: YamlSource; path: Path; tag: string }[] {
  const inList = (file: YamlSource, tags: readonly (string | undefined)[] | undefined) =>
    members(tags).map(([i, tag]) => ({ file, path: ['languages', i], tag }));
  return [
    ...services.flatMap(({ source, value }) => inList(source, value?.languages)),
    ...activities.flatMap(({ source, value }) => [
      ...inList(source, value?.languages),
      ...(value?.lang ? [{ file: source, path: ['lang'], tag: value.lang }] : []),
    ]),
  ];
}

/**
 * Languages of which all is shown, and that have most phrases but not each one. It is no mistake, since a translation may come
 * later; but for one phrase that somebody forgot, a language is whole no more.
 */
export function nearlyWhole(content: Content): Finding[] {
  const source = sourceStrings(content);
  if (!source) return [];
  const wanted = groupsOf(source);
  const whole = (campaignOf(content).languages ?? []).flatMap((one) => (one?.policy === 'all' ? [one.locale] : []));
  return content.strings
    .filter((entry) => whole.includes(entry.locale))
    .flatMap((entry) => {
      const own = groupsOf(entry);
      const lacking = [...wanted].filter(([key]) => !own.has(key));
      const [first] = lacking;
      if (!first || lacking.length > wanted.size / 2) return [];
      const [key, [group]] = first;
      const keys = lacking.map(([name]) => name);
      return finding(placeAt(entry.source, [group, key]), 'phrases-lacking', keys);
    });
}

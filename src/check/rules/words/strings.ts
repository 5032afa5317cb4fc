import { nearest } from '../../../domain/text/nearest.ts';
import type { Content, StringsEntry } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { both } from '../../findings/words.ts';
import { localesOf, sourceLocaleOf, sourceStrings } from '../../read/campaign-facts.ts';
import { groupsOf, phrasesOf } from '../../read/phrases.ts';
import { keyPlaceAt, placeAt } from '../../source/yaml-source.ts';
import { stampCommand } from '../../translations/stamp-command.ts';
import { wordRecords } from '../../translations/word-records.ts';
import { unknownLocale } from '../unknown-locale.ts';

/** A key is in one group, and in the same group in all languages; the source language has every key. */
export function phraseKeys(content: Content): Finding[] {
  const source = sourceStrings(content);
  const wanted = source && groupsOf(source);
  return content.strings.flatMap((entry) =>
    [...groupsOf(entry)].flatMap(([key, groups]) => {
      const [first, second] = groups;
      if (second) return finding(keyPlaceAt(entry.source, [second, key]), 'key-in-two-groups', first);
      if (!wanted || entry === source) return [];
      const place = keyPlaceAt(entry.source, [first, key]);
      const group = wanted.get(key)?.[0];
      if (!group) return finding(place, 'key-not-in-source', source.locale, nearest(key, wanted.keys()));
      return group === first ? [] : finding(place, 'group-differs', source.locale, group);
    }),
  );
}

/** `{placeholders}` are the same in every language. */
export function placeholders(content: Content): Finding[] {
  const source = sourceStrings(content);
  if (!source) return [];
  const wanted = placeholdersOf(source);
  return content.strings
    .filter((entry) => entry !== source)
    .flatMap((entry) =>
      [...placeholdersOf(entry)].flatMap(([key, { names, path }]) => {
        const other = wanted.get(key)?.names;
        if (!other || [...names].sort().join() === [...other].sort().join()) return [];
        return finding(
          placeAt(entry.source, path),
          'placeholders-differ',
          source.locale,
          [...other].map((name) => `{${name}}`).join(', '),
        );
      }),
    );
}

/** Braces hold the name of a fact and nothing else. */
export function phraseBraces({ strings }: Content): Finding[] {
  return strings.flatMap((entry) =>
    phrasesOf(entry)
      .filter(({ text }) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))
      .map(({ path }) => finding(placeAt(entry.source, path), 'phrase-braces')),
  );
}

/** The state of a file suits its language. */
export function phraseStates(content: Content): Finding[] {
  const sourceLocale = sourceLocaleOf(content);
  return content.strings.flatMap(({ source, value, locale }) => {
    const isSource = locale === sourceLocale;
    const state = value?.state;
    const place = placeAt(source, ['state']);
    if (sourceLocale && isSource && (state === 'machine' || state === 'human')) return [finding(place, 'source-state')];
    return sourceLocale && !isSource && state === 'original' ? [finding(place, 'original-in-translation')] : [];
  });
}

/** The placeholders of each phrase, those of all its forms together, and where the first text stands. */
function placeholdersOf(entry: StringsEntry) {
  const all = new Map<string, { names: Set<string>; path: readonly PropertyKey[] }>();
  for (const { key, path, text } of phrasesOf(entry)) {
    const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const known = all.get(key);
    all.set(key, { names: new Set([...(known?.names ?? []), ...names]), path: known?.path ?? path });
  }
  return all;
}

/**
 * What figures, quizzes, sayings and alerts say of their words: languages of the site, states that the language can have, and what each
 * was translated from.
 */
export function wordStates(content: Content): Finding[] {
  const sourceLocale = sourceLocaleOf(content);
  if (!sourceLocale) return [];
  const locales = localesOf(content);
  return wordRecords(content).flatMap(({ id, source, path, said }) =>
    Object.entries(said).flatMap(([locale, { state, from }]) => {
      const at = (field: string) => placeAt(source, [...path, locale, field]);
      if (locale === sourceLocale)
        return at('state').head === 'value' && (state === 'machine' || state === 'human')
          ? [finding(at('state'), 'source-state')]
          : [];
      // Of an alert the rules of services tell it.
      if (!locales.includes(locale) && id.startsWith('alerts/')) return [];
      if (!locales.includes(locale)) return [unknownLocale(keyPlaceAt(source, [...path, locale]), locale, locales)];
      return [
        ...(state === 'original' ? [finding(at('state'), 'original-in-translation')] : []),
        // An original is from nothing: what to write there is told once its state is right.
        ...(from === undefined && state !== 'original' && at('from').head === 'missing'
          ? [finding(at('from'), 'from-missing', both('from: "…"'), stampCommand(locale, id))]
          : []),
      ];
    }),
  );
}

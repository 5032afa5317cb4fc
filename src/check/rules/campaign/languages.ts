import { nearest } from '../../../domain/text/nearest.ts';
import { NEEDED } from '../../../schemas/kinds/openings.ts';
import type { Content } from '../../content.ts';
import { type Finding, finding, type Place, textPlace, wholeFile } from '../../finding.ts';
import { both } from '../../findings/words.ts';
import { visibleLines } from '../../prose/text.ts';
import { campaignOf, isCareful, localesOf } from '../../read/campaign-facts.ts';
import { missingFile } from '../../read/file.ts';
import { phrasesOf } from '../../read/phrases.ts';
import { members } from '../../source/loose.ts';
import { type Path, placeAt, writeAt } from '../../source/yaml-source.ts';
import { unknownLocale } from '../unknown-locale.ts';

/** The source language is a language of the site, and its words are there. */
export function sourceLanguage(content: Content): Finding[] {
  const source = content.campaign?.source;
  const { sourceLocale } = campaignOf(content);
  const locales = localesOf(content);
  const [first] = locales;
  if (!source || !sourceLocale || first === undefined) return [];
  if (!locales.includes(sourceLocale)) {
    const write = writeAt(source, ['sourceLocale'], nearest(sourceLocale, locales) ?? first);
    return [unknownLocale(placeAt(source, ['sourceLocale']), sourceLocale, locales, write)];
  }
  if (content.strings.some(({ locale }) => locale === sourceLocale)) return [];
  return [missingFile(`strings/${sourceLocale}.yaml`, NEEDED.strings)];
}

/** The languages that stand in for another: they exist, come once, and end with the source language. */
export function fallbacks(content: Content): Finding[] {
  const source = content.campaign?.source;
  const { languages, sourceLocale } = campaignOf(content);
  const locales = localesOf(content);
  if (!source || !sourceLocale || !locales.includes(sourceLocale)) return [];
  return members(languages).flatMap(([i, { locale, fallback }]) => {
    const list: Path = ['languages', i, 'fallback'];
    if (!locale || !fallback) return [];
    if (locale === sourceLocale) return [];
    const steps = members(fallback).flatMap(([j, step]) => {
      const place = placeAt(source, [...list, j]);
      const close = nearest(step, locales);
      if (!locales.includes(step)) return unknownLocale(place, step, locales, close ? both(`- ${close}`) : undefined);
      return step === locale || fallback.indexOf(step) < j ? finding(place, 'fallback-loop') : [];
    });
    if (steps.length > 0 || fallback.at(-1) === sourceLocale) return steps;
    const chain = [...fallback.filter((step) => step !== sourceLocale), sourceLocale].join(', ');
    return finding(placeAt(source, list), 'fallback-end', sourceLocale, chain);
  });
}

/** Every folder and file that is named after a language is named after one of the campaign. */
export function unknownLocales(content: Content): Finding[] {
  const locales = localesOf(content);
  if (locales.length === 0) return [];
  return [...content.strings, ...content.translators, ...content.wordRules, ...content.pages]
    .filter(({ locale }) => !locales.includes(locale))
    .map(({ locale, source }) => unknownLocale(wholeFile(source.file), locale, locales));
}

/** Languages that write a glottal stop write it with one sign, or the search finds nothing. */
export function apostrophes(content: Content): Finding[] {
  const wrong = (place: Place, text: string): Finding[] => {
    const word = WRONG_APOSTROPHE.exec(text)?.[0];
    return word ? [finding(place, 'apostrophe', word, word.replace(/['ʼ]/g, '’'))] : [];
  };
  const careful = <T extends { locale: string }>(entries: readonly T[]) =>
    entries.filter(({ locale }) => isCareful(content, locale));
  return [
    ...careful(content.strings).flatMap((entry) =>
      phrasesOf(entry).flatMap(({ path, text }) => wrong(placeAt(entry.source, path), text)),
    ),
    ...careful(content.translators).flatMap(({ source, value }) =>
      members(value?.terms).flatMap(([i, { use }]) => wrong(placeAt(source, ['terms', i, 'use']), use ?? '')),
    ),
    ...careful(content.pages).flatMap((page) => [
      ...(['title', 'description'] as const).flatMap((field) =>
        wrong(placeAt(page.source, [field]), page.value?.[field] ?? ''),
      ),
      ...visibleLines(page).flatMap(({ line, text, written }) =>
        wrong(textPlace(page.source.file, line, written), text),
      ),
    ]),
  ];
}

const WRONG_APOSTROPHE = /[\p{L}’]*\p{L}['ʼ](?=\p{L})[\p{L}'ʼ’]*/u;

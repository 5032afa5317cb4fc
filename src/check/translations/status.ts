import { wordsVersions } from '../../domain/page/record-words.ts';
import { isShownHere } from '../../domain/page/shown-here.ts';
import {
  type PageStatus,
  phraseStatusOf,
  STATES,
  type StateCounts,
  type StatusPhrase,
  statusOf,
  totalOf,
} from '../../domain/page/translation-status.ts';
import type { Content, PageEntry, StringsEntry } from '../content.ts';
import { withCountries } from '../prose/text.ts';
import { campaignOf, localesOf, placeHere } from '../read/campaign-facts.ts';
import { groupsOf } from '../read/phrases.ts';
import { type ReviewText, reviewTexts, stateOfText } from './review-texts.ts';
import { PHRASES } from './stamp-command.ts';
import { audienceOf, translatedSections } from './whole-page.ts';
import { wordRecords } from './word-records.ts';

/** The state of every section and of every phrase of the source language, counted for each language and page. */
export function translationStatus(content: Content): PageStatus[] {
  const { sourceLocale = '' } = campaignOf(content);
  const locales = localesOf(content);
  const pages = [...Map.groupBy(shownPages(content), ({ id }) => id)].map(([id, files]) => ({
    id,
    versions: new Map(
      files.map((file) => [
        file.locale,
        { sections: translatedSections(file, file.locale === sourceLocale, audienceOf(content, file.id)) },
      ]),
    ),
  }));
  const records = wordRecords(content).map(({ id, words, harm }) => ({ id, versions: wordsVersions(words, harm) }));
  const texts = reviewTexts(content);
  const phrases = new Map(content.strings.map((entry) => [entry.locale, toPhrases(entry, texts)]));
  const all = [
    ...statusOf([...pages, ...records], locales, sourceLocale),
    ...phraseStatusOf(phrases, locales, sourceLocale, PHRASES),
  ];
  return locales.flatMap((locale) => all.filter((one) => one.locale === locale));
}

/** The status as a table for each language. */
export function formatStatus(all: readonly PageStatus[]): string {
  const width = Math.max(TOTAL.length, ...all.map(({ page }) => page.length));
  const row = (name: string, cells: readonly string[]) =>
    `  ${name.padEnd(width)}${cells.map((cell, i) => cell.padStart((STATES[i]?.length ?? 0) + 2)).join('')}`;
  const countRow = (name: string, counts: StateCounts) =>
    row(
      name,
      STATES.map((state) => String(counts[state])),
    );
  const tables = [...Map.groupBy(all, ({ locale }) => locale)].map(([locale, pages]) => [
    locale,
    row('', STATES),
    ...pages.map(({ page, counts }) => countRow(page, counts)),
    countRow(TOTAL, totalOf(pages.map(({ counts }) => counts))),
  ]);
  return [...tables, [TOTAL, row('', STATES), countRow('', totalOf(all.map(({ counts }) => counts)))]]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function toPhrases({ locale, raw }: StringsEntry, texts: readonly ReviewText[]): Map<string, StatusPhrase> {
  const states = new Map(
    texts.flatMap((text) => (text.page === PHRASES && text.locale === locale ? [[text.part, stateOfText(text)]] : [])),
  );
  const phrases = [...groupsOf({ raw })].map(([key, [harm]]): [string, StatusPhrase] => [
    key,
    { harm, state: states.get(key) ?? 'machine' },
  ]);
  return new Map(phrases);
}

const TOTAL = 'total';

/** The pages without the sections that this deployment does not show, since they hold for another country or name roles that nobody plays. */
export function shownPages(content: Content): PageEntry[] {
  const place = placeHere(content);
  if (!place) return content.pages;
  return content.pages.map((page) => ({
    ...page,
    sections: withCountries(content, page).filter(({ only, body }) => isShownHere(only, body, place, page.locale)),
  }));
}

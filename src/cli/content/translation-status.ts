import { type Section, stateOf } from '../../domain/sections.ts';
import type { HarmClass, TranslationState } from '../../domain/translation.ts';
import { sectionHash } from '../../schemas/section-hash.ts';
import type { Content, PageEntry } from './content.ts';
import { campaignOf, localesOf } from './rules/rule.ts';

/** States in the order in which a text comes closer to being right. */
export const STATES = [
  'missing',
  'stale',
  'machine',
  'human',
  'original',
  'reviewed',
] as const satisfies readonly TranslationState[];

export type StateCounts = Record<TranslationState, number>;

/** How far one page is in one language. */
export interface PageStatus {
  locale: string;
  page: string;
  counts: StateCounts;
}

/** The state of every section of the source language, counted for each language and page. */
export function translationStatus(content: Content): PageStatus[] {
  const { sourceLocale } = campaignOf(content);
  const originals = content.pages.filter(({ locale }) => locale === sourceLocale);
  return localesOf(content).flatMap((locale) =>
    originals.map((original) => {
      const own = content.pages.find((page) => page.locale === locale && page.id === original.id);
      const sections = own && toSections(own);
      const counts = noCounts();
      for (const section of toSections(original)) counts[stateOf(sections, section, locale === sourceLocale)] += 1;
      return { locale, page: original.id, counts };
    }),
  );
}

/** The sum of several counts. */
export function totalOf(all: readonly PageStatus[]): StateCounts {
  const total = noCounts();
  for (const { counts } of all) for (const state of STATES) total[state] += counts[state];
  return total;
}

/** The status as a table for each language. */
export function formatStatus(all: readonly PageStatus[]): string {
  const width = Math.max(TOTAL.length, ...all.map(({ page }) => page.length));
  const row = (name: string, cells: readonly string[]) =>
    `  ${name.padEnd(width)}${cells.map((cell, i) => cell.padStart(STATES[i]!.length + 2)).join('')}`;
  const countRow = (name: string, counts: StateCounts) =>
    row(
      name,
      STATES.map((state) => String(counts[state])),
    );
  const tables = [...Map.groupBy(all, ({ locale }) => locale)].map(([locale, pages]) => [
    locale,
    row('', STATES),
    ...pages.map(({ page, counts }) => countRow(page, counts)),
    countRow(TOTAL, totalOf(pages)),
  ]);
  return [...tables, [TOTAL, row('', STATES), countRow('', totalOf(all))]]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function toSections({ sections, value }: PageEntry): Section[] {
  return sections.map(({ id, harm, body }) => {
    const { state = 'machine', from } = value?.sections?.[id] ?? {};
    return { id, harm: harm as HarmClass, state, from, hash: sectionHash(body) };
  });
}

function noCounts(): StateCounts {
  return { missing: 0, stale: 0, machine: 0, human: 0, original: 0, reviewed: 0 };
}

const TOTAL = 'total';

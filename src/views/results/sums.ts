import type { Material } from '../../domain/materials/material.ts';
import { COUNT_COLUMNS, type CountColumn } from '../../domain/results/columns.ts';
import { COUNTERS, METHODS } from '../../domain/results/count.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import { type ViewContext, viewContext } from '../context.ts';
import { shownWords } from '../record-words.ts';

/** Columns of the page that adds up that are chosen from a list. */
export const LIST_COLUMNS = ['region', 'material', 'countedBy', 'method'] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** What the page that adds up needs: words and lists in one language. */
export interface SumsData {
  /** Phrases with their `{marks}`. */
  phrases: Record<string, string>;
  lang: string;
  dir: 'ltr' | 'rtl';
  format: string;
  /** The words to choose from; the table has them as they stand here. */
  lists: Record<ListColumn, string[]>;
  columns: readonly CountColumn[];
  /** Names of institutions, to be offered while somebody writes. */
  institutions: string[];
  /** The name of the table that it saves, without ending. */
  fileName: string;
}

/**
 * The words and lists of the page that adds up, as JSON that no tag can end. A growing language takes those of its fallback as a whole, since a
 * table may not mix languages.
 */
export function toSumsJson(materials: readonly Material[], context: ViewContext): string {
  const { site, campaign, facts } = context;
  const locale = context.chain.find((step) => viewContext(site, step).words.has('sums.title')) ?? campaign.sourceLocale;
  const own = viewContext(site, locale);
  const { words, language } = own;
  const source = site.dictionaries.get(campaign.sourceLocale) ?? new Map();
  const keys = [...source.keys()].filter((key): key is PhraseKey => USED.test(key));
  const data: SumsData = {
    phrases: Object.fromEntries(keys.map((key) => [key, words.plain(key, MARKS)])),
    lang: language.lang,
    dir: language.dir,
    format: language.format,
    lists: {
      region: facts.regions.map(({ name }) => name.text),
      material: materials.map((material) => shownWords(material, own).words.title),
      countedBy: COUNTERS.map((code) => words.plain(`results.counter-${code}`)),
      method: METHODS.map((code) => words.plain(`results.method-${code}`)),
    },
    columns: COUNT_COLUMNS,
    institutions: [...facts.organisations.values()].map(({ name }) => name.text),
    fileName: words.plain('counting.table-name').toLowerCase(),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** The phrases that the page shows. */
const USED = /^(?:sums\.|results\.(?:measure|field)-|counts\.says-)/;
/** Each mark stands for itself, to be filled where the page is used. */
const MARKS: Record<string, string> = Object.fromEntries(
  ['choices', 'example', 'found', 'thing', 'most', 'near', 'today', 'rest', 'row', 'number'].map((name) => [
    name,
    `{${name}}`,
  ]),
);

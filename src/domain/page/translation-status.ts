import type { HarmClass, TextState, TranslationState } from '../../codes/translation.ts';
import { type Section, stateOf } from './sections.ts';

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
  /** The same for the texts that somebody's safety rests on. */
  safety: StateCounts;
}

/** A page with its sections in every language that has a file for it. */
export interface StatusPage {
  id: string;
  versions: ReadonlyMap<string, { sections: readonly Section[] }>;
}

/** The interface words as one page: one section for each phrase. */
export interface StatusPhrase {
  harm: HarmClass;
  state: TextState;
}

/** The state of every section of the source language, counted for each language and page. */
export function statusOf(pages: readonly StatusPage[], locales: readonly string[], sourceLocale: string): PageStatus[] {
  return locales.flatMap((locale) =>
    pages.flatMap(({ id, versions }) => {
      const originals = versions.get(sourceLocale)?.sections;
      if (!originals) return [];
      const own = versions.get(locale)?.sections;
      const states = originals.map((original) => ({
        harm: original.harm,
        state: stateOf(own, original, locale === sourceLocale),
      }));
      return [{ locale, page: id, ...counted(states) }];
    }),
  );
}

/**
 * The state of every phrase of the source language, counted for each language.
 *
 * @param page the name that the phrases are listed under
 */
export function phraseStatusOf(
  phrases: ReadonlyMap<string, ReadonlyMap<string, StatusPhrase>>,
  locales: readonly string[],
  sourceLocale: string,
  page: string,
): PageStatus[] {
  const originals = [...(phrases.get(sourceLocale) ?? [])];
  if (originals.length === 0) return [];
  return locales.map((locale) => {
    const own = phrases.get(locale);
    const states = originals.map(([key, { harm }]) => ({ harm, state: own?.get(key)?.state ?? ('missing' as const) }));
    return { locale, page, ...counted(states) };
  });
}

/** The sum of several counts. */
export function totalOf(all: readonly StateCounts[]): StateCounts {
  const total = noCounts();
  for (const counts of all) for (const state of STATES) total[state] += counts[state];
  return total;
}

function counted(
  states: readonly { harm: HarmClass; state: TranslationState }[],
): Pick<PageStatus, 'counts' | 'safety'> {
  const [counts, safety] = [noCounts(), noCounts()];
  for (const { harm, state } of states) {
    counts[state] += 1;
    if (harm === 'safety') safety[state] += 1;
  }
  return { counts, safety };
}

function noCounts(): StateCounts {
  return { missing: 0, stale: 0, machine: 0, human: 0, original: 0, reviewed: 0 };
}

import {
  type HarmClass,
  isPublishable,
  type Policy,
  type Stage,
  type TextState,
  type TranslationState,
} from '../translation.ts';

/** One `<Section>` of a page file. */
export interface Section {
  id: string;
  harm: HarmClass;
  state: TextState;
  /** Hash of the source section that the translation was made from; absent in the source language. */
  from?: string;
  /** Hash of this section's own meaning-bearing text. */
  hash: string;
}

export interface SectionChoice {
  id: string;
  harm: HarmClass;
  contentLocale: string;
  state: TranslationState;
  /** True when the reader gets another language than the page's. */
  standsIn: boolean;
}

export interface SectionRules {
  stage: Stage;
  sourceLocale: string;
  policyOf: (locale: string) => Policy;
  /** Locales to try, the page's own first, the source language last. */
  chain: readonly string[];
}

/**
 * For each section of the source page, the first language of the chain that may show it.
 *
 * @param pages sections by locale; the source locale's page decides which sections there are, and their order
 */
export function chooseSections(pages: ReadonlyMap<string, readonly Section[]>, rules: SectionRules): SectionChoice[] {
  const source = pages.get(rules.sourceLocale) ?? [];
  return source.map((original) => {
    for (const locale of rules.chain) {
      const state = stateOf(pages.get(locale), original, locale === rules.sourceLocale);
      const isSource = locale === rules.sourceLocale;
      if (isPublishable(state, original.harm, { stage: rules.stage, policy: rules.policyOf(locale), isSource })) {
        return {
          id: original.id,
          harm: original.harm,
          contentLocale: locale,
          state,
          standsIn: locale !== rules.chain[0],
        };
      }
    }
    const { id, harm, state } = original;
    return { id, harm, contentLocale: rules.sourceLocale, state, standsIn: rules.chain[0] !== rules.sourceLocale };
  });
}

/** The state of one section in one language, with what can only be computed. */
export function stateOf(
  sections: readonly Section[] | undefined,
  original: Section,
  isSource: boolean,
): TranslationState {
  const own = sections?.find((section) => section.id === original.id);
  if (!own) return 'missing';
  if (isSource) return own.state;
  return own.from === original.hash ? own.state : 'stale';
}

/** Neighbouring choices in one language, so that each run is marked with its language once. */
export function groupRuns(choices: readonly SectionChoice[]): { contentLocale: string; choices: SectionChoice[] }[] {
  const runs: { contentLocale: string; choices: SectionChoice[] }[] = [];
  for (const choice of choices) {
    const last = runs.at(-1);
    if (last?.contentLocale === choice.contentLocale) last.choices.push(choice);
    else runs.push({ contentLocale: choice.contentLocale, choices: [choice] });
  }
  return runs;
}

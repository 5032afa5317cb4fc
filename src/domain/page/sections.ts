import type { HarmClass, Policy, Stage, TextState, TranslationState } from '../../codes/translation.ts';
import { isPublishable } from '../translation.ts';

/** One `<Section>` of a page file. */
export interface Section {
  id: string;
  harm: HarmClass;
  state: TextState;
  /** Hash of the source section that the translation was made from; absent in the source language. */
  from?: string;
  /** Hash of this section's own meaning-bearing text. */
  hash: string;
  /** Of Easy Read: the section of the whole page was changed since this one was made from it. */
  lags?: boolean;
  /** What its heading says; absent where it has none. */
  heading?: string | undefined;
  /** The sources that it cites, in the order of reading; absent where it cites none. */
  cites?: readonly string[] | undefined;
}

export interface SectionChoice {
  id: string;
  harm: HarmClass;
  contentLocale: string;
  state: TranslationState;
  /** Why another language stands in for the reader's own: the state of the text there; null where nothing stands in. */
  gaveWay: TranslationState | null;
  /** The original is Easy Read that lags behind its whole page, and so does all that was made from it. */
  lags?: boolean | undefined;
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
  const [first = rules.sourceLocale] = rules.chain;
  const own = (original: Section) => stateOf(pages.get(first), original, first === rules.sourceLocale);
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
          gaveWay: locale === rules.chain[0] ? null : own(original),
          lags: original.lags,
        };
      }
    }
    const { id, harm, state, lags } = original;
    const gaveWay = rules.chain[0] === rules.sourceLocale ? null : own(original);
    return { id, harm, contentLocale: rules.sourceLocale, state, gaveWay, lags };
  });
}

/** Is at least half of a page's sections shown in the first language of the chain? */
export function isHalfOwn(pages: ReadonlyMap<string, readonly Section[]>, rules: SectionRules): boolean {
  const choices = chooseSections(pages, rules);
  const own = choices.filter(({ contentLocale }) => contentLocale === rules.chain[0]);
  return own.length > 0 && own.length * 2 >= choices.length;
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

/** What a reader is told of a text: which of these hold. */
export const CAUTIONS = ['standsIn', 'standsInStale', 'standsInUnreviewed', 'stale', 'machine'] as const;
export type Caution = (typeof CAUTIONS)[number];

/** What has to be said where a text stands; nothing of an original, of what a person translated, and of what was reviewed. */
export function cautionsOf({ state, gaveWay, lags }: Pick<SectionChoice, 'state' | 'gaveWay' | 'lags'>): Caution[] {
  return [
    ...(gaveWay === null ? [] : [REASONS[gaveWay] ?? 'standsInUnreviewed']),
    ...(state === 'stale' || lags ? (['stale'] as const) : []),
    ...(state === 'machine' ? [state] : []),
  ];
}

/** Why another language stands in, where it is not that nobody has reviewed the translation. */
const REASONS: Partial<Record<TranslationState, Caution>> = { missing: 'standsIn', stale: 'standsInStale' };

/** Neighbouring choices of which the same has to be said, so that one notice serves all of a run and is said once. */
export interface Run<C> {
  contentLocale: string;
  cautions: Caution[];
  choices: C[];
}

/** Neighbouring choices in one language and of which the same has to be said. */
export function groupRuns<C extends Pick<SectionChoice, 'contentLocale' | 'state' | 'gaveWay' | 'lags'>>(
  choices: readonly C[],
): Run<C>[] {
  const runs: Run<C>[] = [];
  for (const choice of choices) {
    const { contentLocale } = choice;
    const cautions = cautionsOf(choice);
    const last = runs.at(-1);
    if (last?.contentLocale === contentLocale && last.cautions.join() === cautions.join()) last.choices.push(choice);
    else runs.push({ contentLocale, cautions, choices: [choice] });
  }
  return runs;
}

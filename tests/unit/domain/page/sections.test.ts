import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { HARM_CLASSES, POLICIES, WRITTEN_STATES } from '../../../../src/codes/translation.ts';
import {
  cautionsOf,
  chooseSections,
  groupRuns,
  isHalfOwn,
  type Section,
  type SectionRules,
  stateOf,
} from '../../../../src/domain/page/sections.ts';
import { isPublishable } from '../../../../src/domain/translation.ts';

const original: Section = { id: 'one', harm: 'safety', state: 'original', hash: 'aaaaaaaaaaaa' };
const translated: Section = { ...original, state: 'human', from: 'aaaaaaaaaaaa', hash: 'bbbbbbbbbbbb' };

describe('the state of a section', () => {
  test('is what its author wrote while the source section has not changed', () => {
    expect(stateOf([translated], original, false)).toBe('human');
  });

  test('is stale once the source section has changed', () => {
    expect(stateOf([translated], { ...original, hash: 'cccccccccccc' }, false)).toBe('stale');
  });

  test('is stale where it does not say what it was made from', () => {
    expect(stateOf([{ ...translated, from: undefined }], original, false)).toBe('stale');
  });

  test('is missing where the page or the section is not there', () => {
    expect([stateOf(undefined, original, false), stateOf([], original, false)]).toEqual(['missing', 'missing']);
  });

  test('is never stale in the source language', () => {
    expect(stateOf([original], original, true)).toBe('original');
  });
});

describe('a section', () => {
  const pages = (own: Section[]) =>
    new Map([
      ['src', [original]],
      ['own', own],
    ]);
  const rules: SectionRules = {
    stage: 'preview',
    sourceLocale: 'src',
    chain: ['own', 'src'],
    policyOf: () => 'careful',
  };

  test('gives way to the source, and says so, while it is not reviewed in a careful language', () => {
    expect(chooseSections(pages([translated]), rules)).toEqual([
      { id: 'one', harm: 'safety', contentLocale: 'src', state: 'original', gaveWay: 'human' },
    ]);
  });

  test.each<[string, Section['state'][], boolean]>([
    ['one of two', ['reviewed', 'human'], true],
    ['one of three', ['reviewed', 'human', 'machine'], false],
    ['none', ['human'], false],
    ['the only one', ['reviewed'], true],
  ])('of which %s shows in its own language makes half of its page or not', (_name, states, isHalf) => {
    const ids = states.map((_state, i) => `s${i}`);
    const source = ids.map((id) => ({ ...original, id }));
    const own = states.map((state, i) => ({ ...translated, id: `s${i}`, state }));
    const both = new Map([
      ['src', source],
      ['own', own],
    ]);
    expect(isHalfOwn(both, rules)).toBe(isHalf);
  });

  test.each([
    ['core', 'machine', 'preview', true],
    ['core', 'human', 'live', false],
    ['safety', 'machine', 'preview', false],
    ['safety', 'reviewed', 'live', true],
  ] as const)('of harm %s that is %s in %s makes a page of its own or not: %s', (harm, state, stage, isOwn) => {
    const both = new Map([
      ['src', [{ ...original, harm }]],
      ['own', [{ ...translated, harm, state }]],
    ]);
    expect(isHalfOwn(both, { ...rules, stage })).toBe(isOwn);
    // What shows in a language that stands in is not of one's own.
    expect(isHalfOwn(both, { ...rules, stage, chain: ['third', 'own', 'src'] })).toBe(false);
  });

  test('shows in its own language once reviewed', () => {
    expect(chooseSections(pages([{ ...translated, state: 'reviewed' }]), rules)).toEqual([
      { id: 'one', harm: 'safety', contentLocale: 'own', state: 'reviewed', gaveWay: null },
    ]);
  });

  test('takes its harm class from the source, whatever the translation says', () => {
    const harmless = { ...translated, harm: 'other' as const };
    expect(chooseSections(pages([harmless]), rules)[0]?.contentLocale).toBe('src');
  });
});

const LOCALES = ['src', 'one', 'two', 'three'] as const;
const IDS = ['a', 'b', 'c', 'd'];
const anySection = fc.record({
  id: fc.constantFrom(...IDS),
  harm: fc.constantFrom(...HARM_CLASSES),
  state: fc.constantFrom(...WRITTEN_STATES),
  from: fc.constantFrom('x', 'y', undefined),
  hash: fc.constantFrom('x', 'y'),
});
const anyPage = fc.uniqueArray(anySection, { selector: ({ id }) => id });
const anyCase = fc.record({
  stage: fc.constantFrom('preview' as const, 'live' as const),
  policies: fc.tuple(...LOCALES.map(() => fc.constantFrom(...POLICIES))),
  // A chain may name languages in any order, and end with the source or not.
  chain: fc.shuffledSubarray([...LOCALES], { minLength: 1 }),
  pages: fc.tuple(...LOCALES.map(() => fc.option(anyPage, { nil: undefined }))),
});

prop.prop([anyCase])(
  'each section of the source shows once, in the first language of the chain that may show it',
  (given) => {
    const pages = new Map(
      LOCALES.flatMap((locale, position) => {
        const page = given.pages[position];
        return page ? [[locale as string, page as Section[]] as const] : [];
      }),
    );
    const policyOf = (locale: string) => given.policies[LOCALES.indexOf(locale as (typeof LOCALES)[number])]!;
    const { stage, chain } = given;
    const source = pages.get('src') ?? [];
    const choices = chooseSections(pages, { stage, chain, policyOf, sourceLocale: 'src' });

    expect(choices.map(({ id }) => id)).toEqual(source.map(({ id }) => id));
    choices.forEach((choice, position) => {
      const section = source[position]!;
      const may = (locale: string) => {
        const isSource = locale === 'src';
        const state = stateOf(pages.get(locale), section, isSource);
        return isPublishable(state, section.harm, { stage, policy: policyOf(locale), isSource });
      };
      // Nothing may be left out: where no language may show it, the source itself stands.
      expect(choice.contentLocale).toBe(chain.find(may) ?? 'src');
      expect(choice.gaveWay !== null).toBe(choice.contentLocale !== chain[0]);
    });
  },
);

const anyShown = fc.record({
  contentLocale: fc.constantFrom('one', 'two'),
  state: fc.constantFrom('human' as const, 'reviewed' as const, 'machine' as const, 'stale' as const),
  gaveWay: fc.constantFrom(null, 'missing' as const, 'stale' as const),
});

prop.prop([fc.array(anyShown)])(
  'runs keep every section in order and change language, or what has to be said, at each border',
  (shown) => {
    const choices = shown.map((one, position) => ({
      ...one,
      id: String(position),
      harm: 'core' as const,
    }));
    const runs = groupRuns(choices);
    expect(runs.flatMap((run) => run.choices)).toEqual(choices);
    const kindOf = (run: { contentLocale: string; cautions: readonly string[] }) =>
      [run.contentLocale, ...run.cautions].join();
    for (const run of runs) {
      for (const choice of run.choices) expect(kindOf({ ...choice, cautions: cautionsOf(choice) })).toBe(kindOf(run));
    }
    expect(runs.slice(1).every((run, before) => kindOf(run) !== kindOf(runs[before]!))).toBe(true);
  },
);

describe('Easy Read that lags behind its whole page', () => {
  const rules: SectionRules = { stage: 'preview', sourceLocale: 'es', policyOf: () => 'all', chain: ['en', 'es'] };
  const part = { id: 'look', harm: 'safety', hash: 'b', lags: true } satisfies Partial<Section>;

  test.each<[string, Section[], string[]]>([
    ['is said to be late where it is shown', [], ['standsIn', 'stale']],
    ['and so is what was translated from it', [{ ...part, lags: false, state: 'human', from: 'b' }], ['stale']],
  ])('%s', (_case, english, cautions) => {
    const pages = new Map<string, Section[]>([
      ['es', [{ ...part, state: 'reviewed' }]],
      ['en', english],
    ]);
    expect(chooseSections(pages, rules).map(cautionsOf)).toEqual([cautions]);
  });
});

import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { HARM_CLASSES, POLICIES, TEXT_STATES, type TranslationState } from '../../../src/codes/translation.ts';
import { isPublishable } from '../../../src/domain/translation.ts';

const STATES: TranslationState[] = [...TEXT_STATES, 'missing', 'stale'];
const preview = { stage: 'preview', policy: 'all', isSource: false } as const;
const careful = { ...preview, policy: 'careful' } as const;
const live = { ...preview, stage: 'live' } as const;
const source = { ...preview, isSource: true } as const;

describe('a safety text', () => {
  test.each<[string, TranslationState[], Parameters<typeof isPublishable>[2]]>([
    ['in a preview shows in every written state', ['original', 'machine', 'human', 'reviewed'], preview],
    ['in a preview of a careful language shows once reviewed', ['reviewed'], careful],
    ['in a live site shows once a second person has read it, whoever translated it', ['reviewed'], live],
    ['in a live site of a careful language shows once reviewed', ['reviewed'], { ...careful, stage: 'live' }],
    ['of the source in a live site shows once a second person has read it', ['reviewed'], { ...source, stage: 'live' }],
  ])('%s', (_case, shown, rules) => {
    expect(STATES.filter((state) => isPublishable(state, 'safety', rules))).toEqual(shown);
  });
});

describe('another text', () => {
  test.each(['core', 'other'] as const)(
    'of class %s shows from a machine in a careful language, in a preview',
    (harm) => {
      expect(isPublishable('machine', harm, careful)).toBe(true);
    },
  );

  test.each(['core', 'other'] as const)('of class %s shows in a live careful language only once reviewed', (harm) => {
    expect(STATES.filter((state) => isPublishable(state, harm, { ...careful, stage: 'live' }))).toEqual(['reviewed']);
  });

  test.each(['core', 'other'] as const)('of class %s that is stale shows, but not in a careful language', (harm) => {
    expect([preview, live, careful].map((rules) => isPublishable('stale', harm, rules))).toEqual([true, true, false]);
  });
});

const rules = fc.record({
  policy: fc.constantFrom(...POLICIES),
  isSource: fc.boolean(),
});
const harms = fc.constantFrom(...HARM_CLASSES);

prop.prop([fc.constantFrom(...STATES), harms, rules])(
  'what a live site shows, a preview shows too',
  (state, harm, given) => {
    fc.pre(isPublishable(state, harm, { ...given, stage: 'live' }));
    expect(isPublishable(state, harm, { ...given, stage: 'preview' })).toBe(true);
  },
);

prop.prop([harms, rules, fc.constantFrom('preview' as const, 'live' as const)])(
  'what is missing never shows, and what is reviewed always does',
  (harm, given, stage) => {
    expect(isPublishable('missing', harm, { ...given, stage })).toBe(false);
    expect(isPublishable('reviewed', harm, { ...given, stage })).toBe(true);
  },
);

import { describe, expect, test } from 'vitest';
import type { TextState } from '../../../../src/codes/translation.ts';
import { isLeftOut, isNeeded } from '../../../../src/domain/page/left-out.ts';

const READ: TextState[] = ['reviewed', 'reviewed'];

describe('a published site goes without', () => {
  test.each<[string, TextState[]]>([
    ['pages/law', ['original']],
    ['pages/law', ['reviewed', 'original']],
    ['pages/messages/trip', ['human', 'reviewed']],
    ['pages/easy/home', ['original']],
    ['lessons/a', ['machine']],
    ['quizzes/a', ['original']],
  ])('%s whose parts are %j', (text, states) => expect(isLeftOut(text, states, 'live')).toBe(true));

  test('no text that somebody has read', () => expect(isLeftOut('pages/law', READ, 'live')).toBe(false));

  test.each([
    'pages/home',
    'pages/about',
    'pages/privacy',
    'pages/accessibility',
    'pages/sources',
    'pages/data',
    'alerts/x',
  ])('never without %s, which stops it where nobody has read it', (text) =>
    expect([isLeftOut(text, ['original'], 'live'), isNeeded(text)]).toEqual([false, true]),
  );
});

test.each(['preview', undefined] as const)('a site in the stage "%s" shows what nobody has read', (stage) => {
  expect(isLeftOut('pages/law', ['original'], stage)).toBe(false);
});

/** What of a text that was written for one country is shown in another. */
import { expect, test } from 'vitest';
import { byKey } from '../../../../src/codes/keys.ts';
import { ROLES } from '../../../../src/codes/roles.ts';
import { isShownHere, leftHere, type Place } from '../../../../src/domain/page/shown-here.ts';

const at = (country: string): Place => ({
  country,
  roles: byKey(ROLES, () => 'somebody'),
  homes: new Map([['en', { country: 'XA', words: ['Lantern Office'] }]]),
  laws: new Map([
    ['law-of-here', undefined],
    ['law-of-xb', 'XB'],
    ['treaty', null],
  ]),
});
const left = (body: string, country = 'XC') => leftHere(body, at(country), 'en');

test.each([
  ['cites a law of its country', 'They must take it. <Cite id="law-of-here" />'],
  ['names a word of home', 'Go to the Lantern Office.'],
  ['says for which country it holds', '{/* for: XA */}They must take it.'],
])('a sentence that %s goes whole elsewhere, and stays at home', (_case, sentence) => {
  expect(left(`Keep calm. ${sentence}`)).toBe('Keep calm.');
  expect(left(`Keep calm. ${sentence}`, 'XA')).toBe(`Keep calm. ${sentence}`);
});

test('what follows it in its block goes too, but not whom one can call', () => {
  expect(left('Go to the Lantern Office. It is free. In danger: <Service role="police" />.')).toBe(
    'In danger: <Service role="police" />.',
  );
});

test('a treaty holds everywhere, and a law of the other country holds there', () => {
  expect(left('Nobody may be sold. <Cite id="treaty" />')).toContain('sold');
  expect(left('It is so. <Cite id="law-of-xb" />', 'XB')).toContain('so');
  expect(left('Stay. It is so. <Cite id="law-of-xb" />', 'XC')).toBe('Stay.');
});

test('a heading of home goes with all below it, and no heading is left without text', () => {
  expect(left('## At the Lantern Office\n\nAsk.\n\n## Then\n\nRest.').trim()).toBe('## Then\n\nRest.');
  expect(left('## Then\n\nGo to the Lantern Office.\n\n## Rest\n\nSleep.').trim()).toBe('## Rest\n\nSleep.');
});

test('the points of a name of a law end no sentence', () => {
  expect(left('Rest. The D.S. 007-2023 of the Lantern Office is new.')).toBe('Rest.');
});

test('a section of which nothing is left is not shown', () => {
  expect(isShownHere(undefined, 'Go to the Lantern Office.', at('XC'), 'en')).toBe(false);
  expect(isShownHere(undefined, 'Go to the Lantern Office.', at('XA'), 'en')).toBe(true);
});

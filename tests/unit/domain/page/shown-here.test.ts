/** What of a text that was written for one country is shown in another. */
import { describe, expect, test } from 'vitest';
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

describe('a mark of countries', () => {
  const marked = (countries: string, country: string) =>
    left(`Rest. {/* for: ${countries} */}Take it. Sleep.`, country);

  test('holds for one sentence, and not for what follows it', () => {
    expect(marked('XA', 'XC')).toBe('Rest. Sleep.');
  });

  test.each(['XA, XB', 'XB, XA', 'XA,XB', 'XB,  XA'])('may name several: %s', (countries) => {
    expect(['XA', 'XB', 'XC'].map((country) => marked(countries, country).includes('Take it'))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('may stand in an item, a quotation, a row and before a heading', () => {
    expect(left('- {/* for: XA */}Take it.\n- Rest.')).toBe('- Rest.');
    expect(left('> {/* for: XA */}Take it. Rest.')).toBe('> Rest.');
    expect(left('| a | b |\n| --- | --- |\n| {/* for: XA */}c | d |\n| e | f |')).toBe(
      '| a | b |\n| --- | --- |\n| e | f |',
    );
    expect(left('### {/* for: XA */}There\n\nTake it.\n\n### Here\n\nRest.').trim()).toBe('### Here\n\nRest.');
  });

  test('may begin a paragraph, or stand on a line above it, as that of a role may', () => {
    for (const mark of ['{/* for: XA */}', '{/* for: XA */}\n', '{/* a note */}{/* for: XA, XB */} '])
      expect(left(`Rest.\n\n${mark}Take it.\n\nSleep.`).replace(/\n+/g, '\n')).toBe('Rest.\nSleep.');
    const nobody = { ...at('XC'), roles: { ...at('XC').roles, school: null } };
    expect(leftHere('- {/* role: school */}Its record is long.\n- Rest.', nobody, 'en')).toBe('- Rest.');
  });

  test('is no word: what is shown at home does not show it', () => {
    expect(marked('XA', 'XA').replace(/\{\/\*.*?\*\/\}/g, '')).toBe('Rest. Take it. Sleep.');
  });
});

describe('a list', () => {
  test('goes with its last item and with what leads to it, and its heading with them', () => {
    const list = 'Ask here:\n\n- The Lantern Office.\n- {/* for: XA */}The town.';
    expect(left(`Rest. ${list}\n\nSleep.`).replace(/\n+/g, '\n')).toBe('Rest.\nSleep.');
    expect(left(`## Rest\n\nSleep.\n\n### Where\n\n${list}`).trim()).toBe('## Rest\n\nSleep.');
    expect(isShownHere(undefined, `## Where\n\n${list}`, at('XC'), 'en')).toBe(false);
  });

  test('keeps its other items and counts them anew', () => {
    expect(left('1. Rest.\n2. Go to the Lantern Office.\n3. Sleep.')).toBe('1. Rest.\n2. Sleep.');
  });

  test('of which an item goes loses what stands below the item', () => {
    expect(left('- The Lantern Office:\n  - it is free.\n- Rest.')).toBe('- Rest.');
  });
});

test('a row of home goes whole, and a table with its last one', () => {
  const head = '| Who | Where |\n| --- | --- |';
  expect(left(`${head}\n| Lantern Office | town |\n| Police | <Service role="police" /> |`)).toBe(
    `${head}\n| Police | <Service role="police" /> |`,
  );
  expect(left(`Rest.\n\n${head}\n| It is so <Cite id="law-of-here" /> | town |`).trim()).toBe('Rest.');
});

test('a role that nobody plays takes its sentence along also where that cites a law of home', () => {
  const nobody = { ...at('XC'), roles: { ...at('XC').roles, school: null } };
  const text =
    'Rest. Go to <Service role="school" />, it must take you. <Cite id="law-of-here" /> Sleep. In danger: <Service role="police" />.';
  expect(leftHere(text, nobody, 'en')).toBe('Rest. In danger: <Service role="police" />.');
  const home = { ...nobody, country: 'XA' };
  expect(leftHere(text, home, 'en')).toBe('Rest. Sleep. In danger: <Service role="police" />.');
});

test('in Easy Read, where each sentence is a line, the lines around one of home stay', () => {
  expect(left('Rest.\n\nGo to the Lantern Office.\n\nSleep.').replace(/\n+/g, '\n')).toBe('Rest.\nSleep.');
});

test('a word of home is a word in the words, not in a tag, an address or a comment', () => {
  const here =
    'Read <PageLink to="law">this</PageLink> {/* Lantern Office */}and [that](https://example.org/Lantern Office).';
  expect(left(here)).toBe(here);
  expect(left('Rest. The LANTERN office.')).toBe('Rest.');
  expect(left('Rest. The **Lantern** Office. Sleep.')).toBe('Rest.');
  expect(left('Rest. The Lantern\nOffice. Sleep.')).toBe('Rest.');
});

test('a text in a language without a home is left whole but for laws and marks', () => {
  expect(leftHere('The Lantern Office. {/* for: XA */}Take it.', at('XC'), 'fr')).toBe('The Lantern Office.');
});

test('a section may hold for several countries, and is asked there whether something is left of it', () => {
  const shown = (country: string, text = 'Rest.') => isShownHere(['XA', 'XB'], text, at(country), 'en');
  expect([shown('XA'), shown('XB'), shown('XC'), shown('XB', 'Go to the Lantern Office.')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

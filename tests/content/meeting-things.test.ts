/** The real words of what is used in a meeting: how many there are, and what nobody is asked. */
import { describe, expect, test } from 'vitest';
import { formOf } from '../../src/codes/forms.ts';
import { ITEM_PARTS } from '../../src/codes/material.ts';
import type { Material } from '../../src/domain/materials/material.ts';
import { countWords, splitText } from '../../src/domain/text/sentences.ts';
import { realMaterials } from './materials.ts';
import { LOCALES } from './texts.ts';

const FORMS = ['flipchart', 'game', 'talk', 'easy'] as const;
const MOST_WORDS = 18;
const byForm = (form: (typeof FORMS)[number]): Material => realMaterials().find((one) => one.form === form)!;
const CASES = FORMS.flatMap((form) =>
  LOCALES.map((locale) => ({ form, locale, material: byForm(form), words: byForm(form).words[locale]! })),
);
const only = (form: (typeof FORMS)[number]) => CASES.filter((one) => one.form === form);

describe.each(CASES)('$form in $locale', ({ material, words, locale }) => {
  const { items: limits, parts = [], captionWords = 0, lines } = formOf(material);

  test('has its lines, and as many items as it needs, each with its drawing and its parts', () => {
    expect(Object.keys(words.lines).toSorted()).toEqual(Object.keys(lines).toSorted());
    expect(Object.entries(words.lines).filter(([name, text]) => text.length > lines[name]!)).toEqual([]);
    expect(words.items.length).toBeGreaterThanOrEqual(limits!.from);
    expect(words.items.length).toBeLessThanOrEqual(limits!.to);
    expect(words.items.filter(({ text }) => text.length > limits!.signs)).toEqual([]);
    expect(material.drawings).toHaveLength(words.items.length);
    for (const item of words.items) expect(parts.filter((part) => !item[part])).toEqual([]);
  });

  test('has few words where people see them, and no number in braces, which only texts have filled in', () => {
    const captions = words.items.flatMap(({ caption, ask }) => [caption ?? '', ask ?? '']);
    expect(captions.filter((text) => text.includes('{'))).toEqual([]);
    expect(words.items.filter(({ caption }) => caption && countWords(caption) > captionWords)).toEqual([]);
  });

  test('is made of short sentences', () => {
    const texts = words.items.flatMap((item) => ITEM_PARTS.map((part) => item[part] ?? ''));
    const sentences = texts.flatMap((text) => splitText(text.replaceAll(/[{}]/g, ''), locale));
    expect(sentences.filter((sentence) => countWords(sentence) > MOST_WORDS)).toEqual([]);
  });
});

test.each(only('flipchart'))('whoever speaks with the flip chart has three sentences a drawing in $locale', (one) => {
  expect(one.words.items.filter(({ text }) => splitText(text, one.locale).length !== 3)).toEqual([]);
});

test.each(only('game'))('the rules of the game have at most 90 words in $locale', ({ words }) => {
  expect(countWords(Object.values(words.lines).join(' '))).toBeLessThanOrEqual(90);
});

test('the twelve pairs of the game are told apart by their drawings', () => {
  expect(new Set(byForm('game').drawings)).toHaveProperty('size', 12);
});

test.each(only('game'))('no two cards of the game say the same in $locale', ({ words }) => {
  const cards = words.items.flatMap(({ caption, text }) => [caption, text]);
  expect(new Set(cards)).toHaveProperty('size', 24);
});

test.each(only('talk'))('the slides follow each other for 20 minutes in $locale', ({ words }) => {
  const times = words.items.map(({ when = '' }) => when.match(/\d+/g)!.map(Number));
  expect(times.map(([from]) => from)).toEqual([0, ...times.slice(0, -1).map(([, to]) => to)]);
  expect(times.at(-1)?.[1]).toBe(20);
});

test.each(only('easy'))('Easy Read has one sentence a line in $locale', ({ words, locale }) => {
  expect(words.items.filter(({ text }) => splitText(text, locale).length !== 1)).toEqual([]);
});

test.each(CASES.filter(({ form }) => form !== 'flipchart'))(
  '$form tells whoever is under 18 of an adult in $locale',
  ({ words }) => {
    expect(words.items.filter(({ text }) => text.includes('18') && /adult/.test(text))).not.toEqual([]);
  },
);

/** The real sentences to remember: what they rest on, in which languages they stand, and that they frighten nobody. */
import { describe, expect, test } from 'vitest';
import { sentencesOf, wordsOf } from '../../src/domain/text/sentences.ts';
import { contentOf } from '../fixtures/content-read.ts';

const content = contentOf('content');
const { languages } = content.campaign!.whole!;
const complete = languages.filter(({ policy }) => policy === 'all').map(({ locale }) => locale);
const sayings = content.sayings.map(({ id, whole }) => [id, whole!] as const);
const sources = content.sources!.whole!.sources;

test('there are as many as one remembers', () => {
  expect(sayings.length).toBeGreaterThanOrEqual(5);
  expect(sayings.length).toBeLessThanOrEqual(12);
});

describe.each(sayings)('%s', (_id, saying) => {
  test('rests on a law or on an institution itself, and not on a newspaper', () => {
    const kinds = saying.sources.map((id) => sources[id]?.kind);
    expect(kinds.filter((kind) => kind !== 'law' && kind !== 'official' && kind !== 'international')).toEqual([]);
  });

  test('stands in each language that shows everything', () => {
    expect(complete.filter((locale) => !saying.words[locale])).toEqual([]);
  });

  test.each(complete)('is a whole sentence of few words in %s', (locale) => {
    const { text = '' } = saying.words[locale] ?? {};
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    for (const sentence of sentencesOf(text, locale))
      expect(wordsOf(sentence.text, locale).length).toBeLessThanOrEqual(12);
  });
});

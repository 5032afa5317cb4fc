/** What the rules on words catch of sentences written for them, and how often they speak up about the texts that we have. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { phrasesOf } from '../../../../../src/check/read/phrases.ts';
import { rulesOf } from '../../../../../src/check/words/hit.ts';
import { wordHits } from '../../../../../src/check/words/word-hits.ts';
import { WORD_KINDS } from '../../../../../src/codes/words.ts';
import { sentencesOf } from '../../../../../src/domain/text/sentences.ts';
import { findWords } from '../../../../../src/domain/text/word-rules.ts';
import { contentOf } from '../../../../fixtures/content-read.ts';

interface Sentence {
  kind?: string;
  text: string;
}

const content = contentOf('content');
const locales = content.wordRules.flatMap(({ locale }) => (rulesOf(content, locale).length > 0 ? locale : []));
const read = (locale: string, set: string) =>
  parse(readFileSync(`tests/fixtures/words/${locale}.${set}.yaml`, 'utf8')) as Sentence[];

test('there are rules for every language that shows machine text', () => expect(locales).toEqual(['en', 'es', 'pt']));

describe.each(locales)('the rules of %s', (locale) => {
  const rules = rulesOf(content, locale);
  const catches = ({ kind, text }: Sentence) => findWords(text, rules).some(({ rule }) => rule.kind === kind);
  const all = ['seen', 'unseen', 'other'].flatMap((set) => read(locale, set));

  test('guard against everything that the site guards against', () =>
    expect([...new Set(rules.map(({ kind }) => kind))].sort()).toEqual([...WORD_KINDS].sort()));

  test('catch every sentence that was read while they were written', () =>
    expect(read(locale, 'seen').filter((one) => one.kind && !catches(one))).toEqual([]));

  test.each([
    ['were written before them', 'unseen'],
    ['another hand wrote', 'other'],
  ])('catch at least nine in ten of those that %s', (_case, set) => {
    const bad = read(locale, set).filter(({ kind }) => kind);
    const caught = bad.filter(catches).length;
    expect(caught / bad.length).toBeGreaterThanOrEqual(0.9);
  });

  test('let every right sentence pass', () =>
    expect(all.filter(({ kind, text }) => !kind && findWords(text, rules).length > 0)).toEqual([]));
});

test('at most 2 in 100 sentences of our own texts are taken for mistakes', () => {
  const pages = content.pages.flatMap(({ locale, sections }) =>
    sections.flatMap(({ body }) => sentencesOf(body, locale)),
  );
  const phrases = content.strings.flatMap(phrasesOf);
  const activities = content.activities.flatMap(({ body }) => sentencesOf(body, 'es'));
  const sentences = pages.length + phrases.length + activities.length;
  // Each of these was let pass by an editor, so each was a false alarm; a mistake would stop the check of content.
  expect(wordHits(content).length / sentences).toBeLessThanOrEqual(0.02);
});

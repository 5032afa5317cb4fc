import { describe, expect, test } from 'vitest';
import { findNeeds, readPhrases } from '../../../../src/domain/finder/needs.ts';
import { wordsOf } from '../../../../src/domain/finder/words.ts';

const phrases = readPhrases({
  danger: ['me golpe*', 'ayuda urgente'],
  papers: ['quit* pasaporte', 'pasaporte'],
  work: ['no me paga*'],
});
const needsIn = (query: string, known: readonly string[] = []) =>
  findNeeds(wordsOf(query), phrases, (word) => known.includes(word)).map(({ need }) => need);

describe('a need is found', () => {
  test.each([
    ['by a whole phrase', 'ayuda urgente', ['danger']],
    ['in any order', 'el pasaporte me lo quitaron', ['papers']],
    ['by an open end', 'me golpearon', ['danger']],
    ['without accents or capitals', 'NO ME PAGAN', ['work']],
    ['with one slip', 'me quitaron el pasaprte', ['papers']],
    ['while its last word is typed', 'quitaron pasapo', ['papers']],
    ['with another one, the longest phrase first', 'no me pagan y quitaron mi pasaporte', ['papers', 'work']],
  ])('%s', (_case, query, needs) => expect(needsIn(query)).toEqual(needs));
});

test('a need is not found where a word of its phrase is missing', () => {
  expect(needsIn('ayuda')).toEqual([]);
});

test('a word that the directory knows is not a need misspelt', () => {
  expect(needsIn('pasaportes')).toEqual(['papers']);
  expect(needsIn('pasaportes', ['pasaportes'])).toEqual([]);
});

test('a word counts once', () => {
  expect(findNeeds(['me'], readPhrases({ x: ['me me'] }), () => false)).toEqual([]);
});

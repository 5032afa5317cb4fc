import { describe, expect, test } from 'vitest';
import { createSituationMatcher } from '../../../../src/domain/situations/matcher.ts';

const matcher = createSituationMatcher({
  groups: { take: ['quit*', 'reten*', 'tien*'], doc: ['pasaporte', 'dni'] },
  phrases: {
    danger: ['me golpe*', 'me peg*', 'ayuda urgente'],
    papers: ['<take> <doc>', '<doc>', 'not <doc>'],
    report: ['ameaç*', 'dice que es ley'],
    work: ['no me paga*', 'ofrec* trabajo', 'trabajo', 'not pay* me'],
  },
  short: { q: 'que', nose: 'no se', im: 'i am', hes: 'he is', never: 'not' },
  ordinary: ['cifra*', 'ley'],
  personal: ['me', 'mi', 'i'],
});
const needsIn = (query: string, known: readonly string[] = []) =>
  matcher.find(query, (word) => known.includes(word)).map(({ situation }) => situation);
const helpFor = (query: string) => matcher.findHelp(query).map(({ situation }) => situation);

describe('a need is found', () => {
  test.each([
    ['by a whole phrase', 'ayuda urgente', ['danger']],
    ['in any order', 'el pasaporte me lo quitaron', ['papers']],
    ['by any word of a group', 'mi jefe tiene mi dni', ['papers']],
    ['by an open end', 'me golpearon', ['danger']],
    ['by an open end whose sound depends on what follows', 'ofrecen trabajo', ['work']],
    ['by an open end that is the whole word, although it sounds otherwise at its end', 'do not pay me', ['work']],
    ['by the same beginning with an end', 'they are not paying me', ['work']],
    ['without accents or capitals', 'NO ME PAGAN', ['work']],
    ['spelt by ear', 'me kitaron el pazaporte', ['papers']],
    ['with one typo', 'me quitaron el pasaprte', ['papers']],
    ['with little words written together', 'nomepagan', ['work']],
    ['with a plain c where the keyboard has no cedilla', 'ameacaram', ['report']],
    ['with a word that sounds like a shortened one but for its h', 'dice que es ley', ['report']],
    ['while its last word is typed', 'quitaron pasapo', ['papers']],
    ['with another one, the surest first', 'no me pagan y quitaron mi pasaporte', ['papers', 'work']],
  ])('%s', (_case, query, needs) => expect(needsIn(query)).toEqual(needs));
});

test('a need is not found where a word of its phrase is missing', () => {
  expect(needsIn('ayuda')).toEqual([]);
});

test('danger goes first beside what is as sure', () => {
  expect(needsIn('no me pagan, me pegan')[0]).toBe('danger');
});

test('a word that belongs to something else is not a need misspelt', () => {
  expect(needsIn('pasaportez')).toEqual(['papers']);
  expect(needsIn('pasaportez', ['pasaportez'])).toEqual([]);
  expect(needsIn('pazaporte', ['pazaporte'])).toEqual([]);
});

test('a word counts once', () => {
  const twice = createSituationMatcher({
    groups: {},
    phrases: { x: ['me me'] },
    short: {},
    ordinary: [],
    personal: [],
  });
  expect(twice.find('me')).toEqual([]);
});

test('says which words of the query speak of the need, also where one stands for two', () => {
  const split = createSituationMatcher({
    groups: {},
    phrases: { x: ['no se nada'] },
    short: { nose: 'no se' },
    ordinary: [],
    personal: [],
  });
  expect(split.find('yo nose nada')).toMatchObject([{ situation: 'x', used: [1, 2] }]);
});

describe('whoever looks for something to read', () => {
  test.each([
    ['is not sent to help', 'cifras de trabajo', []],
    ['is sent there where the words also tell of oneself', 'que dice la ley si me pegan', ['danger']],
    ['does not speak of oneself with the Spanish y, as if it were I', 'ley y ofrecen trabajo', []],
    ['is not sent there by one word alone', 'ley, mi trabajo', []],
  ])('%s', (_case, query, needs) => expect(helpFor(query)).toEqual(needs));
});

test('no group may be named that does not exist', () => {
  expect(() =>
    createSituationMatcher({ groups: {}, phrases: { x: ['<take>'] }, short: {}, ordinary: [], personal: [] }),
  ).toThrow('take');
});

import { describe, expect, test } from 'vitest';
import { anyOf, countTexts, EDGE, LONGEST_STEM, MOST_TEXTS, stemFault } from '../../../src/codes/stems.ts';

const finds = (stem: string, text: string) => new RegExp(anyOf([stem]), 'iu').exec(text)?.[0];

test.each([
  ['visa inclu', 'con Visa incluida', 'Visa inclu'],
  ['niñ(o|a)(s|)', 'las niñas', 'niñas'],
  ['_av_', 'av. Grau', 'av'],
  ['_av_', 'avión', undefined],
  ['_شارع_', 'في شارع 5', 'شارع'],
  ['_شارع_', 'شارعنا', undefined],
  ['n(.|º)#', 'n.12', 'n.12'],
  ['a.b', 'axb', undefined],
  ['[a-z]+', 'abc', undefined],
])('%s in %j finds %j', (stem, text, found) => expect(finds(stem, text)).toBe(found));

test('the edge of a word is that of \\b beside plain letters', () => {
  for (const text of ['deposita', 'depositará', 'deposita.', 'deposita2', '(deposita)'])
    for (const edge of ['\\b', EDGE])
      expect([text, new RegExp(`deposita${edge}`, 'iu').test(text)]).toEqual([text, /deposita\b/iu.test(text)]);
});

test.each([
  ['abc', 1],
  ['niñ(o|a)(s|)', 4],
  ['(a(b|c)|d)e', 3],
  ['(a', null],
  ['a)', null],
  ['a|b', null],
  ['####', null],
])('%s stands for %s texts', (stem, count) => expect(countTexts(stem)).toBe(count));

test.each([
  ['(a', 'brackets'],
  ['(a|)', 'empty'],
  ['_', 'empty'],
  ['(a|b)'.repeat(9), 'too-many'],
  ['x'.repeat(LONGEST_STEM + 1), 'too-long'],
  ['casa(s|)', null],
])('%s has the fault %s', (stem, fault) => expect(stemFault(stem)).toBe(fault));

describe('no stem can hold a search up', () => {
  test('one that a regular expression would try in more ways than there are seconds is not used', () => {
    const wild = `${'(a|a)'.repeat(39)}b`;
    expect(stemFault(wild)).toBe('too-many');
    const begin = performance.now();
    expect(new RegExp(anyOf([wild, 'c']), 'iu').test('a'.repeat(40))).toBe(false);
    expect(performance.now() - begin).toBeLessThan(100);
  });

  test('the worst that is used is looked for in a long text in less than a second', () => {
    const worst = `${'(a|a)'.repeat(8)}b`;
    expect(countTexts(worst)).toBeLessThanOrEqual(MOST_TEXTS);
    const begin = performance.now();
    expect(new RegExp(anyOf([worst]), 'iu').test('a'.repeat(1000))).toBe(false);
    expect(performance.now() - begin).toBeLessThan(1000);
  });

  test('a sign of regular expressions is only itself', () => {
    expect(finds('(a+)+', 'aaaa')).toBeUndefined();
    expect(finds('(a+)+', 'A++')).toBe('A++');
  });
});

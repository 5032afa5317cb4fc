import { describe, expect, test } from 'vitest';
import { compile, findWords } from '../../../../src/domain/text/word-rules.ts';

test.each([
  ['a word whole and not as a part of another', 'horror', 'El horror', 'Los horrores'],
  ['a word with any ending', 'monstruo*', 'MONSTRUOSO', 'muestra'],
  ['one of two', 'tráfico (humano|de personas)', 'Tráfico de personas', 'tráfico de drogas'],
  ['words apart in one sentence', 'si hubiera … no', 'Si hubiera ido, no pasa', 'Si hubiera. Y no'],
  ['words next to each other where others may stand', 'raid … will', 'raid will', 'raidwill'],
  ['the beginning of a sentence', '^sigue a', '¡Sigue a la persona!', 'Quien sigue a otro'],
  ['a word with a capital', '@ @, de # años', 'Rosa Paz, de 14 años', 'una niña, de 14 años'],
  ['a sign that means something elsewhere', '#.# %', 'un 13.1 %', 'un 13,1 %'],
])('a pattern finds %s', (_case, pattern, yes, no) => {
  expect(compile(pattern).test(yes)).toBe(true);
  expect(compile(pattern).test(no)).toBe(false);
});

test('a pattern with an open bracket cannot be read', () => expect(() => compile('(a|b')).toThrow(SyntaxError));

describe('findWords', () => {
  const rule = { find: ['síguel*', 'persigue*'], unless: ['no …'] };
  test('names what it found, once for a rule', () =>
    expect(findWords('Síguelo y persigue al otro.', [rule])).toEqual([{ rule, found: 'Síguelo', from: 0 }]));
  test('lets a sentence pass that has what makes it right', () =>
    expect(findWords('No: síguelo es mal consejo.', [rule])).toEqual([]));
});

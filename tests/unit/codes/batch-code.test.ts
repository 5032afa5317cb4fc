import { expect, test } from 'vitest';
import { isBatchCode, readBatch, writtenBatch } from '../../../src/codes/recall-code.ts';

test.each([
  ['as it is kept', '12345671-ABC-01'],
  ['in groups', '1234 5671-ABC-01'],
  ['in small letters, with blanks around', ' 12345671 - abc - 01 '],
  ['with long dashes', '12345671–ABC—01'],
  ['with the minus of a spreadsheet', '12345671−ABC−01'],
])('a code is read %s', (_case, written) => {
  const code = readBatch(written);
  expect(code && writtenBatch(code)).toBe('12345671-ABC-01');
});

test.each([
  ['one digit too few', '1234567-ABC-01'],
  ['a name of one letter', '12345671-A-01'],
  ['a name of nine letters', '12345671-ABCDEFGHI-01'],
  ['an accent in the name', '12345671-ÑAÑA-01'],
  ['no number of the batch', '12345671-ABC'],
  ['a number of three digits', '12345671-ABC-001'],
  ['no hyphens', '12345671ABC01'],
  ['nothing', ''],
])('what has %s is no code', (_case, written) => expect(readBatch(written)).toBeNull());

test('every single wrong digit of the thing is found, and every swap of two neighbours', () => {
  const right = '12345671-ABC-01';
  expect(isBatchCode(right)).toBe(true);
  const wrong = [...Array(8).keys()].flatMap((place) => [
    ...[...'0123456789'].map((digit) => right.slice(0, place) + digit + right.slice(place + 1)),
    ...(place < 7 ? [right.slice(0, place) + right[place + 1] + right[place] + right.slice(place + 2)] : []),
  ]);
  expect(wrong.filter((code) => code !== right && isBatchCode(code))).toEqual([]);
});

test('only the form in which it is kept may stand in a file', () => {
  expect(isBatchCode('12345671-abc-01')).toBe(false);
  expect(isBatchCode('1234 5671-ABC-01')).toBe(false);
});

/** What is taken off a text before it goes into any file, which is all that every file loses. */
import { test as prop } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { writable } from '../../../../src/outputs/classroom/clean-quiz.ts';
import { troubling } from './random-quiz.ts';

test.each([
  ['blanks at the ends and doubled ones', '  uno   dos \u00A0', 'uno dos'],
  ['tabs', 'uno\tdos', 'uno dos'],
  ['line breaks of every system', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
  ['more than one empty line', 'a\n\n\n \n\nb', 'a\n\nb'],
  ['signs that steer machines', 'a\u0000b\u0007c\uFEFFd', 'abcd'],
  ['half of a sign', 'a\uD83Db', 'ab'],
])('of %s, only what is read stays', (_case, text, clean) => expect(writable(text)).toBe(clean));

test.each([
  ['marks of direction', '\u200Fא\u202Eb\u2067c\u2069'],
  ['marks on letters', 'e\u0301 a\u0323\u0306'],
  ['signs of many parts', '👩🏽‍🏫 🇵🇪'],
  ['what files have signs for', '~=#{}:\\ ]]> --> [html] // $CATEGORY: =1+1 @A -2 &amp; &&058;'],
])('%s stay', (_case, text) => expect(writable(text)).toBe(text));

prop.prop([troubling])('cleaning twice changes nothing', (text) => {
  expect(writable(writable(text))).toBe(writable(text));
});

prop.prop([troubling])('every letter and number stays, in its order', (text) => {
  const written = (one: string) =>
    one
      .match(/[\p{L}\p{M}\p{N}\p{P}\p{S}]/gu)
      ?.join('')
      .replaceAll('\uFFFD', '') ?? '';
  expect(written(writable(text))).toBe(written(text));
});

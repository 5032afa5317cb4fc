/** Each address finds the page module that is called like it. */
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ADDRESSES, type AddressName } from '../../../src/i18n/addresses.ts';
import { moduleOf } from '../../../src/integrations/addresses.ts';

const FILES = globSync('_*/*.astro', { cwd: 'src/pages' });

test('every address has one page module, and every page module an address', () => {
  const found = (Object.keys(ADDRESSES) as AddressName[]).map((name) => moduleOf(name, FILES));
  expect(FILES.filter((file) => !found.includes(file))).toEqual([]);
});

test.each([
  ['no module is called so', ['_classroom/quiz.astro']],
  ['two modules are', ['_classroom/quiz-class.astro', '_help/quiz-class.astro']],
])('it is said that %s', (_case, files) => {
  expect(() => moduleOf('quizClass', files)).toThrow(/"quizClass" needs one page module quiz-class\.astro/);
});

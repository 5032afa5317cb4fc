/** Each address finds the page module that is called like it. */
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keysOf } from '../../../src/codes/keys.ts';
import { ADDRESSES, FILES } from '../../../src/i18n/addresses.ts';
import { IN_ABOUT, moduleOf } from '../../../src/integrations/addresses.ts';

const MODULES = globSync('_*/*.{astro,ts}', { cwd: 'src/pages' });
const PAGES = keysOf(ADDRESSES).filter((name) => !IN_ABOUT.includes(name));

test('every address and every file has one module, and every page module an address', () => {
  const found = [
    ...PAGES.map((name) => moduleOf(name, 'astro', MODULES)),
    ...keysOf(FILES).map((name) => moduleOf(name, 'ts', MODULES)),
  ];
  expect(MODULES.filter((file) => file.endsWith('.astro') && !found.includes(file))).toEqual([]);
});

test.each([
  ['no module is called so', ['_classroom/quiz.astro']],
  ['two modules are', ['_classroom/quiz-class.astro', '_help/quiz-class.astro']],
])('it is said that %s', (_case, files) => {
  expect(() => moduleOf('quizClass', 'astro', files)).toThrow(/"quizClass" needs one page module quiz-class\.astro/);
});

import { expect, test } from 'vitest';
import { isSlug } from '../../../src/codes/slug.ts';
import { foldAccents, searchKey } from '../../../src/domain/search-key.ts';
import { toSlug } from '../../../src/domain/slug.ts';

test.each([
  ['Línea ANNA', 'linea anna'],
  ['ﬁesta', 'fiesta'],
  ['हिन्दी', 'हिन्दी'],
])('foldAccents writes %s as %s', (text, folded) => expect(foldAccents(text)).toBe(folded));

test.each([
  [' “Año   Nuevo” ', 'ano nuevo'],
  ['¡¿—?!', ''],
  ['a\u0301 b☀️c', 'a b c'],
])('fold writes %s as %s', (text, folded) => expect(searchKey(text)).toBe(folded));

test.each([
  ['Línea 100 (niñas)', 'linea-100-ninas'],
  ['--Feria: ¡ven!', 'feria-ven'],
  ['../../etc', 'etc'],
  ['سوق', ''],
  ['CON', 'con-1'],
  ['¡Aux!', 'aux-1'],
  ['nul', 'nul-1'],
  ['COM1', 'com1-1'],
  ['Index', 'index-1'],
  ['con arte', 'con-arte'],
  ['Lpt', 'lpt'],
])('toSlug makes %s into %s', (text, slug) => {
  expect(toSlug(text)).toBe(slug);
  expect(isSlug(toSlug(text))).toBe(slug !== '');
});

test('toSlug keeps to a length and ends with no hyphen', () => expect(toSlug('feria de la plaza', 6)).toBe('feria'));

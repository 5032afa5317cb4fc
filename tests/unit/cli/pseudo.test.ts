import { describe, expect, test } from 'vitest';
import { hardCodedIn, knownFrom } from '../../../src/cli/pseudo/hard-coded.ts';
import { outsidePhrases, pseudoPhrase, pseudoText } from '../../../src/cli/pseudo/pseudo-text.ts';

describe('a phrase of the pseudo-language', () => {
  test('is accented, longer and between signs, and keeps its placeholders', () => {
    expect(pseudoText('Buscar {count}')).toBe('⟦Bùscàr {count} ····⟧');
    expect(pseudoText('Buscar en todo el sitio').length).toBeGreaterThan('Buscar en todo el sitio'.length * 1.3);
  });
  test('has all its plural forms', () =>
    expect(Object.keys(pseudoPhrase({ one: 'uno', other: 'otros' }))).toEqual(['one', 'other']));
});

test('what stands outside of phrases is found, also around phrases within phrases', () =>
  expect(outsidePhrases('⟦a ⟦b⟧ c⟧ Menu ⟦d⟧.')).toEqual(['Menu', '.']));

describe('a word of the code', () => {
  const known = knownFrom(['Línea 100, del Ministerio'], ['15 de mayo de 2027']);
  const find = (html: string) => hardCodedIn('/', html, known).map(({ text }) => text);
  test('is found in a text and in an attribute', () =>
    expect(find('<p>Menu</p><nav aria-label="Sections"></nav>')).toEqual(['Menu', 'Sections']));
  test('is told from phrases, names of the content, dates, numbers and running text', () =>
    expect(
      find(
        '<p>⟦Mènù ····⟧</p><b>Línea 100</b><i>3 de mayo de 2026</i><b>105</b><div class="prose x"><p>Hola</p></div>',
      ),
    ).toEqual([]));
  test('is told from an address that stands whole', () => {
    expect(find('<p>https://example.org/menu/</p>')).toEqual([]);
    expect(find('<p>Menu https://example.org/</p>')).toEqual(['Menu https://example.org/']);
  });
  test('is told from a version of the data that stands whole', () => {
    expect(find('<dd> a164fbfe13e7 </dd>')).toEqual([]);
    expect(find('<dd>Facade a164fbfe13e7</dd><dd>effacedeface</dd>')).toEqual(['Facade a164fbfe13e7', 'effacedeface']);
  });
  test('is not looked for in scripts', () => expect(find('<script>const word = 1</script>')).toEqual([]));
});

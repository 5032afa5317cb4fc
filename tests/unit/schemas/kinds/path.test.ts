import { expect, test } from 'vitest';
import { entryIdOf, fileAt, globOf, liesAt, partsOf, shownPath } from '../../../../src/schemas/kinds/path.ts';

const LINES = 'facts/services/<country>/<id>.yaml';
const PAGES = 'pages/<locale>/<...page>.mdx';
const REGIONS = 'facts/regions.yaml';

test.each([
  ['a file for each record', LINES, 'facts/services/pe/linea-100.yaml', { country: 'pe', id: 'linea-100' }],
  ['a page in a folder', PAGES, 'pages/es/a/b.mdx', { locale: 'es', page: 'a/b' }],
  ['the one file of a kind', REGIONS, 'facts/regions.yaml', {}],
  ['another ending', LINES, 'facts/services/pe/linea-100.yml', null],
  ['a folder too deep', LINES, 'facts/services/pe/lima/linea-100.yaml', null],
  ['a folder too few', LINES, 'facts/services/linea-100.yaml', null],
  ['a file behind the one file', REGIONS, 'facts/regions.yaml/x', null],
  ['a file that only ends alike', REGIONS, 'facts/my-regions.yaml', null],
])('partsOf reads the path of %s', (_case, path, file, parts) => {
  expect(partsOf(path, file)).toEqual(parts);
});

test.each([
  ['another ending', LINES, 'facts/services/pe/linea-100.yml', true],
  ['no ending', LINES, 'facts/services/pe/linea-100', true],
  ['the one file with another ending', REGIONS, 'facts/regions.yml', true],
  ['another name beside the one file', REGIONS, 'facts/region.yaml', false],
  ['a folder too deep', LINES, 'facts/services/pe/lima/linea-100.yaml', false],
])('liesAt takes a file in its place by its folder: %s', (_case, path, file, lies) => {
  expect(liesAt(path, file)).toBe(lies);
});

test('the loader finds and names an entry as the path says', () => {
  expect([LINES, PAGES, REGIONS].map(globOf)).toEqual(['facts/services/*/*.yaml', 'pages/*/**/*.mdx', REGIONS]);
  expect(entryIdOf(LINES, 'facts/services/pe/linea-100.yaml')).toBe('pe/linea-100');
  expect(entryIdOf(PAGES, 'pages/es/a/b.mdx')).toBe('es/a/b');
  expect(entryIdOf(REGIONS, REGIONS)).toBe('regions');
});

test('a path is filled with its parts, and shown as the editors’ guide writes it', () => {
  expect(fileAt(PAGES, { locale: 'es', page: 'messages/nueva' })).toBe('pages/es/messages/nueva.mdx');
  expect([shownPath(LINES, 'es'), shownPath(PAGES, 'es')]).toEqual([
    'facts/services/<país>/<id>.yaml',
    'pages/<lengua>/…mdx',
  ]);
  expect(shownPath(PAGES, 'en')).toBe('pages/<language>/…mdx');
});

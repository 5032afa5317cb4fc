/** Rules about the text of `src/`: no country in it, no clock, no drawer for odds and ends, no long page module. */
import { globSync } from 'node:fs';
import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { readSource, type SourceFile } from './source-files.ts';

/** Another country is another `content/`, so the code names none. */
const source = readSource();

/** Words that are also something else where they stand. */
const EXCEPTIONS: readonly { path: string; word: string; why: string }[] = [
  { path: 'styles/tokens.css', word: 'Georgia', why: 'A typeface.' },
  { path: 'styles/serif.css', word: 'Georgia', why: 'The same.' },
  { path: 'schemas/campaign.ts', word: 'America/Lima', why: 'The example that an author reads beside a mistake.' },
];

/** Numbers that are set aside for stories, for examples in comments. */
const FICTIONAL = /\+1 ?202 ?555 ?01\d\d/g;

describe('the code knows', () => {
  test('no country by name', () => {
    expect(findAll(source, countryNames())).toEqual([]);
  });

  test('no time zone', () => {
    const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'));
    expect(findAll(source, zones)).toEqual([]);
  });

  test('no dialling code of a country', () => {
    const codes = new Set(getCountries().map((country) => getCountryCallingCode(country)));
    const prefix = new RegExp(`(?<![\\w)\\]])\\+(?:${[...codes].join('|')})\\d*`, 'g');
    expect(
      source.flatMap(({ path, text }) =>
        [...text.replaceAll(FICTIONAL, '').matchAll(prefix)].map(([found]) => `src/${path}: ${found}`),
      ),
    ).toEqual([]);
  });

  test('no exception that it does not need', () => {
    const unused = EXCEPTIONS.filter(
      ({ path, word }) => !source.some((file) => file.path === path && file.text.includes(word)),
    );
    expect(unused).toEqual([]);
  });

  test('a country when one is there', () => {
    expect(findAll([{ path: 'x.ts', text: "const own = 'Austria';" }], countryNames())).toEqual(['src/x.ts: Austria']);
  });
});

test('only build-date.ts and islands/now.ts read the clock', () => {
  const clock = /\bnew Date\(\s*\)|\bDate\.now\b|\bTemporal\.Now\b/;
  const readers = readSource()
    .filter(({ text }) => clock.test(text))
    .map(({ path }) => path);
  expect(readers.filter((path) => !['build-date.ts', 'islands/now.ts'].includes(path))).toEqual([]);
});

test('no file or folder is a drawer for odds and ends', () => {
  const drawer = /^(utils?|helpers?|common|misc|data|managers?)$/;
  const paths = [...readSource().map(({ path }) => `src/${path}`), ...globSync('tests/**/*.{ts,tsx}')];
  expect(paths.filter((path) => path.split(/[/.\\]/).some((part) => drawer.test(part)))).toEqual([]);
});

test('a page module loads and makes one view in fewer than 40 lines, and shows it', () => {
  const pages = readSource().filter(({ path }) => path.startsWith('pages/'));
  expect(pages.length).toBeGreaterThan(0);
  // What stands before its HTML; a file has none.
  const codeOf = (text: string) => text.split(/^---$/m)[1] ?? text;
  expect(pages.filter(({ text }) => codeOf(text).split('\n').length >= 40).map(({ path }) => path)).toEqual([]);
});

/** The name of every country in Spanish and English. */
function countryNames(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  // Codes that ISO leaves to users or that stand for no country.
  const none = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => !none.has(code));
  const names = ['es', 'en'].flatMap((tag) => {
    const display = new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' });
    return codes.flatMap((code) => display.of(code) ?? []);
  });
  return [...new Set(names)];
}

/** Where one of `words` stands as a word of its own, but for the exceptions. */
function findAll(files: readonly SourceFile[], words: readonly string[]): string[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(RegExp.escape).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)]
      .map(([word]) => word)
      .filter((word) => !EXCEPTIONS.some((exception) => exception.path === path && exception.word === word))
      .map((word) => `src/${path}: ${word}`),
  );
}

/** A switched-off rule carries its reason, in settings as in code. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findOffWithoutReason, findSilencedWithoutReason } from './reasons.ts';

const SETTINGS = [
  ...globSync(['*.jsonc', '.*.jsonc', '.*.yaml', '.prettierrc.json', 'tsconfig.json']),
  'tests/dist/html/rules.ts',
].sort();

test('every setting that switches a rule off says why', () => {
  expect(SETTINGS).toEqual(expect.arrayContaining(['.stylelintrc.yaml', 'biome.jsonc', 'knip.jsonc']));
  expect(SETTINGS.flatMap((path) => findOffWithoutReason(path, readFileSync(path, 'utf8')))).toEqual([]);
});

test('every comment that silences a rule says why', () => {
  const files = globSync([
    'src/**/*.{ts,tsx,mjs,astro,css}',
    'tests/**/*.{ts,tsx}',
    '*.mjs',
    '*.md',
    'content/**/{README,CAMPAIGN}.md',
  ]);
  const others = files.filter((path) => !path.endsWith('reasons.test.ts'));
  expect(others.length).toBeGreaterThan(500);
  expect(others.flatMap((path) => findSilencedWithoutReason(path, readFileSync(path, 'utf8')))).toEqual([]);
});

test.each([
  '// biome-ignore lint/suspicious/noExplicitAny: no type',
  '/* stylelint-disable-next-line color-named -- a forced colour */',
  '// @ts-expect-error: the types are behind',
  '// prettier-ignore: a table by hand',
  'const text = "nothing is silenced";',
])('finds nothing in %s', (line) => {
  expect(findSilencedWithoutReason('a.ts', line)).toEqual([]);
});

test.each([
  '// biome-ignore lint/suspicious/noExplicitAny: <explanation>',
  '// biome-ignore lint: any',
  '/* stylelint-disable color-named */',
  '// @ts-expect-error',
  '// @ts-ignore: the types are behind',
  '// prettier-ignore',
  '<!-- markdownlint-disable MD013 -->',
  '<!-- [html-validate-disable-next no-dup-id] -->',
  '/* eslint-disable no-console -- nobody reads it */',
])('finds %s', (line) => {
  expect(findSilencedWithoutReason('a.ts', `let a;\n${line}`)).toEqual([`a.ts:2: ${line}`]);
});

test.each([
  ['a rule', '  "noOdd": "off",'],
  ['a rule in YAML', '  color-named: null'],
  ['a rule with options', "  'no-odd': ['off', false],"],
  ['a check', '  "strict": false'],
  ['what a tool skips', '  "ignoreBinaries": ["java"],'],
  ['a folder', '  "!content",'],
])('finds %s that is off without a reason', (_case, line) => {
  expect(findOffWithoutReason('a.jsonc', `{\n${line}\n}`)).toEqual([`a.jsonc:2: ${line.trim()}`]);
  expect(findOffWithoutReason('a.jsonc', `// It is slow.\n${line}`)).toEqual([]);
  expect(findOffWithoutReason('a.jsonc', `${line} // It is slow.`)).toEqual([]);
});

test('a list may give its reasons inside', () => {
  expect(findOffWithoutReason('a.jsonc', '"ignoreThings": [\n// A Java program.\n"vnu"\n]')).toEqual([]);
  expect(findOffWithoutReason('a.jsonc', '"ignoreThings": [\n"vnu"\n]')).toHaveLength(1);
});

test('one reason is enough for entries that stand together, and not for two rules', () => {
  expect(findOffWithoutReason('a.jsonc', '// Made by tools.\n"!dist",\n"!cache"')).toEqual([]);
  expect(findOffWithoutReason('a.jsonc', '// It is slow.\n"a": "off",\n"b": "off"')).toHaveLength(1);
});

/** Findings about the words that know numbers and guard announcements. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { broken, checkTree, findingsIn } from '../../fixtures/content-faults/faults.ts';
import { findingLines, found } from '../../fixtures/content-faults/found.ts';
import { withCodes } from '../../fixtures/content-faults/noted.ts';
import { cleanTree, type Tree, withTree } from '../../fixtures/content-faults/tree.ts';
import { fault } from './fault.ts';

const NONE = 'rules: []\nstatistics: []\nreadability: null\n';
const noticesOf = (tree: Tree) =>
  withTree(withCodes(tree), (dir) => {
    const { notices, findings } = checkTree(dir);
    expect(findings).toEqual([]);
    return findingLines(notices);
  });
const placesOf = (tree: Tree) => findingsIn(tree).map(({ file, field, code }) => [file, field, code]);
const isLive = (tree: Tree) => broken('campaign.yaml', 'stage: preview', 'stage: live', tree);

test('a clean folder has nothing to notice', () => {
  expect(withTree(withCodes(cleanTree()), (dir) => checkTree(dir).notices)).toEqual([]);
});

test('the notice on a growing language that nothing guards', () => {
  const tree = { ...cleanTree(), 'words/qu.yaml': NONE };
  expect(noticesOf(tree)).toEqual([
    'words/qu.yaml:1 no announce · unguarded (qu) → announce:⏎  guards: { shelter: { houses: ["…"], … }, … }⏎  read: { headings: { title: ["…"] }, … }',
    'words/qu.yaml:1 no numbers · unguarded (qu) → numbers:⏎  call: ["…"]⏎  between: []⏎  law: []⏎  at: []',
  ]);
});

test('a language without a file of words is noticed where the file would be', () => {
  const { 'words/en.yaml': _gone, ...tree } = cleanTree();
  // The file that it asks for is whole, so that writing it raises no new mistake.
  expect(noticesOf(tree as Tree)).toEqual([
    'words/en.yaml no announce · unguarded (en) → rules: []⏎statistics: []⏎readability: null⏎announce:⏎  guards: { shelter: { houses: ["…"], … }, … }⏎  read: { headings: { title: ["…"] }, … }',
    'words/en.yaml no numbers · unguarded → rules: []⏎statistics: []⏎readability: null⏎numbers:⏎  call: ["…"]⏎  between: []⏎  law: []⏎  at: []',
  ]);
});

test('in live a whole language without these words stops the build, and a growing one does not', () => {
  const tree = isLive({ ...cleanTree(), 'words/en.yaml': NONE, 'words/qu.yaml': NONE });
  expect(placesOf(tree).filter(([, , code]) => code === 'unguarded')).toEqual([
    ['words/en.yaml', 'announce', 'unguarded'],
    ['words/en.yaml', 'numbers', 'unguarded'],
  ]);
});

fault(
  'the message about a pattern whose brackets do not match',
  'words/es.yaml',
  'centro(s|)',
  'centro(s|',
  '65 announce.guards.shelter.houses[2] · bad-guard (brackets) → - "casa(s|) de acogida"',
);

test.each([
  ['has more gaps than a search may have', 'a … b … c … d … e', 'bad-guard (gaps)'],
  ['finds every text', '(ganar|)', 'bad-guard (empty)'],
  ['is too long', `${'muy '.repeat(90)}`, 'too-long (359, 300)'],
])('a pattern that %s is named, with why', (_what, pattern, why) => {
  const [line] = found(broken('words/es.yaml', 'mensaje(s|) privado(s|) (a|al) *', pattern), 'words/es.yaml');
  expect(line).toContain(`announce.guards.contact[3] · ${why}`);
});

test('the message about signs where whole words belong', () => {
  expect(placesOf(broken('words/es.yaml', '- arroba', '- arrob(a|o)'))).toEqual([
    ['words/es.yaml', 'numbers.at[0]', 'bad-word'],
  ]);
});

test('a guard without a word is a mistake, and so is one that is missing', () => {
  const houses = / {6}houses:\n(?: {8}- .*\n)+/;
  expect(placesOf(broken('words/es.yaml', houses, '      houses: []\n'))).toEqual([
    ['words/es.yaml', 'announce.guards.shelter.houses', 'too-few'],
  ]);
  expect(placesOf(broken('words/es.yaml', houses, ''))).toEqual([
    ['words/es.yaml', 'announce.guards.shelter.houses', 'missing-field'],
  ]);
});

test('a pattern that would hold a search up is named at once', () => {
  const begin = performance.now();
  expect(found(broken('words/es.yaml', 'll(a|á)m', `${'(a|a)'.repeat(30)}b`), 'words/es.yaml')).toEqual([
    '18 numbers.call[0] · bad-stem (too-many) → - "ll(a|á)ma"',
  ]);
  expect(performance.now() - begin).toBeLessThan(20_000);
});

test('the real Spanish, English and Portuguese have both parts', () => {
  for (const locale of ['es', 'en', 'pt'])
    expect(Object.keys(parse(readFileSync(`content/words/${locale}.yaml`, 'utf8')))).toEqual(
      expect.arrayContaining(['numbers', 'announce']),
    );
});

/** Texts that were written for one country and are shown in another. */

import { expect, test } from 'vitest';
import { explanationOf, type Finding } from '../../../../../src/check/finding.ts';
import { broken, checkTree } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree, RECORDS, type Tree, withTree } from '../../../../fixtures/content-faults/tree.ts';

const PAGE = 'pages/es/senales.mdx';
const STRINGS = 'strings/es.yaml';

const withHome = (country: string, tree: Tree) => ({
  ...tree,
  'words/es.yaml': `rules: []\nstatistics: []\nreadability: null\nhome: { country: ${country}, words: ["Galia", "gal(o|a|os|as)"] }\n`,
});
const told = (all: readonly Finding[]) =>
  all
    .filter(({ code }) => code.startsWith('home-'))
    .map((one) => [one.code, one.file, explanationOf(one).en.replace(/^.*(Where|Sections): /, '')]);
const stops = (tree: Tree) => withTree(tree, (dir) => told(checkTree(dir).findings));
const notices = (tree: Tree) => withTree(tree, (dir) => told(checkTree(dir).notices));

const named = broken(PAGE, 'Mira las señales.', 'Mira. En Galia rige la ley gala, no las galerías.');

test('what is said of the first country in a section is left out elsewhere, and told', () => {
  expect(notices(withHome('FR', named))).toEqual([['home-left-out', PAGE, 'mirar.']]);
  expect(stops(withHome('FR', named))).toEqual([]);
});

test('a title and a phrase that somebody’s safety hangs from stop the check while they name the first country', () => {
  const title = broken(PAGE, 'title: Señales', 'title: Señales de Galia');
  expect(stops(withHome('FR', title))).toEqual([['home-words', PAGE, 'title: Galia.']]);
  const phrase = broken(STRINGS, 'Salir rápido', 'Salir de Galia');
  expect(stops(withHome('FR', phrase))).toEqual([['home-words', STRINGS, 'exit.label: Galia.']]);
});

test('a phrase that may harm less is told', () => {
  const phrase = broken(STRINGS, 'site.name: Campaña', 'site.name: Campaña de Galia');
  expect(notices(withHome('FR', phrase))).toEqual([['home-words', STRINGS, 'site.name: Galia.']]);
  expect(stops(withHome('FR', phrase))).toEqual([]);
});

test('in the country that they were written for nothing is told', () => {
  expect([...stops(withHome('GB', named)), ...notices(withHome('GB', named))]).toEqual([]);
});

test('a section that holds for the first country only is left alone', () => {
  const only = 'pages: { senales: { audience: self, sections: { mirar: { for: [FR] } } } }\nmessages: {}\n';
  expect(notices(withHome('FR', { ...named, [RECORDS]: only }))).toEqual([]);
});

test('what a reader does not see is left alone', () => {
  expect(notices(withHome('FR', broken(PAGE, 'Mira las señales.', 'Mira. {/* Galia */}')))).toEqual([]);
  expect(notices(withHome('FR', cleanTree()))).toEqual([]);
});

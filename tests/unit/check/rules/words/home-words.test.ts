/** Texts that were written for one country and are shown in another. */

import { expect, test } from 'vitest';
import { explanationOf } from '../../../../../src/check/finding.ts';
import { broken, checkTree } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree, RECORDS, type Tree, withTree } from '../../../../fixtures/content-faults/tree.ts';

const PAGE = 'pages/es/senales.mdx';

const withHome = (country: string, tree: Tree) => ({
  ...tree,
  'words/es.yaml': `rules: []\nstatistics: []\nreadability: null\nhome: { country: ${country}, words: ["Galia", "gal(o|a|os|as)"] }\n`,
});
const toldOf = (tree: Tree) =>
  withTree(tree, (dir) => checkTree(dir).notices)
    .filter(({ code }) => code === 'home-words')
    .map((one) => [one.file, explanationOf(one).en.replace(/^.*Where: /, '')]);

const named = broken(PAGE, 'Mira las señales.', 'En Galia mira la ley gala, no las galerías.');

test('each file that still names the first country is told with its parts and the words', () => {
  const phrase = broken('strings/es.yaml', 'site.name: Campaña', 'site.name: Campaña de Galia', named);
  expect(toldOf(withHome('FR', phrase))).toEqual([
    [PAGE, 'mirar: Galia, gala.'],
    ['strings/es.yaml', 'site.name: Galia.'],
  ]);
});

test('in the country that they were written for nothing is told', () => {
  expect(toldOf(withHome('GB', named))).toEqual([]);
});

test('a section that holds for the first country only is left alone', () => {
  expect(
    toldOf(
      withHome('FR', {
        ...named,
        [RECORDS]: 'pages: { senales: { audience: self, sections: { mirar: { for: [FR] } } } }\nmessages: {}\n',
      }),
    ),
  ).toEqual([]);
});

test('what a reader does not see is left alone', () => {
  expect(toldOf(withHome('FR', broken(PAGE, 'Mira las señales.', 'Mira. {/* Galia */}')))).toEqual([]);
  expect(toldOf(withHome('FR', cleanTree()))).toEqual([]);
});

/** Whole messages about a published site, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { reportOf } from '../../fixtures/content-faults/faults.ts';
import { cleanTree, type Tree } from '../../fixtures/content-faults/tree.ts';

function live(faults: { machine?: true; phrases?: true; original?: true; careful?: true }): Tree {
  const isSilent = Object.keys(faults).length === 0;
  const tree = cleanTree();
  const change = (file: string, from: string | RegExp, to: string) => {
    tree[file] = tree[file]!.replace(from, to);
  };
  change('campaign.yaml', 'stage: preview', 'stage: live');
  if (!isSilent) {
    change('campaign.yaml', 'publisher: null', 'publisher: Oficina');
    change('campaign.yaml', 'address: null', 'address: https://www.example.org/');
    change('campaign.yaml', 'contact: null', 'contact: prensa@example.org');
  }
  if (!faults.phrases) change('strings/en.yaml', 'state: machine', 'state: reviewed');
  change('strings/es.yaml', 'state: original', 'state: reviewed');
  if (!faults.machine) change('pages/en/senales.mdx', /state: machine/g, 'state: reviewed');
  if (!faults.original) change('pages/es/senales.mdx', 'llamar: { state: original', 'llamar: { state: reviewed');
  if (faults.careful) {
    tree['pages/qu/senales.mdx'] = tree['pages/en/senales.mdx']!.replace(
      'mirar: { state: reviewed',
      'mirar: { state: human',
    );
  }
  return tree;
}

test('a published site that says nothing about its publisher', () => {
  expect(reportOf(live({}))).toMatchInlineSnapshot();
});

test('a published site with a safety text of a machine', () => {
  expect(reportOf(live({ machine: true }))).toMatchInlineSnapshot();
});

test('a published site with phrases that nobody reviewed', () => {
  expect(reportOf(live({ phrases: true }))).toMatchInlineSnapshot();
});

test('a published site with a safety text that one person read', () => {
  expect(reportOf(live({ original: true }))).toMatchInlineSnapshot();
});

test('a published site with an unreviewed text in a careful language', () => {
  expect(reportOf(live({ careful: true }))).toMatchInlineSnapshot();
});

/** Findings about pages in Easy Read, each from one fault in a folder that is otherwise clean. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../../src/check/finding.ts';
import { readContent } from '../../../../../src/check/read/content.ts';
import { workOf } from '../../../../../src/cli/live/work.ts';
import { EASY_MESSAGE, easyTree } from '../../../../fixtures/content-faults/easy.ts';
import { broken, checkTree, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { found } from '../../../../fixtures/content-faults/found.ts';
import { live } from '../../../../fixtures/content-faults/reviews.ts';
import { cleanTree, PHRASES, TODAY, withTree } from '../../../../fixtures/content-faults/tree.ts';
import { finds } from '../../fault.ts';

const withFault = (from: string | RegExp, to: string) => broken(EASY_MESSAGE, from, to, easyTree());

test('a deployment with Easy Read for all pages that need it is clean, and so is one without any', () => {
  expect(findingsIn(easyTree())).toEqual([]);
  expect(findingsIn(cleanTree())).toEqual([]);
});

test('a message that has no Easy Read', () => {
  const { [EASY_MESSAGE]: _gone, ...tree } = easyTree();
  expect(found(tree)).toEqual(['pages/es/easy/messages/oferta.mdx · easy-missing (messages/oferta)']);
});

test('the front of the help pages and the first page are asked for too', () => {
  for (const page of ['help', 'home']) {
    const { [`pages/es/easy/${page}.mdx`]: _gone, ...tree } = easyTree();
    expect(findingsIn(tree).map(({ code, file }) => [code, file])).toEqual([
      ['easy-missing', `pages/es/easy/${page}.mdx`],
    ]);
  }
});

test('an Easy Read of no page', () => {
  const tree = easyTree();
  expect(found({ ...tree, 'pages/es/easy/messages/ofertas.mdx': tree[EASY_MESSAGE]! })).toEqual([
    'pages/es/easy/messages/ofertas.mdx · easy-of-nothing (messages/oferta)',
  ]);
});

finds(
  'other sections than the whole page has',
  () => withFault(/<Section id="mirar" harm="safety">/, '<Section id="mirar" harm="core">'),
  'pages/es/easy/messages/oferta.mdx · easy-sections → <Section id="mirar" harm="safety">⏎<Section id="words" harm="core">',
);
finds(
  'a section that nobody has said what it was made from',
  () => withFault(/, of: "[0-9a-f]+"/, ''),
  'pages/es/easy/messages/oferta.mdx:10 "<Section id="mirar" harm="safety">" · easy-unstamped',
);
describe('a section that lags behind the whole page', () => {
  const lags = broken(
    'pages/es/messages/oferta.mdx',
    'Mira quién contrata. <',
    'Pregunta quién contrata. <',
    easyTree(),
  );
  const LAGS = [
    'easy-lags',
    EASY_MESSAGE,
    'mirar',
    'messages/oferta',
    'npm run translations -- stamp es easy/messages/oferta',
  ];
  const told = (all: readonly Finding[]) =>
    all.filter(({ code }) => code === 'easy-lags').map(({ code, file, values }) => [code, file, ...values]);

  test('is told with its one command, and stops no preview', () =>
    withTree(lags, (dir) => {
      const { findings, notices } = checkTree(dir);
      expect([findings, told(notices)]).toEqual([[], [LAGS]]);
    }));

  test('is left out of a published site, and counts in the list of work', () =>
    withTree(live(lags), (dir) => {
      const { findings, leftOut, notices } = checkTree(dir);
      expect([told(findings), told(leftOut), told(notices)]).toEqual([[], [LAGS], []]);
      const content = readContent(dir);
      const next = `content/${EASY_MESSAGE}`;
      expect(workOf(content, checkTree(dir), TODAY)).toContainEqual({
        ...{ role: 'editors', part: 'whole', task: 'easy', count: 1, next, files: [next] },
      });
    }));
});

test('a phrase of the front of the help pages that changes makes its Easy Read lag', () => {
  const tree = broken('strings/es.yaml', 'core:\n', 'core:\n  help.take: Para llevar\n', easyTree());
  const changed = broken('strings/en.yaml', 'core:\n', 'core:\n  help.take: To take with you\n', tree);
  const findings = findingsIn(changed, [...PHRASES, 'help.take']);
  expect(findings.map(({ code, file }) => [code, file])).toEqual([['easy-lags', 'pages/es/easy/help.mdx']]);
});

finds(
  'two sentences on one line',
  () => withFault('Pide el contrato.', 'Pide el contrato. Léelo.'),
  'pages/es/easy/messages/oferta.mdx:16 "Pide el contrato. Léelo." · easy-two-sentences (2)',
);

const LONG = 'Pide el contrato antes de decir que sí y dáselo a leer a una persona de tu familia hoy.';

finds(
  'a long sentence',
  () => withFault('Pide el contrato.', LONG),
  'pages/es/easy/messages/oferta.mdx:16 "Pide el contrato antes de decir que sí y dáselo a leer a una persona de tu fami…" · easy-long-sentence (19, 18)',
);

test('sentences that are long in the median', () => {
  const sentence = 'Pide el contrato antes de decir que sí y léelo con tu familia.';
  const text = `${sentence}\n\n${sentence}\n\n${sentence}`;
  expect(found(withFault('Pide el contrato.', text))).toEqual([
    'pages/es/easy/messages/oferta.mdx · easy-median (13, 12)',
  ]);
});

finds(
  'a hard word that is not explained',
  () => withFault('Pide el contrato.', 'Pide el contrato.\n\nNo aceptes deudas.'),
  'pages/es/easy/messages/oferta.mdx:18 "No aceptes deudas." · easy-word-unlisted (deuda) → - **Deuda**: …',
);

test('a translation may lack a section, but not have them in another order', () => {
  const section = (id: string, harm: string) =>
    `<Section id="${id}" harm="${harm}">\n\n## Look\n\nLook here.\n\n</Section>\n`;
  const [mirar, words, head] = ['mirar', 'words', 'head'].map(
    (id) => `  ${id}: { state: machine, from: "0123456789ab" }\n`,
  );
  const english = (stated: string, sections: string) =>
    findingsIn({
      ...easyTree(),
      'pages/en/home.mdx': HOME_EN,
      'pages/en/easy/home.mdx': `${HOME_EN.slice(0, HOME_EN.indexOf('sections'))}sections:\n${head}${stated}---\n${sections}`,
    }).map(({ code }) => code);
  expect(english(words!, section('words', 'core'))).toEqual([]);
  expect(english(`${mirar}${words}`, `${section('mirar', 'safety')}${section('words', 'core')}`)).toEqual([]);
  expect(english(`${mirar}${words}`, `${section('words', 'core')}${section('mirar', 'safety')}`)).toEqual([
    'easy-sections',
  ]);
});

const HOME_EN = `---
title: Home in English
description: A sentence about what is on this page.
sections:
  head: { state: machine, from: "0123456789ab" }
  mirar: { state: machine, from: "0123456789ab" }
---
<Section id="mirar" harm="safety">

Look.

</Section>
`;

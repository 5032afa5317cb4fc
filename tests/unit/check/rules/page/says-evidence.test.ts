/** Findings about what a prevention message rests on, each from one fault. */
import { describe, expect, test } from 'vitest';
import { broken, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { found } from '../../../../fixtures/content-faults/found.ts';
import { cleanTree, type Tree } from '../../../../fixtures/content-faults/tree.ts';

const FILE = 'pages/es/messages/mirar-bien.mdx';

/** The clean tree with one prevention message. */
const tree = (): Tree => ({
  ...cleanTree(),
  [FILE]: `---
title: Mira bien
description: Una frase que dice qué hay en esta página.
evidence:
  action: Pregunta quién contrata.
  basis: [pagina-oficial]
  preTested: null
writtenBy: editor
sections:
  mirar: { state: original }
---

<Section id="mirar" harm="core">

## Mira bien

Mira las señales. <Cite id="pagina-oficial" />

</Section>
`,
});
const withFault = (from: string | RegExp, to: string) => broken(FILE, from, to, tree());

test('a whole message is no mistake', () => {
  expect(findingsIn(tree())).toEqual([]);
});

test('a prevention message without its card', () => {
  expect(found(withFault(/evidence:\n( {2}.*\n)+/, ''))).toEqual([
    'pages/es/messages/mirar-bien.mdx:2 no evidence · missing-field → evidence: { action: Pregunta quién contrata, basis: [f-d17], preTested: null }',
  ]);
});

test('a card that does not say whether readers tried it', () => {
  expect(found(withFault('  preTested: null\n', ''))).toEqual([
    'pages/es/messages/mirar-bien.mdx:4 no evidence.preTested · missing-field → preTested: null',
  ]);
});

test('a card that rests on nothing', () => {
  expect(found(withFault('basis: [pagina-oficial]', 'basis: []'))).toEqual([
    'pages/es/messages/mirar-bien.mdx:6 empty evidence.basis · too-few (0) → basis: [f-d17, f-d22]',
  ]);
});

describe('a card', () => {
  test('points to a source that exists', () => {
    const findings = findingsIn(broken(FILE, 'basis: [pagina-oficial]', 'basis: [pagina-oficia]', tree()));
    expect(findings.map(({ code }) => code)).toEqual(['unknown-id']);
  });

  test('is not asked of other pages', () => {
    expect(findingsIn(cleanTree())).toEqual([]);
  });
});

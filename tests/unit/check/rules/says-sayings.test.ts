/** Findings about a sentence to remember, each from one fault in a folder that is otherwise clean. */
import { expect, test } from 'vitest';
import { broken } from '../../../fixtures/content-faults/faults.ts';
import { found } from '../../../fixtures/content-faults/found.ts';
import { cleanTree, type Tree } from '../../../fixtures/content-faults/tree.ts';
import { finds } from '../fault.ts';

const SAYING = 'sayings/pregunta.yaml';

/** The clean tree with a message and a sentence that belongs to it. */
const tree: Tree = {
  ...cleanTree(),
  'pages/es/messages/oferta.mdx': `---
title: Antes de aceptar
description: Qué mirar antes de aceptar un trabajo.
evidence: { action: Pregunta antes., basis: [pagina-oficial], preTested: null }
writtenBy: editor
sections:
  mirar: { state: original }
---
<Section id="mirar" harm="core">

Pregunta antes de decir que sí.

</Section>
`,
  [SAYING]: `order: 10
message: oferta
sources: [pagina-oficial]
words:
  es:
    state: original
    writtenBy: editor
    text: Antes de decir que sí, pregunta.
    mark: pregunta
`,
};

test('a sentence without a fault has no finding', () => {
  expect(found(tree)).toEqual([]);
});

finds(
  'a mark that is not in the sentence',
  () => broken(SAYING, 'mark: pregunta', 'mark: Pregunta', tree),
  'sayings/pregunta.yaml:9 words.es.mark · mark-once (Antes de decir que sí, pregunta., 0, sayings) → mark: pregunta',
);
finds(
  'a mark that stands in the sentence twice',
  () => broken(SAYING, 'mark: pregunta', 'mark: de', tree),
  'sayings/pregunta.yaml:9 words.es.mark · mark-once (Antes de decir que sí, pregunta., 2, sayings) → mark: pregunta',
);
finds(
  'a sentence that the source language lacks',
  () =>
    broken(
      SAYING,
      '  es:\n    state: original\n    writtenBy: editor',
      '  en:\n    state: machine\n    from: "123456789abc"',
      tree,
    ),
  'sayings/pregunta.yaml:4 words · not-in-source (sayings) → es: …',
);
finds(
  'a message that there is not',
  () => broken(SAYING, 'message: oferta', 'message: ofertas', tree),
  'sayings/pregunta.yaml:2 message · unknown-id (messages) → message: oferta',
);
finds(
  'a sentence that is too long for a poster',
  () =>
    broken(
      SAYING,
      'Antes de decir que sí, pregunta.',
      'Antes de decir que sí a cualquier cosa que te ofrezcan, pregunta.',
      tree,
    ),
  'sayings/pregunta.yaml:8 words.es.text · too-long (65, 60)',
);

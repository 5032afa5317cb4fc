/** Whole findings about a sentence to remember, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { broken, reportOf } from '../../../fixtures/content-faults/faults.ts';
import { cleanTree, type Tree } from '../../../fixtures/content-faults/tree.ts';

const SAYING = 'sayings/pregunta.yaml';

/** The clean tree with a message and a sentence that belongs to it. */
const tree: Tree = {
  ...cleanTree(),
  'pages/es/messages/oferta.mdx': `---
title: Antes de aceptar
description: Qué mirar antes de aceptar un trabajo.
zone: campaign
group: offer
evidence: { audience: Quien lee., action: Pregunta antes., basis: [pagina-oficial], preTested: null }
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
  expect(reportOf(tree)).not.toContain('sayings/');
});

test('the finding about a mark that is not in the sentence', () => {
  expect(reportOf(broken(SAYING, 'mark: pregunta', 'mark: Pregunta', tree))).toMatchInlineSnapshot(`
    "
    content/sayings/pregunta.yaml, línea 9: \`words.es.mark\` es "Pregunta".
    Lo que se subraya tiene que estar una sola vez en la frase, con las mismas letras. En «Antes de decir que sí, pregunta.» está ninguna. Copia la palabra de la frase, o escribe null. Escribe:

        mark: pregunta

    Más: content/README.md#frases-para-recordar

    content/sayings/pregunta.yaml, line 9: \`words.es.mark\` is "Pregunta".
    What is underlined has to stand in the sentence once, letter by letter. In “Antes de decir que sí, pregunta.” it stands nowhere. Copy the word from the sentence, or write null. Write:

        mark: pregunta

    More: content/README.md#sayings
    "
  `);
});

test('the finding about a mark that stands in the sentence twice', () => {
  expect(reportOf(broken(SAYING, 'mark: pregunta', 'mark: de', tree))).toMatchInlineSnapshot(`
    "
    content/sayings/pregunta.yaml, línea 9: \`words.es.mark\` es "de".
    Lo que se subraya tiene que estar una sola vez en la frase, con las mismas letras. En «Antes de decir que sí, pregunta.» está 2. Copia la palabra de la frase, o escribe null. Escribe:

        mark: pregunta

    Más: content/README.md#frases-para-recordar

    content/sayings/pregunta.yaml, line 9: \`words.es.mark\` is "de".
    What is underlined has to stand in the sentence once, letter by letter. In “Antes de decir que sí, pregunta.” it stands 2 times. Copy the word from the sentence, or write null. Write:

        mark: pregunta

    More: content/README.md#sayings
    "
  `);
});

test('the finding about a sentence that the source language lacks', () => {
  expect(
    reportOf(
      broken(
        SAYING,
        '  es:\n    state: original\n    writtenBy: editor',
        '  en:\n    state: machine\n    from: "123456789abc"',
        tree,
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/sayings/pregunta.yaml, línea 4: \`words\` es un grupo de campos.
    Falta la frase en la lengua de origen (es), de la que se traducen las demás. Sin ella el sitio no puede mostrarla. Escribe:

        words:
          es:
            state: original
            writtenBy: editor
            text: …
            mark: null

    Más: content/README.md#frases-para-recordar

    content/sayings/pregunta.yaml, line 4: \`words\` is a group of fields.
    The sentence is missing in the source language (es), which the others are translated from. Without it the site cannot show it. Write:

        words:
          es:
            state: original
            writtenBy: editor
            text: …
            mark: null

    More: content/README.md#sayings
    "
  `);
});

test('the finding about a message that there is not', () => {
  expect(reportOf(broken(SAYING, 'message: oferta', 'message: ofertas', tree))).toMatchInlineSnapshot(`
    "
    content/sayings/pregunta.yaml, línea 2: \`message\` es "ofertas".
    No existe un mensaje con ese nombre en pages/<locale>/messages. Lo más parecido es \`oferta\`. Escribe:

        message: oferta

    Más: content/README.md#qué-hay-aquí

    content/sayings/pregunta.yaml, line 2: \`message\` is "ofertas".
    There is no message of that name in pages/<locale>/messages. The nearest is \`oferta\`. Write:

        message: oferta

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a sentence that is too long for a poster', () => {
  expect(
    reportOf(
      broken(
        SAYING,
        'Antes de decir que sí, pregunta.',
        'Antes de decir que sí a cualquier cosa que te ofrezcan, pregunta.',
        tree,
      ),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/sayings/pregunta.yaml, línea 8: \`words.es.text\` es "Antes de decir que sí a cualquier cosa que te ofrezcan, pregunta.".
    El texto tiene 65 caracteres y caben 60. Acórtalo en 5. La frase, completa y con su punto. Cabe en una línea de un afiche.

    Más: content/README.md#qué-hay-aquí

    content/sayings/pregunta.yaml, line 8: \`words.es.text\` is "Antes de decir que sí a cualquier cosa que te ofrezcan, pregunta.".
    The text has 65 characters and 60 fit. Shorten it by 5. The sentence, whole and with its full stop. It fits on one line of a poster.

    More: content/README.md#what-is-here
    "
  `);
});

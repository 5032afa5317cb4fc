/** Whole findings about pages in Easy Read, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { EASY_MESSAGE, easyTree } from '../../../../fixtures/content-faults/easy.ts';
import { broken, findingsIn, reportOf } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree, PHRASES } from '../../../../fixtures/content-faults/tree.ts';

const withFault = (from: string | RegExp, to: string) => broken(EASY_MESSAGE, from, to, easyTree());

test('a deployment with Easy Read for all pages that need it is clean, and so is one without any', () => {
  expect(findingsIn(easyTree())).toEqual([]);
  expect(findingsIn(cleanTree())).toEqual([]);
});

test('the finding about a message that has no Easy Read', () => {
  const { [EASY_MESSAGE]: _gone, ...tree } = easyTree();
  expect(reportOf(tree)).toMatchInlineSnapshot(`
    "
    content/pages/es/easy/messages/oferta.mdx:
    Falta la lectura fácil de \`messages/oferta\`. El inicio, la ayuda y todos los mensajes salen juntos en lectura fácil: quien la necesita no se queda sin una parte. Escribe el archivo con las mismas secciones.

    Más: content/README.md#lectura-fácil

    content/pages/es/easy/messages/oferta.mdx:
    The Easy Read of \`messages/oferta\` is missing. Home, help and all messages come out together in Easy Read: whoever needs it is not left without a part. Write the file with the same sections.

    More: content/README.md#easy-read
    "
  `);
});

test('the front of the help pages and the first page are asked for too', () => {
  for (const page of ['help', 'home']) {
    const { [`pages/es/easy/${page}.mdx`]: _gone, ...tree } = easyTree();
    expect(findingsIn(tree).map(({ code, file }) => [code, file])).toEqual([
      ['easy-missing', `pages/es/easy/${page}.mdx`],
    ]);
  }
});

test('the finding about an Easy Read of no page', () => {
  const tree = easyTree();
  expect(reportOf({ ...tree, 'pages/es/easy/messages/ofertas.mdx': tree[EASY_MESSAGE]! })).toMatchInlineSnapshot(`
    "
    content/pages/es/easy/messages/ofertas.mdx:
    Una lectura fácil se hace de \`home\`, de \`help\` o de un mensaje de la lengua de origen, y se llama igual. No hay una página así. Lo más parecido es \`messages/oferta\`.

    Más: content/README.md#lectura-fácil

    content/pages/es/easy/messages/ofertas.mdx:
    An Easy Read is made from \`home\`, from \`help\` or from a message of the source language, and has its name. There is no such page. The nearest is \`messages/oferta\`.

    More: content/README.md#easy-read
    "
  `);
});

test('the finding about other sections than the whole page has', () => {
  expect(
    reportOf(withFault(/<Section id="mirar" harm="safety">/, '<Section id="mirar" harm="core">')),
  ).toMatchInlineSnapshot(`
    "
    content/pages/es/easy/messages/oferta.mdx:
    La lectura fácil tiene las mismas secciones que la página completa, en el mismo orden y con el mismo \`harm\`. Al final va \`words\`, con las palabras difíciles. Escribe:

        <Section id="mirar" harm="safety">
        <Section id="words" harm="core">

    Más: content/README.md#lectura-fácil

    content/pages/es/easy/messages/oferta.mdx:
    An Easy Read has the same sections as the whole page, in the same order and with the same \`harm\`. Last comes \`words\`, with the hard words. Write:

        <Section id="mirar" harm="safety">
        <Section id="words" harm="core">

    More: content/README.md#easy-read
    "
  `);
});

test('the finding about another zone than that of the whole page', () => {
  expect(reportOf(withFault('zone: help', 'zone: campaign'))).toMatchInlineSnapshot(`
    "
    content/pages/es/easy/messages/oferta.mdx, línea 4: \`zone\` es "campaign".
    La página completa tiene \`zone: help\`. Quien lee lectura fácil tiene la misma salida rápida. Escribe:

        zone: help

    Más: content/README.md#lectura-fácil

    content/pages/es/easy/messages/oferta.mdx, line 4: \`zone\` is "campaign".
    The whole page has \`zone: help\`. Who reads Easy Read has the same quick exit. Write:

        zone: help

    More: content/README.md#easy-read
    "
  `);
});

test('the finding about a section that nobody has said what it was made from', () => {
  expect(reportOf(withFault(/, of: "[0-9a-f]+"/, ''))).toMatchInlineSnapshot(`
    "
    content/pages/es/easy/messages/oferta.mdx, línea 10: "<Section id="mirar" harm="safety">".
    No se sabe de qué versión de la página completa se hizo esta sección. Compáralas y corre: npm run translations -- stamp es easy/messages/oferta

    Más: content/README.md#lectura-fácil

    content/pages/es/easy/messages/oferta.mdx, line 10: "<Section id="mirar" harm="safety">".
    Which version of the whole page this section was made from is not known. Compare the two and run: npm run translations -- stamp es easy/messages/oferta

    More: content/README.md#easy-read
    "
  `);
});

test('the finding about a section that lags behind the whole page', () => {
  expect(
    reportOf(
      broken('pages/es/messages/oferta.mdx', 'Mira quién contrata. <', 'Pregunta quién contrata. <', easyTree()),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/pages/es/easy/messages/oferta.mdx, línea 10: "<Section id="mirar" harm="safety">".
    La sección \`mirar\` de la página completa \`messages/oferta\` cambió después de esta. La lectura fácil no sale atrasada. Lee las dos, corrige esta si hace falta y corre: npm run translations -- stamp es easy/messages/oferta

    Más: content/README.md#lectura-fácil

    content/pages/es/easy/messages/oferta.mdx, line 10: "<Section id="mirar" harm="safety">".
    The section \`mirar\` of the whole page \`messages/oferta\` has changed since this one was written. Easy Read does not come out late. Read both, mend this one where needed and run: npm run translations -- stamp es easy/messages/oferta

    More: content/README.md#easy-read
    "
  `);
});

test('a phrase of the front of the help pages that changes makes its Easy Read lag', () => {
  const tree = broken('strings/es.yaml', 'core:\n', 'core:\n  help.take: Para llevar\n', easyTree());
  const changed = broken('strings/en.yaml', 'core:\n', 'core:\n  help.take: To take with you\n', tree);
  const findings = findingsIn(changed, [...PHRASES, 'help.take']);
  expect(findings.map(({ code, file }) => [code, file])).toEqual([['easy-lags', 'pages/es/easy/help.mdx']]);
});

test('the finding about a version where there is none', () => {
  expect(
    reportOf(withFault('words: { state: original }', 'words: { state: original, of: "0123456789ab" }')),
  ).toMatchInlineSnapshot(`
    "
    content/pages/es/easy/messages/oferta.mdx, línea 8: \`sections.words.of\` es "0123456789ab".
    \`of\` dice de qué versión de la página completa se hizo la lectura fácil. Va solo en la lengua de origen, y no en \`words\`, que no viene de ninguna. Quítalo.

    Más: content/README.md#lectura-fácil

    content/pages/es/easy/messages/oferta.mdx, line 8: \`sections.words.of\` is "0123456789ab".
    \`of\` says which version of the whole page an Easy Read was made from. It stands only in the source language, and not at \`words\`, which comes from none. Take it out.

    More: content/README.md#easy-read
    "
  `);
});

test('the finding about two sentences on one line', () => {
  expect(reportOf(withFault('Pide el contrato.', 'Pide el contrato. Léelo.'))).toMatchInlineSnapshot(`
    "
    content/pages/es/easy/messages/oferta.mdx, línea 16: "Pide el contrato. Léelo.".
    Esta línea tiene 2 frases. En lectura fácil cada frase va en su propia línea: deja una línea vacía entre las dos, o haz otro punto de la lista.

    Más: content/README.md#lectura-fácil

    content/pages/es/easy/messages/oferta.mdx, line 16: "Pide el contrato. Léelo.".
    This line has 2 sentences. In Easy Read each sentence has its own line: leave an empty line between the two, or make another item of the list.

    More: content/README.md#easy-read
    "
  `);
});

const LONG = 'Pide el contrato antes de decir que sí y dáselo a leer a una persona de tu familia hoy.';

test('the finding about a long sentence', () => {
  expect(reportOf(withFault('Pide el contrato.', LONG))).toMatchInlineSnapshot(`
    "
    content/pages/es/easy/messages/oferta.mdx, línea 16: "Pide el contrato antes de decir que sí y dáselo a leer a una persona de tu fami…".
    La frase tiene 19 palabras, y en lectura fácil no pasa de 18. Divídela: una idea en cada frase.

    Más: content/README.md#lectura-fácil

    content/pages/es/easy/messages/oferta.mdx, line 16: "Pide el contrato antes de decir que sí y dáselo a leer a una persona de tu fami…".
    The sentence has 19 words, where Easy Read has at most 18. Part it: one idea in each sentence.

    More: content/README.md#easy-read
    "
  `);
});

test('the finding about sentences that are long in the median', () => {
  const sentence = 'Pide el contrato antes de decir que sí y léelo con tu familia.';
  const text = `${sentence}\n\n${sentence}\n\n${sentence}`;
  expect(reportOf(withFault('Pide el contrato.', text))).toMatchInlineSnapshot(`
    "
    content/pages/es/easy/messages/oferta.mdx:
    La mitad de las frases de la página tiene 13 palabras o más, y en lectura fácil no pasa de 12. Acorta las frases más largas.

    Más: content/README.md#lectura-fácil

    content/pages/es/easy/messages/oferta.mdx:
    Half of the page’s sentences have 13 words or more, where Easy Read has at most 12. Shorten the longest.

    More: content/README.md#easy-read
    "
  `);
});

test('the finding about a hard word that is not explained', () => {
  expect(reportOf(withFault('Pide el contrato.', 'Pide el contrato.\n\nNo aceptes deudas.'))).toMatchInlineSnapshot(`
    "
    content/pages/es/easy/messages/oferta.mdx, línea 18: "No aceptes deudas.".
    «deuda» es una palabra difícil, y la sección \`words\` no la explica. Usa una más simple o explícala allí en una frase. Por ejemplo:

        - **Deuda**: …

    Más: content/README.md#lectura-fácil

    content/pages/es/easy/messages/oferta.mdx, line 18: "No aceptes deudas.".
    “deuda” is a hard word, and the section \`words\` does not explain it. Use a simpler one or explain it there in one sentence. For example:

        - **Deuda**: …

    More: content/README.md#easy-read
    "
  `);
});

test('the finding about an explained word that the text does not use', () => {
  expect(reportOf(withFault('Pide el contrato.', 'Pide el papel.'))).toMatchInlineSnapshot(`
    "
    content/pages/es/easy/messages/oferta.mdx, línea 24: "Contrato".
    «Contrato» se explica aquí, y el texto no usa esa palabra. Quita la línea, para que la lista sea corta.

    Más: content/README.md#lectura-fácil

    content/pages/es/easy/messages/oferta.mdx, line 24: "Contrato".
    “Contrato” is explained here, and the text does not use that word. Take the line out, so that the list is short.

    More: content/README.md#easy-read
    "
  `);
});

test('a word that no list knows may be explained where it is used, in whatever form', () => {
  const explained = '- **Contrato**: papel que dice qué harás.\n- **Refugio**: lugar seguro.';
  const listed = (text: string) => {
    const tree = broken(EASY_MESSAGE, '- **Contrato**: papel que dice qué harás.', explained, easyTree());
    return findingsIn(broken(EASY_MESSAGE, 'Mira quién contrata.', text, tree)).map(({ code }) => code);
  };
  expect(listed('Hay personas refugiadas.')).toEqual([]);
  expect(listed('Mira.')).toEqual(['easy-word-unused']);
});

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
zone: help
sections:
  head: { state: machine, from: "0123456789ab" }
  mirar: { state: machine, from: "0123456789ab" }
---
<Section id="mirar" harm="safety">

Look.

</Section>
`;

/** Whole findings about the states and the text of a section, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { broken, reportOf, reportOfFault } from '../../../../fixtures/content-faults/faults.ts';

const ENGLISH = 'pages/en/senales.mdx';

test('the finding about a section without a state', () => {
  expect(reportOfFault('pages/es/senales.mdx', '  llamar: { state: original }\n', '')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 15: "<Section id="llamar" harm="safety">".
    La sección no está en \`sections\`, arriba en el archivo, y no se sabe quién la escribió o revisó. \`npm run translations -- stamp es senales\` lo escribe. Escribe:

        sections:
          llamar: { state: original }

    Más: content/README.md#textos

    content/pages/es/senales.mdx, line 15: "<Section id="llamar" harm="safety">".
    The section is not under \`sections\` at the top of the file, and who wrote or reviewed it is not known. \`npm run translations -- stamp es senales\` writes it. Write:

        sections:
          llamar: { state: original }

    More: content/README.md#texts
    "
  `);
});

test('the finding about a state without a section', () => {
  expect(
    reportOfFault(
      'pages/es/senales.mdx',
      '  llamar: { state: original }\n',
      '  llamar: { state: original }\n  volver: { state: original }\n',
    ),
  ).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 9: \`sections.volver\`.
    En el texto no hay una sección con ese \`id\`. Quita esta línea o añade la sección.

    Más: content/README.md#textos

    content/pages/es/senales.mdx, line 9: \`sections.volver\`.
    The text has no section with that \`id\`. Take this line out or add the section.

    More: content/README.md#texts
    "
  `);
});

test('the finding about a machine text in the source language', () => {
  expect(
    reportOfFault('pages/es/senales.mdx', 'mirar: { state: original }', 'mirar: { state: machine }'),
  ).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 7: \`sections.mirar.state\` es "machine".
    En la lengua de origen el texto es \`original\`. Que una segunda persona lo leyó va en \`reviewed\`, y lo escribe \`npm run translations -- stamp\`. Escribe:

        state: original

    Más: content/README.md#textos

    content/pages/es/senales.mdx, line 7: \`sections.mirar.state\` is "machine".
    In the source language a text is \`original\`. That a second person has read it goes under \`reviewed\`, and \`npm run translations -- stamp\` writes it. Write:

        state: original

    More: content/README.md#texts
    "
  `);
});

test('the finding about a source text that was made from something', () => {
  expect(
    reportOfFault(
      'pages/es/senales.mdx',
      'mirar: { state: original }',
      'mirar: { state: original, from: "0123456789ab" }',
    ),
  ).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 7: \`sections.mirar.from\` es "0123456789ab".
    La lengua de origen no se traduce de ninguna otra, así que no lleva \`from\`. Quítalo.

    Más: content/README.md#textos

    content/pages/es/senales.mdx, line 7: \`sections.mirar.from\` is "0123456789ab".
    The source language is translated from no other, so it has no \`from\`. Take it out.

    More: content/README.md#texts
    "
  `);
});

test('the finding about a translation that calls itself the original', () => {
  expect(
    reportOfFault('pages/en/senales.mdx', 'mirar: { state: machine', 'mirar: { state: original'),
  ).toMatchInlineSnapshot(`
    "
    content/pages/en/senales.mdx, línea 6: \`sections.mirar.state\` es "original".
    Solo la lengua de origen es \`original\`. Una traducción es machine (automática) o human (de una persona). Escribe:

        state: machine

    Más: content/README.md#textos

    content/pages/en/senales.mdx, line 6: \`sections.mirar.state\` is "original".
    Only the source language is \`original\`. A translation is machine or human. Write:

        state: machine

    More: content/README.md#texts
    "
  `);
});

test('the finding about a translation that does not say what it was made from', () => {
  expect(reportOfFault('pages/en/senales.mdx', /, from: "[0-9a-f]+"/, '')).toMatchInlineSnapshot(`
    "
    content/pages/en/senales.mdx, línea 6: falta \`sections.mirar.from\`.
    No se sabe de qué versión se tradujo esta sección. \`npm run translations -- stamp en senales\` escribe la huella de la versión actual. Escribe:

        from: "…"

    Más: content/README.md#textos

    content/pages/en/senales.mdx, line 6: \`sections.mirar.from\` is missing.
    Which version this section was translated from is not known. \`npm run translations -- stamp en senales\` writes the hash of the present one. Write:

        from: "…"

    More: content/README.md#texts
    "
  `);
});

test('the finding about a section that the source language does not have', () => {
  expect(
    reportOf(broken(ENGLISH, 'id="mirar"', 'id="mira"', broken(ENGLISH, '  mirar:', '  mira:'))),
  ).toMatchInlineSnapshot(`
    "
    content/pages/en/senales.mdx, línea 10: "<Section id="mira" harm="core">".
    La página en es no tiene una sección con ese \`id\`. Lo más parecido es \`mirar\`.

    Más: content/README.md#textos

    content/pages/en/senales.mdx, line 10: "<Section id="mira" harm="core">".
    The page in es has no section with that \`id\`. The nearest is \`mirar\`.

    More: content/README.md#texts
    "
  `);
});

test('the finding about another harm class than in the source language', () => {
  expect(reportOfFault('pages/en/senales.mdx', 'harm="safety"', 'harm="other"')).toMatchInlineSnapshot(`
    "
    content/pages/en/senales.mdx, línea 16: "<Section id="llamar" harm="other">".
    Una sección tiene el mismo \`harm\` en todas las lenguas, y en es es safety. Escribe:

        <Section id="llamar" harm="safety">

    Más: content/README.md#textos

    content/pages/en/senales.mdx, line 16: "<Section id="llamar" harm="other">".
    A section has the same \`harm\` in all languages, and in es it is safety. Write:

        <Section id="llamar" harm="safety">

    More: content/README.md#texts
    "
  `);
});

test('the finding about a telephone number in a text', () => {
  expect(
    reportOfFault('pages/es/senales.mdx', 'Mira las señales.', 'Mira las señales y anota 07700 900-123.'),
  ).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 12: "Mira las señales y anota 07700 900-123. <Cite id="pagina-oficial" />".
    «07700 900-123» parece un teléfono. Un número vive solo en la ficha de su servicio, para que se corrija en un solo lugar; si es una cifra, redondéala con palabras (1,2 millones). Escribe:

        <Line role="…" />

    Más: content/README.md#servicios

    content/pages/es/senales.mdx, line 12: "Mira las señales y anota 07700 900-123. <Cite id="pagina-oficial" />".
    “07700 900-123” looks like a telephone number. A number lives only in the record of its service, so that it is corrected in one place; if it is a figure, round it with words (1.2 million). Write:

        <Line role="…" />

    More: content/README.md#services
    "
  `);
});

test('the finding about a short code after a word for calling', () => {
  expect(reportOfFault('pages/es/senales.mdx', 'Mira las señales.', 'Marca gratis al 999.')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 12: "Marca gratis al 999. <Cite id="pagina-oficial" />".
    «999» parece un teléfono. Un número vive solo en la ficha de su servicio, para que se corrija en un solo lugar; si es una cifra, redondéala con palabras (1,2 millones). Escribe:

        <Line role="…" />

    Más: content/README.md#servicios

    content/pages/es/senales.mdx, line 12: "Marca gratis al 999. <Cite id="pagina-oficial" />".
    “999” looks like a telephone number. A number lives only in the record of its service, so that it is corrected in one place; if it is a figure, round it with words (1.2 million). Write:

        <Line role="…" />

    More: content/README.md#services
    "
  `);
});

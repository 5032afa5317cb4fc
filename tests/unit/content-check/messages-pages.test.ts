/** Whole messages about a page, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { broken, reportOf, reportOfFault } from '../../fixtures/content-faults/faults.ts';
import { cleanTree, type Tree } from '../../fixtures/content-faults/tree.ts';

const ENGLISH = 'pages/en/senales.mdx';

function moved(from: string, to: string): Tree {
  const { [from]: text, ...rest } = cleanTree();
  return { ...rest, [to]: text! };
}

test('a translation of a page that is not there', () => {
  expect(reportOf(moved('pages/en/senales.mdx', 'pages/en/senal.mdx'))).toMatchInlineSnapshot(`
    "
    content/pages/en/senal.mdx:
    Esta página no existe en la lengua de origen (pages/es), de donde se traduce. Créala allí o cambia el nombre. Lo más parecido es \`senales\`.

    Más: content/README.md#sections

    content/pages/en/senal.mdx:
    This page does not exist in the source language (pages/es), which translations are made from. Make it there or change the name. The nearest is \`senales\`.

    More: content/README.md#sections
    "
  `);
});

test('a text outside any section', () => {
  expect(reportOfFault('pages/es/senales.mdx', '<Section id="llamar"', 'Un texto suelto,\nen dos líneas.\n\n<Section id="llamar"')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 15: "Un texto suelto,".
    Todo texto está dentro de una sección, para saber de cada una quién la tradujo o revisó. Este queda fuera. Escribe:

        <Section id="nombre-de-la-seccion" harm="core">

        …

        </Section>

    Más: content/README.md#sections

    content/pages/es/senales.mdx, line 15: "Un texto suelto,".
    All text stands inside a section, so that it is known of each who translated or reviewed it. This stands outside. Write:

        <Section id="name-of-the-section" harm="core">

        …

        </Section>

    More: content/README.md#sections
    "
  `);
});

test('a section with its attributes in another order', () => {
  expect(reportOfFault('pages/es/senales.mdx', '<Section id="mirar" harm="core">', '<Section harm="core" id="mirar">')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 9: "<Section harm="core" id="mirar">".
    La marca de una sección está sola en su línea, sin espacios delante, con \`id\` y \`harm\` en ese orden. Escribe:

        <Section id="mirar" harm="core">

    Más: content/README.md#sections

    content/pages/es/senales.mdx, line 9: "<Section harm="core" id="mirar">".
    The tag of a section stands alone on its line, without spaces before it, with \`id\` and \`harm\` in that order. Write:

        <Section id="mirar" harm="core">

    More: content/README.md#sections
    "
  `);
});

test('a section that is not closed', () => {
  expect(reportOfFault('pages/es/senales.mdx', /<\/Section>\n$/, '')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 15: "<Section id="llamar">".
    La sección no se cierra. Su final va solo en una línea. Escribe:

        </Section>

    Más: content/README.md#sections

    content/pages/es/senales.mdx, line 15: "<Section id="llamar">".
    The section is not closed. Its end stands alone on a line. Write:

        </Section>

    More: content/README.md#sections
    "
  `);
});

test('a section inside another', () => {
  expect(reportOfFault('pages/es/senales.mdx', '</Section>\n\n<Section id="llamar"', '<Section id="llamar"')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 13: "<Section id="llamar" harm="safety">".
    Una sección no puede empezar dentro de otra: antes de esta línea falta cerrar «mirar». Escribe:

        </Section>

    Más: content/README.md#sections

    content/pages/es/senales.mdx, line 13: "<Section id="llamar" harm="safety">".
    A section cannot begin inside another: “mirar” is not closed before this line. Write:

        </Section>

    More: content/README.md#sections
    "
  `);
});

test('an unknown harm class', () => {
  expect(reportOfFault('pages/es/senales.mdx', 'harm="core"', 'harm="cor"')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 9: "<Section id="mirar" harm="cor">".
    \`harm\` dice cuánto daño puede hacer un error: safety (la seguridad de alguien), core (lo principal) u other (lo demás). Escribe:

        <Section id="mirar" harm="core">

    Más: content/README.md#sections

    content/pages/es/senales.mdx, line 9: "<Section id="mirar" harm="cor">".
    \`harm\` says how much harm a mistake can do: safety (somebody’s safety), core (the main content) or other (the rest). Write:

        <Section id="mirar" harm="core">

    More: content/README.md#sections
    "
  `);
});

test('an id of a section with a capital', () => {
  expect(reportOfFault('pages/es/senales.mdx', 'id="mirar"', 'id="Mirar"')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 9: "<Section id="Mirar" harm="core">".
    El \`id\` de una sección lleva letras minúsculas sin acento, cifras y guiones. Escribe:

        <Section id="mirar" harm="core">

    Más: content/README.md#sections

    content/pages/es/senales.mdx, line 9: "<Section id="Mirar" harm="core">".
    The \`id\` of a section has small letters without accents, digits and hyphens. Write:

        <Section id="mirar" harm="core">

    More: content/README.md#sections
    "
  `);
});

test('a section twice', () => {
  expect(reportOfFault('pages/es/senales.mdx', /$/, '\n<Section id="mirar" harm="core">\n\nOtra vez.\n\n</Section>\n')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 21: "<Section id="mirar" harm="core">".
    Ya hay una sección con ese \`id\` en la línea 9. Cambia uno de los dos.

    Más: content/README.md#sections

    content/pages/es/senales.mdx, line 21: "<Section id="mirar" harm="core">".
    There is a section with that \`id\` on line 9. Change one of the two.

    More: content/README.md#sections
    "
  `);
});

test('a section without a state', () => {
  expect(reportOfFault('pages/es/senales.mdx', '  llamar: { state: original }\n', '')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 14: "<Section id="llamar" harm="safety">".
    La sección no está en \`sections\`, arriba en el archivo, y no se sabe quién la escribió o revisó. \`npm run translations -- stamp es senales\` lo escribe. Escribe:

        sections:
          llamar: { state: original }

    Más: content/README.md#sections

    content/pages/es/senales.mdx, line 14: "<Section id="llamar" harm="safety">".
    The section is not under \`sections\` at the top of the file, and who wrote or reviewed it is not known. \`npm run translations -- stamp es senales\` writes it. Write:

        sections:
          llamar: { state: original }

    More: content/README.md#sections
    "
  `);
});

test('a state without a section', () => {
  expect(reportOfFault('pages/es/senales.mdx', '  llamar: { state: original }\n', '  llamar: { state: original }\n  volver: { state: original }\n')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 8: \`sections.volver\`.
    En el texto no hay una sección con ese \`id\`. Quita esta línea o añade la sección.

    Más: content/README.md#sections

    content/pages/es/senales.mdx, line 8: \`sections.volver\`.
    The text has no section with that \`id\`. Take this line out or add the section.

    More: content/README.md#sections
    "
  `);
});

test('a machine text in the source language', () => {
  expect(reportOfFault('pages/es/senales.mdx', 'mirar: { state: original }', 'mirar: { state: machine }')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 6: \`sections.mirar.state\` es "machine".
    En la lengua de origen el texto es \`original\`, o \`reviewed\` si una segunda persona lo leyó. Escribe:

        state: original

    Más: content/README.md#sections

    content/pages/es/senales.mdx, line 6: \`sections.mirar.state\` is "machine".
    In the source language a text is \`original\`, or \`reviewed\` once a second person has read it. Write:

        state: original

    More: content/README.md#sections
    "
  `);
});

test('a source text that was made from something', () => {
  expect(reportOfFault('pages/es/senales.mdx', 'mirar: { state: original }', 'mirar: { state: original, from: "0123456789ab" }')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 6: \`sections.mirar.from\` es "0123456789ab".
    La lengua de origen no se traduce de ninguna otra, así que no lleva \`from\`. Quítalo.

    Más: content/README.md#sections

    content/pages/es/senales.mdx, line 6: \`sections.mirar.from\` is "0123456789ab".
    The source language is translated from no other, so it has no \`from\`. Take it out.

    More: content/README.md#sections
    "
  `);
});

test('a translation that calls itself the original', () => {
  expect(reportOfFault('pages/en/senales.mdx', 'mirar: { state: machine', 'mirar: { state: original')).toMatchInlineSnapshot(`
    "
    content/pages/en/senales.mdx, línea 6: \`sections.mirar.state\` es "original".
    Solo la lengua de origen es \`original\`. Una traducción es machine (automática), human (de una persona) o reviewed (revisada). Escribe:

        state: machine

    Más: content/README.md#sections

    content/pages/en/senales.mdx, line 6: \`sections.mirar.state\` is "original".
    Only the source language is \`original\`. A translation is machine, human or reviewed. Write:

        state: machine

    More: content/README.md#sections
    "
  `);
});

test('a translation that does not say what it was made from', () => {
  expect(reportOfFault('pages/en/senales.mdx', /, from: "[0-9a-f]+"/, '')).toMatchInlineSnapshot(`
    "
    content/pages/en/senales.mdx, línea 6: falta \`sections.mirar.from\`.
    No se sabe de qué versión se tradujo esta sección. \`npm run translations -- stamp en senales\` escribe la huella de la versión actual. Escribe:

        from: "…"

    Más: content/README.md#sections

    content/pages/en/senales.mdx, line 6: \`sections.mirar.from\` is missing.
    Which version this section was translated from is not known. \`npm run translations -- stamp en senales\` writes the hash of the present one. Write:

        from: "…"

    More: content/README.md#sections
    "
  `);
});

test('a section that the source language does not have', () => {
  expect(reportOf(broken(ENGLISH, 'id="mirar"', 'id="mira"', broken(ENGLISH, '  mirar:', '  mira:')))).toMatchInlineSnapshot(`
    "
    content/pages/en/senales.mdx, línea 9: "<Section id="mira" harm="core">".
    La página en es no tiene una sección con ese \`id\`. Lo más parecido es \`mirar\`.

    Más: content/README.md#sections

    content/pages/en/senales.mdx, line 9: "<Section id="mira" harm="core">".
    The page in es has no section with that \`id\`. The nearest is \`mirar\`.

    More: content/README.md#sections
    "
  `);
});

test('another harm class than in the source language', () => {
  expect(reportOfFault('pages/en/senales.mdx', 'harm="safety"', 'harm="other"')).toMatchInlineSnapshot(`
    "
    content/pages/en/senales.mdx, línea 15: "<Section id="llamar" harm="other">".
    Una sección tiene el mismo \`harm\` en todas las lenguas, y en es es safety. Escribe:

        <Section id="llamar" harm="safety">

    Más: content/README.md#sections

    content/pages/en/senales.mdx, line 15: "<Section id="llamar" harm="other">".
    A section has the same \`harm\` in all languages, and in es it is safety. Write:

        <Section id="llamar" harm="safety">

    More: content/README.md#sections
    "
  `);
});

test('a telephone number in a text', () => {
  expect(reportOfFault('pages/es/senales.mdx', 'Mira las señales.', 'Mira las señales y anota 956 123-456.')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 11: "Mira las señales y anota 956 123-456. <Cite id="pagina-oficial" />".
    «956 123-456» parece un teléfono. Un número vive solo en la ficha de su servicio, para que se corrija en un solo lugar; si es una cifra, sepárala (1 234 567). Escribe:

        <Line id="…" />

    Más: content/README.md#numbers

    content/pages/es/senales.mdx, line 11: "Mira las señales y anota 956 123-456. <Cite id="pagina-oficial" />".
    “956 123-456” looks like a telephone number. A number lives only in the record of its service, so that it is corrected in one place; if it is a figure, separate it (1,234,567). Write:

        <Line id="…" />

    More: content/README.md#numbers
    "
  `);
});

test('a short code after a word for calling', () => {
  expect(reportOfFault('pages/es/senales.mdx', 'Mira las señales.', 'Marca gratis al 999.')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 11: "Marca gratis al 999. <Cite id="pagina-oficial" />".
    «999» parece un teléfono. Un número vive solo en la ficha de su servicio, para que se corrija en un solo lugar; si es una cifra, sepárala (1 234 567). Escribe:

        <Line id="…" />

    Más: content/README.md#numbers

    content/pages/es/senales.mdx, line 11: "Marca gratis al 999. <Cite id="pagina-oficial" />".
    “999” looks like a telephone number. A number lives only in the record of its service, so that it is corrected in one place; if it is a figure, separate it (1,234,567). Write:

        <Line id="…" />

    More: content/README.md#numbers
    "
  `);
});

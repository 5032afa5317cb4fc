/** Whole findings about the sections of a page, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { reportOf, reportOfFault } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree, type Tree } from '../../../../fixtures/content-faults/tree.ts';

function moved(from: string, to: string): Tree {
  const { [from]: text, ...rest } = cleanTree();
  return { ...rest, [to]: text! };
}

test('the finding about a translation of a page that is not there', () => {
  expect(reportOf(moved('pages/en/senales.mdx', 'pages/en/senal.mdx'))).toMatchInlineSnapshot(`
    "
    content/pages/en/senal.mdx:
    Esta página no existe en la lengua de origen (es), de donde se traduce. Créala allí o cambia el nombre. Lo más parecido es \`senales\`.

    Más: content/README.md#textos

    content/pages/en/senal.mdx:
    This page does not exist in the source language (es), which translations are made from. Make it there or change the name. The nearest is \`senales\`.

    More: content/README.md#texts
    "
  `);
});

test('the finding about a text outside any section', () => {
  expect(
    reportOfFault(
      'pages/es/senales.mdx',
      '<Section id="llamar"',
      'Un texto suelto,\nen dos líneas.\n\n<Section id="llamar"',
    ),
  ).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 16: "Un texto suelto,".
    Todo texto está dentro de una sección, para saber de cada una quién la tradujo o revisó. Este queda fuera. Escribe:

        <Section id="nombre-de-la-seccion" harm="core">

        …

        </Section>

    Más: content/README.md#textos

    content/pages/es/senales.mdx, line 16: "Un texto suelto,".
    All text stands inside a section, so that it is known of each who translated or reviewed it. This stands outside. Write:

        <Section id="name-of-the-section" harm="core">

        …

        </Section>

    More: content/README.md#texts
    "
  `);
});

test('the finding about a section with its attributes in another order', () => {
  expect(
    reportOfFault('pages/es/senales.mdx', '<Section id="mirar" harm="core">', '<Section harm="core" id="mirar">'),
  ).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 10: "<Section harm="core" id="mirar">".
    La marca de una sección se escribe con S mayúscula y comillas rectas, y está sola en su línea, sin espacios delante, con \`id\` y \`harm\` en ese orden. Escribe:

        <Section id="mirar" harm="core">

    Más: content/README.md#textos

    content/pages/es/senales.mdx, line 10: "<Section harm="core" id="mirar">".
    The tag of a section is written with a capital S and straight quotes, and stands alone on its line, without spaces before it, with \`id\` and \`harm\` in that order. Write:

        <Section id="mirar" harm="core">

    More: content/README.md#texts
    "
  `);
});

test('the finding about a section that is not closed', () => {
  expect(reportOfFault('pages/es/senales.mdx', /<\/Section>\n$/, '')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 16: "<Section id="llamar">".
    La sección no se cierra. Su final va solo en una línea. Escribe:

        </Section>

    Más: content/README.md#textos

    content/pages/es/senales.mdx, line 16: "<Section id="llamar">".
    The section is not closed. Its end stands alone on a line. Write:

        </Section>

    More: content/README.md#texts
    "
  `);
});

test('the finding about a section inside another', () => {
  expect(
    reportOfFault('pages/es/senales.mdx', '</Section>\n\n<Section id="llamar"', '<Section id="llamar"'),
  ).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 14: "<Section id="llamar" harm="safety">".
    Una sección no puede empezar dentro de otra: antes de esta línea falta cerrar «mirar». Escribe:

        </Section>

    Más: content/README.md#textos

    content/pages/es/senales.mdx, line 14: "<Section id="llamar" harm="safety">".
    A section cannot begin inside another: “mirar” is not closed before this line. Write:

        </Section>

    More: content/README.md#texts
    "
  `);
});

test('the finding about an unknown harm class', () => {
  expect(reportOfFault('pages/es/senales.mdx', 'harm="core"', 'harm="cor"')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 10: "<Section id="mirar" harm="cor">".
    \`harm\` dice cuánto daño puede hacer un error. Elige una de las tres palabras: safety (la seguridad de alguien), core (lo principal) u other (lo demás).

    Más: content/README.md#textos

    content/pages/es/senales.mdx, line 10: "<Section id="mirar" harm="cor">".
    \`harm\` says how much harm a mistake can do. Choose one of the three words: safety (somebody’s safety), core (the main content) or other (the rest).

    More: content/README.md#texts
    "
  `);
});

test('the finding about an id of a section with a capital', () => {
  expect(reportOfFault('pages/es/senales.mdx', 'id="mirar"', 'id="Mirar"')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 10: "<Section id="Mirar" harm="core">".
    El \`id\` de una sección lleva letras minúsculas sin acento, cifras y guiones. Escribe:

        <Section id="mirar" harm="core">

    Más: content/README.md#textos

    content/pages/es/senales.mdx, line 10: "<Section id="Mirar" harm="core">".
    The \`id\` of a section has small letters without accents, digits and hyphens. Write:

        <Section id="mirar" harm="core">

    More: content/README.md#texts
    "
  `);
});

test('the finding about a section twice', () => {
  expect(
    reportOfFault('pages/es/senales.mdx', /$/, '\n<Section id="mirar" harm="core">\n\nOtra vez.\n\n</Section>\n'),
  ).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 22: "<Section id="mirar" harm="core">".
    Ya hay una sección con ese \`id\` en la línea 10. Cambia uno de los dos.

    Más: content/README.md#textos

    content/pages/es/senales.mdx, line 22: "<Section id="mirar" harm="core">".
    There is a section with that \`id\` on line 10. Change one of the two.

    More: content/README.md#texts
    "
  `);
});

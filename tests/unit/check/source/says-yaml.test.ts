/** Whole findings about the form of a file, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { reportOf, reportOfFault } from '../../../fixtures/content-faults/faults.ts';
import { cleanTree } from '../../../fixtures/content-faults/tree.ts';

test('the finding about a tab', () => {
  expect(
    reportOfFault('facts/helplines/gb/policia-999.yaml', 'cost: unknown', 'cost: unknown\n\tx: 1'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 34: "x: 1".
    La línea empieza con un tabulador. Usa espacios: dos por cada nivel.

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 34: "x: 1".
    The line begins with a tab. Use spaces: two for each level.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a colon in a text without quotes', () => {
  expect(reportOfFault('pages/es/senales.mdx', 'title: Señales', 'title: Señales: las tres')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 2: "title: Señales: las tres".
    Un texto que lleva dos puntos va entre comillas; sin ellas parece otro campo. Por ejemplo:

        campo: "un texto: con dos puntos"

    Más: content/README.md#qué-hay-aquí

    content/pages/es/senales.mdx, line 2: "title: Señales: las tres".
    A text that holds a colon goes in quotes; without them it looks like another field. For example:

        field: "a text: with a colon"

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about an at sign at the beginning of a text', () => {
  expect(reportOfFault('pages/es/senales.mdx', 'title: Señales', 'title: @Señales')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 2: "title: @Señales".
    Un texto que empieza con @, \`, % u otro signo va entre comillas. Por ejemplo:

        campo: "@texto"

    Más: content/README.md#qué-hay-aquí

    content/pages/es/senales.mdx, line 2: "title: @Señales".
    A text that begins with @, \`, % or another sign goes in quotes. For example:

        field: "@text"

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about quotes that are not closed', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'value: "999"', 'value: "999')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 22: "value: "999".
    Falta cerrar unas comillas, un corchete o una llave, aquí o un poco antes.

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 22: "value: "999".
    A quotation mark, bracket or brace is not closed, here or a little before.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a line out of place', () => {
  expect(reportOfFault('campaign.yaml', '  code: GB', '   code: GB')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 6: "names: { es: País, en: Country }".
    La línea no está alineada con las de su mismo nivel. Los campos de un grupo empiezan en la misma columna.

    Más: content/README.md#qué-hay-aquí

    content/campaign.yaml, line 6: "names: { es: País, en: Country }".
    The line is not aligned with those of its level. The fields of a group begin in the same column.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a line that is no field', () => {
  expect(
    reportOfFault('facts/helplines/gb/policia-999.yaml', 'cost: unknown', 'cost: unknown\nesto no es un campo'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 34: "esto no es un campo".
    Desde aquí no se entiende el archivo. Cada línea lleva un campo, dos puntos, un espacio y el valor. Por ejemplo:

        campo: "valor"

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 34: "esto no es un campo".
    From here on the file cannot be understood. Each line holds a field, a colon, a space and the value. For example:

        field: "value"

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a field twice', () => {
  expect(
    reportOfFault('facts/helplines/gb/policia-999.yaml', 'cost: unknown', 'cost: unknown\ncost: free'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 34: \`cost\`.
    Este campo ya está escrito más arriba y solo uno de los dos cuenta. Deja uno.

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 34: \`cost\`.
    This field already stands further up and only one of the two counts. Keep one.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a page without its facts', () => {
  expect(reportOfFault('pages/es/senales.mdx', /^---/, '')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx:
    El archivo empieza con una línea \`---\`, sigue con sus datos y los cierra con otra línea \`---\`. Por ejemplo:

        ---
        title: Las señales
        description: Qué mirar antes de aceptar un trabajo.
        zone: campaign
        writtenBy: editor
        sections: {}
        ---

    Más: content/README.md#qué-hay-aquí

    content/pages/es/senales.mdx:
    The file begins with a line \`---\`, goes on with its facts and closes them with another line \`---\`. For example:

        ---
        title: Las señales
        description: Qué mirar antes de aceptar un trabajo.
        zone: campaign
        writtenBy: editor
        sections: {}
        ---

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a page whose facts are not closed', () => {
  expect(reportOfFault('pages/es/senales.mdx', /\n---\n/, '\n')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx:
    El archivo empieza con una línea \`---\`, sigue con sus datos y los cierra con otra línea \`---\`. Por ejemplo:

        ---
        title: Las señales
        description: Qué mirar antes de aceptar un trabajo.
        zone: campaign
        writtenBy: editor
        sections: {}
        ---

    Más: content/README.md#qué-hay-aquí

    content/pages/es/senales.mdx:
    The file begins with a line \`---\`, goes on with its facts and closes them with another line \`---\`. For example:

        ---
        title: Las señales
        description: Qué mirar antes de aceptar un trabajo.
        zone: campaign
        writtenBy: editor
        sections: {}
        ---

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a language that the campaign does not have', () => {
  expect(reportOf({ ...cleanTree(), 'strings/ess.yaml': cleanTree()['strings/en.yaml']! })).toMatchInlineSnapshot(`
    "
    content/strings/ess.yaml:
    La lengua de este archivo no está entre las de campaign.yaml (es, en, qu). Lo más parecido es \`es\`. Añádela allí o cambia el nombre.

    Más: content/README.md#qué-hay-aquí

    content/strings/ess.yaml:
    The language of this file is not among those of campaign.yaml (es, en, qu). The nearest is \`es\`. Add it there or change the name.

    More: content/README.md#what-is-here
    "
  `);
});

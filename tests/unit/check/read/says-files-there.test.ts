/** Whole findings about whether a file is there and readable, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { reportOf } from '../../../fixtures/content-faults/faults.ts';
import { cleanTree, type Tree } from '../../../fixtures/content-faults/tree.ts';

function without(file: string): Tree {
  const { [file]: _gone, ...rest } = cleanTree();
  return rest;
}

test('the finding about a file that the site needs', () => {
  expect(reportOf(without('facts/days.yaml'))).toMatchInlineSnapshot(`
    "
    content/facts/days.yaml:
    Este archivo todavía no existe. Lleva los días que se conmemoran. Escribe:

        {}

    Más: content/README.md#qué-hay-aquí

    content/facts/days.yaml:
    This file does not exist yet. It holds the observance days. Write:

        {}

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about an empty file', () => {
  expect(reportOf({ ...cleanTree(), 'facts/days.yaml': '# nada\n' })).toMatchInlineSnapshot(`
    "
    content/facts/days.yaml:
    El archivo está vacío o solo tiene comentarios. Complétalo o bórralo.

    Más: content/README.md#qué-hay-aquí

    content/facts/days.yaml:
    The file is empty or holds only comments. Fill it in or delete it.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a picture under another name', () => {
  expect(
    reportOf({ ...cleanTree(), 'facts/days.yaml': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0]) }),
  ).toMatchInlineSnapshot(`
    "
    content/facts/days.yaml:
    El archivo no es texto en UTF-8. Puede ser una imagen o un documento con otro nombre; guárdalo como texto UTF-8.

    Más: content/README.md#qué-hay-aquí

    content/facts/days.yaml:
    The file is not UTF-8 text. It may be an image or a document under another name; save it as UTF-8 text.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a file with another ending', () => {
  expect(reportOf({ ...cleanTree(), 'facts/helplines/gb/otra.yml': 'x' })).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/otra.yml:
    El sitio no lee los archivos con esta terminación. Cámbiale el nombre a \`otra.yaml\`.

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/otra.yml:
    The site does not read files with this ending. Rename it to \`otra.yaml\`.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a file name with capitals', () => {
  expect(
    reportOf({ ...cleanTree(), 'pages/es/Más señales.mdx': cleanTree()['pages/es/senales.mdx']! }),
  ).toMatchInlineSnapshot(`
    "
    content/pages/es/Más señales.mdx:
    El nombre del archivo es su código: letras minúsculas sin acento, cifras y guiones. Cámbiale el nombre a \`mas-senales.mdx\`.

    Más: content/README.md#qué-hay-aquí

    content/pages/es/Más señales.mdx:
    The file name is its id: small letters without accents, digits and hyphens. Rename it to \`mas-senales.mdx\`.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a ledger of announced activities with another ending', () => {
  expect(reportOf({ ...cleanTree(), 'events/announced.yml': 'x' })).toMatchInlineSnapshot(`
    "
    content/events/announced.yml:
    El sitio no lee los archivos con esta terminación. Cámbiale el nombre a \`announced.yaml\`.

    Más: content/README.md#actividades

    content/events/announced.yml:
    The site does not read files with this ending. Rename it to \`announced.yaml\`.

    More: content/README.md#activities
    "
  `);
});

test('the finding about a ledger of announced activities that somebody changed', () => {
  const ledger = 'feria:\n  file: events/2027/feria.md\n  key: feria\n  row: "1"\n  written: "2"\n  sequence: uno\n';
  expect(reportOf({ ...cleanTree(), 'events/announced.yaml': ledger })).toMatchInlineSnapshot(`
    "
    content/events/announced.yaml, línea 6: \`feria.sequence\` es "uno".
    Aquí va un número. Cuántas veces cambió. Por ejemplo:

        sequence: 0

    Más: content/README.md#actividades

    content/events/announced.yaml, line 6: \`feria.sequence\` is "uno".
    This should be a number. How often it changed. For example:

        sequence: 0

    More: content/README.md#activities
    "
  `);
});

test('the finding about a file in a place where none is read', () => {
  expect(reportOf({ ...cleanTree(), 'events/notas.md': 'Notas.\n' })).toMatchInlineSnapshot(`
    "
    content/events/notas.md:
    El sitio no lee ningún archivo en este lugar. En esta carpeta lee \`events/<año>/<id>.md\`, \`events/announced.yaml\`. Muévelo, cámbiale el nombre o bórralo.

    Más: content/README.md#actividades

    content/events/notas.md:
    The site reads no file at this place. In this folder it reads \`events/<year>/<id>.md\`, \`events/announced.yaml\`. Move it, rename it or delete it.

    More: content/README.md#activities
    "
  `);
});

test('the finding about a file of facts with nearly the right name', () => {
  expect(reportOf({ ...cleanTree(), 'facts/holiday.yaml': '[]\n' })).toMatchInlineSnapshot(`
    "
    content/facts/holiday.yaml:
    El sitio no lee ningún archivo en este lugar. En esta carpeta lee \`facts/helplines/<país>/<id>.yaml\`, \`facts/regions.yaml\`, \`facts/organisations.yaml\`, \`facts/days.yaml\`, \`facts/sources.yaml\`, \`facts/source-shelf.yaml\`, \`facts/borders.yaml\`, \`facts/map.json\`, \`facts/search-words.yaml\`, \`facts/holidays.yaml\`, \`facts/questions.yaml\`, \`facts/recall-codes.yaml\`, \`facts/targets.yaml\`, \`facts/harms.yaml\`, \`facts/published.json\`. Lo más parecido es \`facts/holidays.yaml\`. Muévelo, cámbiale el nombre o bórralo.

    Más: content/README.md#qué-hay-aquí

    content/facts/holiday.yaml:
    The site reads no file at this place. In this folder it reads \`facts/helplines/<country>/<id>.yaml\`, \`facts/regions.yaml\`, \`facts/organisations.yaml\`, \`facts/days.yaml\`, \`facts/sources.yaml\`, \`facts/source-shelf.yaml\`, \`facts/borders.yaml\`, \`facts/map.json\`, \`facts/search-words.yaml\`, \`facts/holidays.yaml\`, \`facts/questions.yaml\`, \`facts/recall-codes.yaml\`, \`facts/targets.yaml\`, \`facts/harms.yaml\`, \`facts/published.json\`. The nearest is \`facts/holidays.yaml\`. Move it, rename it or delete it.

    More: content/README.md#what-is-here
    "
  `);
});

/** Whole findings about the size and form of a value, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { reportOfFault } from '../../../fixtures/content-faults/faults.ts';

test('the finding about a year in quotes', () => {
  expect(reportOfFault('campaign.yaml', 'year: 2027', 'year: "2027"')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 1: \`year\` es "2027".
    Aquí va un número. El año de la campaña. Escribe:

        year: 2027

    Más: content/README.md#qué-hay-aquí

    content/campaign.yaml, line 1: \`year\` is "2027".
    This should be a number. The campaign year. Write:

        year: 2027

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a year out of range', () => {
  expect(reportOfFault('campaign.yaml', 'year: 2027', 'year: 27')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 1: \`year\` es 27.
    El número va de 2014 a 2100, sin decimales. El año de la campaña.

    Más: content/README.md#qué-hay-aquí

    content/campaign.yaml, line 1: \`year\` is 27.
    The number goes from 2014 to 2100, without decimals. The campaign year.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about an empty list', () => {
  expect(
    reportOfFault('facts/helplines/gb/policia-999.yaml', 'services: [emergency]', 'services: []'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 15: \`services\` está vacío.
    La lista necesita al menos 1 y tiene 0. Lo que ofrece. Por ejemplo:

        services: [report-crime]

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 15: \`services\` is empty.
    The list needs at least 1 and has 0. What it offers. For example:

        services: [report-crime]

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about too many emergency numbers', () => {
  expect(
    reportOfFault('campaign.yaml', '  - police\n', '  - police\n  - report\n  - violence\n  - children\n  - fire\n'),
  ).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 45: \`emergency\` es una lista.
    En la lista caben 4 y hay 5. Los papeles de \`roles\` cuyos números salen en cada página, en orden.

    Más: content/README.md#qué-hay-aquí

    content/campaign.yaml, line 45: \`emergency\` is a list.
    The list has room for 4 and holds 5. The roles of \`roles\` whose numbers are on every page, in order.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a text that is too short', () => {
  expect(reportOfFault('pages/es/senales.mdx', /description: .*/, 'description: Corta.')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 3: \`description\` es "Corta.".
    El texto tiene 6 caracteres y necesita al menos 20. Una o dos frases para buscadores y enlaces compartidos.

    Más: content/README.md#qué-hay-aquí

    content/pages/es/senales.mdx, line 3: \`description\` is "Corta.".
    The text has 6 characters and needs at least 20. One or two sentences for search engines and shared links.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a text that is too long', () => {
  expect(
    reportOfFault(
      'pages/es/senales.mdx',
      'title: Señales',
      'title: muy largo muy largo muy largo muy largo muy largo muy largo muy largo muy largo muy largo fin',
    ),
  ).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 2: \`title\` es "muy largo muy largo muy largo muy largo muy largo muy largo muy largo muy largo…".
    El texto tiene 93 caracteres y caben 80. Acórtalo en 13. El título de la página.

    Más: content/README.md#qué-hay-aquí

    content/pages/es/senales.mdx, line 2: \`title\` is "muy largo muy largo muy largo muy largo muy largo muy largo muy largo muy largo…".
    The text has 93 characters and 80 fit. Shorten it by 13. The page’s title.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a value of another form', () => {
  expect(
    reportOfFault('facts/sources.yaml', 'allowedDomains: [example.org]', 'allowedDomains: [example.org, "https://x"]'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/sources.yaml, línea 1: \`allowedDomains[1]\` es "https://x".
    El valor no tiene la forma que se espera. Por ejemplo:

        - gob.pe

    Más: content/README.md#qué-hay-aquí

    content/facts/sources.yaml, line 1: \`allowedDomains[1]\` is "https://x".
    The value does not have the expected form. For example:

        - gob.pe

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a phrase that is a number', () => {
  expect(reportOfFault('strings/es.yaml', 'Campaña', '2027')).toMatchInlineSnapshot(`
    "
    content/strings/es.yaml, línea 12: \`other["site.name"]\` es 2027.
    Sin comillas, el valor se lee como un número o como sí o no, y puede cambiar (0800 se vuelve 800). Escribe:

        site.name: "2027"

    Más: content/README.md#qué-hay-aquí

    content/strings/es.yaml, line 12: \`other["site.name"]\` is 2027.
    Without quotes the value is read as a number or as yes or no, and may change (0800 becomes 800). Write:

        site.name: "2027"

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a plural form that does not exist', () => {
  expect(reportOfFault('strings/es.yaml', '    one:', '    uno:')).toMatchInlineSnapshot(`
    "
    content/strings/es.yaml, línea 9: \`core["line.count"].uno\`.
    Aquí no hay ningún campo con ese nombre. Lo más parecido es \`one\`. Los campos posibles son zero, one, two, few, many, other.

    Más: content/README.md#qué-hay-aquí

    content/strings/es.yaml, line 9: \`core["line.count"].uno\`.
    There is no field of that name here. The nearest is \`one\`. The possible fields are zero, one, two, few, many, other.

    More: content/README.md#what-is-here
    "
  `);
});

/** Whole messages about the shape of a field, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { reportOfFault } from '../../fixtures/content-faults/faults.ts';

test('a field that is not there', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'cost: unknown\n', '')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 1: falta \`cost\`.
    Este campo es obligatorio. Si llamar es gratis, según una fuente. Por ejemplo:

        cost: unknown

    Más: content/README.md#fields

    content/facts/helplines/gb/policia-999.yaml, line 1: \`cost\` is missing.
    This field is required. Whether a call is free, by a source. For example:

        cost: unknown

    More: content/README.md#fields
    "
  `);
});

test('a field without a value', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'cost: unknown', 'cost:')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 33: \`cost\` está vacío.
    Aquí falta un valor. Si llamar es gratis, según una fuente. Por ejemplo:

        cost: unknown

    Más: content/README.md#fields

    content/facts/helplines/gb/policia-999.yaml, line 33: \`cost\` is empty.
    A value is missing here. Whether a call is free, by a source. For example:

        cost: unknown

    More: content/README.md#fields
    "
  `);
});

test('a mistyped field', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'cost: unknown', 'costs: unknown')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 33: \`costs\`.
    Aquí no hay ningún campo con ese nombre. Lo más parecido es \`cost\`. Los campos posibles son name, shortName, operator, operatorName, kind, topic, focus, lastResort, listing, reasons, instead, services, audiences, coverage, channels, hours, cost, anonymity, languages, interpreter, sharedWith, sources, sourceDate, readOn, confidence, checks. Escribe:

        cost: unknown

    Más: content/README.md#fields

    content/facts/helplines/gb/policia-999.yaml, line 33: \`costs\`.
    There is no field of that name here. The nearest is \`cost\`. The possible fields are name, shortName, operator, operatorName, kind, topic, focus, lastResort, listing, reasons, instead, services, audiences, coverage, channels, hours, cost, anonymity, languages, interpreter, sharedWith, sources, sourceDate, readOn, confidence, checks. Write:

        cost: unknown

    More: content/README.md#fields
    "
  `);
});

test('a field that no file has', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'cost: unknown', 'cost: unknown\nnota: a mano')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 34: \`nota\`.
    Aquí no hay ningún campo con ese nombre. Los campos posibles son name, shortName, operator, operatorName, kind, topic, focus, lastResort, listing, reasons, instead, services, audiences, coverage, channels, hours, cost, anonymity, languages, interpreter, sharedWith, sources, sourceDate, readOn, confidence, checks.

    Más: content/README.md#fields

    content/facts/helplines/gb/policia-999.yaml, line 34: \`nota\`.
    There is no field of that name here. The possible fields are name, shortName, operator, operatorName, kind, topic, focus, lastResort, listing, reasons, instead, services, audiences, coverage, channels, hours, cost, anonymity, languages, interpreter, sharedWith, sources, sourceDate, readOn, confidence, checks.

    More: content/README.md#fields
    "
  `);
});

test('a mistyped value of a list', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'kind: police', 'kind: polic')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 8: \`kind\` es "polic".
    Ese valor no está en la lista. Lo más parecido es \`police\`. Qué clase de entidad lo atiende. Los valores posibles son state, police, prosecutor, ombudsman, ngo, international, unknown. Escribe:

        kind: police

    Más: content/README.md#fields

    content/facts/helplines/gb/policia-999.yaml, line 8: \`kind\` is "polic".
    That value is not in the list. The nearest is \`police\`. What kind of body runs it. The possible values are state, police, prosecutor, ombudsman, ngo, international, unknown. Write:

        kind: police

    More: content/README.md#fields
    "
  `);
});

test('a value that is like none of the list', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'cost: unknown', 'cost: gratuito')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 33: \`cost\` es "gratuito".
    Ese valor no está en la lista. Si llamar es gratis, según una fuente. Los valores posibles son free, paid, unknown. Por ejemplo:

        cost: unknown

    Más: content/README.md#fields

    content/facts/helplines/gb/policia-999.yaml, line 33: \`cost\` is "gratuito".
    That value is not in the list. Whether a call is free, by a source. The possible values are free, paid, unknown. For example:

        cost: unknown

    More: content/README.md#fields
    "
  `);
});

test('an unknown kind of hours', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', /  status: intervals[\s\S]*?cost/, '  status: alwys\ncost')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 25: \`hours.status\` es "alwys".
    Ese valor no está en la lista. Lo más parecido es \`always\`. Los valores posibles son always, intervals, conflict, unknown. Escribe:

        status: always

    Más: content/README.md#fields

    content/facts/helplines/gb/policia-999.yaml, line 25: \`hours.status\` is "alwys".
    That value is not in the list. The nearest is \`always\`. The possible values are always, intervals, conflict, unknown. Write:

        status: always

    More: content/README.md#fields
    "
  `);
});

test('a number without quotes', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'value: "999"', 'value: 999')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 22: \`channels[0].value\` es 999.
    Sin comillas, el valor se lee como un número o como sí o no, y puede cambiar (0800 se vuelve 800). El número o la dirección. Un número corto va solo, sin prefijo; uno largo, en forma internacional. Escribe:

        value: "999"

    Más: content/README.md#fields

    content/facts/helplines/gb/policia-999.yaml, line 22: \`channels[0].value\` is 999.
    Without quotes the value is read as a number or as yes or no, and may change (0800 becomes 800). The number or address. A short code stands alone, without prefix; a long number in international form. Write:

        value: "999"

    More: content/README.md#fields
    "
  `);
});

test('a text where a list is wanted', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'services: [emergency]', 'services: emergency')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 15: \`services\` es "emergency".
    Aquí va una lista. Lo que ofrece. Escribe:

        services: [emergency]

    Más: content/README.md#fields

    content/facts/helplines/gb/policia-999.yaml, line 15: \`services\` is "emergency".
    This should be a list. What it offers. Write:

        services: [emergency]

    More: content/README.md#fields
    "
  `);
});

test('a list where a group is wanted', () => {
  expect(reportOfFault('facts/sources.yaml', /^[\s\S]*$/, '- uno\n- dos\n')).toMatchInlineSnapshot(`
    "
    content/facts/sources.yaml, línea 1:
    Aquí va un grupo de campos. Por ejemplo:

        campo: "valor"

    Más: content/README.md#fields

    content/facts/sources.yaml, line 1:
    This should be a group of fields. For example:

        field: "value"

    More: content/README.md#fields
    "
  `);
});

test('a text where yes or no is wanted', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'lastResort: false', 'lastResort: "no"')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 11: \`lastResort\` es "no".
    Aquí va true o false. true si es un número de policía o emergencia que se muestra al final. Por ejemplo:

        lastResort: false

    Más: content/README.md#fields

    content/facts/helplines/gb/policia-999.yaml, line 11: \`lastResort\` is "no".
    This should be true or false. true for a police or emergency number, shown last. For example:

        lastResort: false

    More: content/README.md#fields
    "
  `);
});

test('a year in quotes', () => {
  expect(reportOfFault('campaign.yaml', 'year: 2027', 'year: "2027"')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 1: \`year\` es "2027".
    Aquí va un número. El año de la campaña. Escribe:

        year: 2027

    Más: content/README.md#fields

    content/campaign.yaml, line 1: \`year\` is "2027".
    This should be a number. The campaign year. Write:

        year: 2027

    More: content/README.md#fields
    "
  `);
});

test('a year out of range', () => {
  expect(reportOfFault('campaign.yaml', 'year: 2027', 'year: 27')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 1: \`year\` es 27.
    El número va de 2014 a 2100, sin decimales. El año de la campaña.

    Más: content/README.md#fields

    content/campaign.yaml, line 1: \`year\` is 27.
    The number goes from 2014 to 2100, without decimals. The campaign year.

    More: content/README.md#fields
    "
  `);
});

test('an empty list', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'services: [emergency]', 'services: []')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 15: \`services\` está vacío.
    La lista necesita al menos 1 y tiene 0. Lo que ofrece. Por ejemplo:

        services: [report-crime]

    Más: content/README.md#fields

    content/facts/helplines/gb/policia-999.yaml, line 15: \`services\` is empty.
    The list needs at least 1 and has 0. What it offers. For example:

        services: [report-crime]

    More: content/README.md#fields
    "
  `);
});

test('too many emergency numbers', () => {
  expect(reportOfFault('campaign.yaml', /  - \{ line.*\n/, '  - { line: policia-999, word: police }\n  - { line: policia-999, word: police }\n  - { line: policia-999, word: police }\n  - { line: policia-999, word: police }\n  - { line: policia-999, word: police }\n')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 65: \`emergency\` es una lista.
    En la lista caben 4 y hay 5. Los números que salen en cada página, en orden.

    Más: content/README.md#fields

    content/campaign.yaml, line 65: \`emergency\` is a list.
    The list has room for 4 and holds 5. The numbers on every page, in order.

    More: content/README.md#fields
    "
  `);
});

test('a text that is too short', () => {
  expect(reportOfFault('pages/es/senales.mdx', /description: .*/, 'description: Corta.')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 3: \`description\` es "Corta.".
    El texto tiene 6 caracteres y necesita al menos 20. Una o dos frases para buscadores y enlaces compartidos.

    Más: content/README.md#fields

    content/pages/es/senales.mdx, line 3: \`description\` is "Corta.".
    The text has 6 characters and needs at least 20. One or two sentences for search engines and shared links.

    More: content/README.md#fields
    "
  `);
});

test('a text that is too long', () => {
  expect(reportOfFault('pages/es/senales.mdx', 'title: Señales', 'title: muy largo muy largo muy largo muy largo muy largo muy largo muy largo muy largo muy largo fin')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 2: \`title\` es "muy largo muy largo muy largo muy largo muy largo muy largo muy largo muy largo…".
    El texto tiene 93 caracteres y caben 80. Acórtalo en 13. El título de la página.

    Más: content/README.md#fields

    content/pages/es/senales.mdx, line 2: \`title\` is "muy largo muy largo muy largo muy largo muy largo muy largo muy largo muy largo…".
    The text has 93 characters and 80 fit. Shorten it by 13. The page’s title.

    More: content/README.md#fields
    "
  `);
});

test('a value of another form', () => {
  expect(reportOfFault('facts/sources.yaml', 'allowedDomains: [example.org]', 'allowedDomains: [example.org, "https://x"]')).toMatchInlineSnapshot(`
    "
    content/facts/sources.yaml, línea 1: \`allowedDomains[1]\` es "https://x".
    El valor no tiene la forma que se espera. Por ejemplo:

        - gob.pe

    Más: content/README.md#fields

    content/facts/sources.yaml, line 1: \`allowedDomains[1]\` is "https://x".
    The value does not have the expected form. For example:

        - gob.pe

    More: content/README.md#fields
    "
  `);
});

test('a phrase that is a number', () => {
  expect(reportOfFault('strings/es.yaml', 'Campaña', '2027')).toMatchInlineSnapshot(`
    "
    content/strings/es.yaml, línea 11: \`other["site.name"]\` es 2027.
    Sin comillas, el valor se lee como un número o como sí o no, y puede cambiar (0800 se vuelve 800). Escribe:

        site.name: "2027"

    Más: content/README.md#fields

    content/strings/es.yaml, line 11: \`other["site.name"]\` is 2027.
    Without quotes the value is read as a number or as yes or no, and may change (0800 becomes 800). Write:

        site.name: "2027"

    More: content/README.md#fields
    "
  `);
});

test('a plural form that does not exist', () => {
  expect(reportOfFault('strings/es.yaml', '    one:', '    uno:')).toMatchInlineSnapshot(`
    "
    content/strings/es.yaml, línea 8: \`core["line.count"].uno\`.
    Aquí no hay ningún campo con ese nombre. Lo más parecido es \`one\`. Los campos posibles son zero, one, two, few, many, other. Escribe:

        one: "{count} servicio"

    Más: content/README.md#fields

    content/strings/es.yaml, line 8: \`core["line.count"].uno\`.
    There is no field of that name here. The nearest is \`one\`. The possible fields are zero, one, two, few, many, other. Write:

        one: "{count} servicio"

    More: content/README.md#fields
    "
  `);
});

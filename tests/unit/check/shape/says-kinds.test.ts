/** Whole findings about the kind of a value, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { reportOfFault } from '../../../fixtures/content-faults/faults.ts';

test('the finding about an unknown kind of hours', () => {
  expect(
    reportOfFault('facts/helplines/gb/policia-999.yaml', / {2}status: intervals[\s\S]*?cost/, '  status: alwys\ncost'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 25: \`hours.status\` es "alwys".
    Ese valor no está en la lista. Lo más parecido es \`always\`. Los valores posibles son always, intervals, conflict, unknown. Escribe:

        status: always

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 25: \`hours.status\` is "alwys".
    That value is not in the list. The nearest is \`always\`. The possible values are always, intervals, conflict, unknown. Write:

        status: always

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a number without quotes', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'value: "999"', 'value: 999')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 22: \`channels[0].value\` es 999.
    Sin comillas, el valor se lee como un número o como sí o no, y puede cambiar (0800 se vuelve 800). El número o la dirección. Un número corto va solo, sin prefijo; uno largo, en forma internacional. Escribe:

        value: "999"

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 22: \`channels[0].value\` is 999.
    Without quotes the value is read as a number or as yes or no, and may change (0800 becomes 800). The number or address. A short code stands alone, without prefix; a long number in international form. Write:

        value: "999"

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a text where a list is wanted', () => {
  expect(
    reportOfFault('facts/helplines/gb/policia-999.yaml', 'services: [emergency]', 'services: emergency'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 15: \`services\` es "emergency".
    Aquí va una lista. Lo que ofrece. Escribe:

        services: [emergency]

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 15: \`services\` is "emergency".
    This should be a list. What it offers. Write:

        services: [emergency]

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a list where a group is wanted', () => {
  expect(reportOfFault('facts/sources.yaml', /^[\s\S]*$/, '- uno\n- dos\n')).toMatchInlineSnapshot(`
    "
    content/facts/sources.yaml, línea 1:
    Aquí va un grupo de campos. Por ejemplo:

        campo: "valor"

    Más: content/README.md#qué-hay-aquí

    content/facts/sources.yaml, line 1:
    This should be a group of fields. For example:

        field: "value"

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a text where yes or no is wanted', () => {
  expect(
    reportOfFault('facts/helplines/gb/policia-999.yaml', 'lastResort: false', 'lastResort: "no"'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 11: \`lastResort\` es "no".
    Aquí va true o false. true si es un número de policía o emergencia que se muestra al final. Por ejemplo:

        lastResort: false

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 11: \`lastResort\` is "no".
    This should be true or false. true for a police or emergency number, shown last. For example:

        lastResort: false

    More: content/README.md#what-is-here
    "
  `);
});

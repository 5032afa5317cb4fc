/** Whole findings about whether a field is there and known, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { reportOfFault } from '../../../fixtures/content-faults/faults.ts';

/** A report of which the list of all fields of a service is cut, since a new one changes nothing here. */
const cut = (report: string) => report.replaceAll(/(?<= name, shortName, )[^.]*/g, '…');

test('the finding about a field that is not there', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'cost: unknown\n', '')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 1: falta \`cost\`.
    Este campo es obligatorio. Si llamar es gratis, según una fuente. Por ejemplo:

        cost: unknown

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 1: \`cost\` is missing.
    This field is required. Whether a call is free, by a source. For example:

        cost: unknown

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a field without a value', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'cost: unknown', 'cost:')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 33: \`cost\` está vacío.
    Aquí falta un valor. Si llamar es gratis, según una fuente. Por ejemplo:

        cost: unknown

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 33: \`cost\` is empty.
    A value is missing here. Whether a call is free, by a source. For example:

        cost: unknown

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a mistyped field', () => {
  expect(
    cut(reportOfFault('facts/helplines/gb/policia-999.yaml', 'cost: unknown', 'costs: unknown')),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 33: \`costs\`.
    Aquí no hay ningún campo con ese nombre. Lo más parecido es \`cost\`. Los campos posibles son name, shortName, ….

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 33: \`costs\`.
    There is no field of that name here. The nearest is \`cost\`. The possible fields are name, shortName, ….

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a field that no file has', () => {
  expect(
    cut(reportOfFault('facts/helplines/gb/policia-999.yaml', 'cost: unknown', 'cost: unknown\nnota: a mano')),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 34: \`nota\`.
    Aquí no hay ningún campo con ese nombre. Los campos posibles son name, shortName, ….

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 34: \`nota\`.
    There is no field of that name here. The possible fields are name, shortName, ….

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a mistyped value of a list', () => {
  expect(reportOfFault('facts/helplines/gb/policia-999.yaml', 'kind: police', 'kind: polic')).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 8: \`kind\` es "polic".
    Ese valor no está en la lista. Lo más parecido es \`police\`. Qué clase de entidad lo atiende. Los valores posibles son state, police, prosecutor, ombudsman, ngo, international, unknown. Escribe:

        kind: police

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 8: \`kind\` is "polic".
    That value is not in the list. The nearest is \`police\`. What kind of body runs it. The possible values are state, police, prosecutor, ombudsman, ngo, international, unknown. Write:

        kind: police

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a value that is like none of the list', () => {
  expect(
    reportOfFault('facts/helplines/gb/policia-999.yaml', 'cost: unknown', 'cost: gratuito'),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 33: \`cost\` es "gratuito".
    Ese valor no está en la lista. Si llamar es gratis, según una fuente. Los valores posibles son free, paid, unknown. Por ejemplo:

        cost: unknown

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 33: \`cost\` is "gratuito".
    That value is not in the list. Whether a call is free, by a source. The possible values are free, paid, unknown. For example:

        cost: unknown

    More: content/README.md#what-is-here
    "
  `);
});

/** Whole findings about a phrase, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { reportOf, reportOfFault } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree } from '../../../../fixtures/content-faults/tree.ts';

const REVIEW = '{ read: "0123456789ab", harm: core, by: reviewer, on: "2027-05-01" }';

test('the finding about a key in two groups', () => {
  expect(
    reportOfFault('strings/es.yaml', 'site.name: Campaña', 'site.name: Campaña\n  exit.label: Salir'),
  ).toMatchInlineSnapshot(`
    "
    content/strings/es.yaml, línea 13: \`other["exit.label"]\`.
    La misma clave está también en \`safety\`. Déjala en un solo grupo.

    Más: content/README.md#textos

    content/strings/es.yaml, line 13: \`other["exit.label"]\`.
    The same key stands under \`safety\` too. Keep it in one group.

    More: content/README.md#texts
    "
  `);
});

test('the finding about a key that the source language does not have', () => {
  expect(reportOfFault('strings/en.yaml', 'site.name: Campaña', 'site.nmae: Campaign')).toMatchInlineSnapshot(`
    "
    content/strings/en.yaml, línea 11: \`other["site.nmae"]\`.
    La clave no existe en strings/es.yaml, la lengua de origen. Lo más parecido es \`site.name\`. Escribe:

        site.name: …

    Más: content/README.md#textos

    content/strings/en.yaml, line 11: \`other["site.nmae"]\`.
    The key does not exist in strings/es.yaml, the source language. The nearest is \`site.name\`. Write:

        site.name: …

    More: content/README.md#texts
    "
  `);
});

test('the finding about a key in another group than in the source language', () => {
  expect(
    reportOfFault(
      'strings/en.yaml',
      /safety:[\s\S]*?core:([\s\S]*)$/,
      'safety: {}\ncore:$1  exit.label: Leave quickly\n',
    ),
  ).toMatchInlineSnapshot(`
    "
    content/strings/en.yaml, línea 11: \`other["exit.label"]\`.
    Una frase está en el mismo grupo en todas las lenguas, y en strings/es.yaml está en \`safety\`. Muévela allí.

    Más: content/README.md#textos

    content/strings/en.yaml, line 11: \`other["exit.label"]\`.
    A phrase is in the same group in all languages, and in strings/es.yaml it is under \`safety\`. Move it there.

    More: content/README.md#texts
    "
  `);
});

test('the finding about a placeholder that is missing', () => {
  expect(reportOfFault('strings/en.yaml', '"{opens} – {closes}"', '"{opens}"')).toMatchInlineSnapshot(`
    "
    content/strings/en.yaml, línea 6: \`core["line.hours"]\` es "{opens}".
    Las palabras entre llaves se reemplazan por datos y son las mismas en todas las lenguas; strings/es.yaml tiene {opens}, {closes}.

    Más: content/README.md#textos

    content/strings/en.yaml, line 6: \`core["line.hours"]\` is "{opens}".
    Words in braces are replaced by facts and are the same in all languages; strings/es.yaml has {opens}, {closes}.

    More: content/README.md#texts
    "
  `);
});

test('the finding about plural forms without the general one', () => {
  expect(reportOfFault('strings/en.yaml', / {4}other: .*\n/, '')).toMatchInlineSnapshot(`
    "
    content/strings/en.yaml, línea 7: falta \`core["line.count"].other\`.
    Este campo es obligatorio. La forma que sirve para cualquier cantidad; una frase con varias formas siempre la lleva. Por ejemplo:

        other: "…"

    Más: content/README.md#qué-hay-aquí

    content/strings/en.yaml, line 7: \`core["line.count"].other\` is missing.
    This field is required. The form that serves for any count; a phrase with several forms always has it. For example:

        other: "…"

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a reviewed key that does not exist', () => {
  expect(
    reportOfFault('strings/es.yaml', 'reviewed: {}', `reviewed: { exit.lable: ${REVIEW} }`),
  ).toMatchInlineSnapshot(`
    "
    content/strings/es.yaml, línea 3: \`reviewed["exit.lable"]\`.
    En este archivo no hay una frase con esa clave. Lo más parecido es \`exit.label\`. Escribe:

        exit.label: …

    Más: content/README.md#textos

    content/strings/es.yaml, line 3: \`reviewed["exit.lable"]\`.
    This file has no phrase with that key. The nearest is \`exit.label\`. Write:

        exit.label: …

    More: content/README.md#texts
    "
  `);
});

test('the finding about phrases of the source language by a machine', () => {
  expect(reportOfFault('strings/es.yaml', 'state: original', 'state: machine')).toMatchInlineSnapshot(`
    "
    content/strings/es.yaml, línea 1: \`state\` es "machine".
    En la lengua de origen el texto es \`original\`. Que una segunda persona lo leyó va en \`reviewed\`, y lo escribe \`npm run translations -- stamp\`. Escribe:

        state: original

    Más: content/README.md#textos

    content/strings/es.yaml, line 1: \`state\` is "machine".
    In the source language a text is \`original\`. That a second person has read it goes under \`reviewed\`, and \`npm run translations -- stamp\` writes it. Write:

        state: original

    More: content/README.md#texts
    "
  `);
});

test('the finding about translated phrases that call themselves original', () => {
  expect(reportOfFault('strings/en.yaml', 'state: machine', 'state: original')).toMatchInlineSnapshot(`
    "
    content/strings/en.yaml, línea 1: \`state\` es "original".
    Solo la lengua de origen es \`original\`. Una traducción es machine (automática) o human (de una persona). Escribe:

        state: machine

    Más: content/README.md#textos

    content/strings/en.yaml, line 1: \`state\` is "original".
    Only the source language is \`original\`. A translation is machine or human. Write:

        state: machine

    More: content/README.md#texts
    "
  `);
});

test('the finding about a telephone number in a phrase', () => {
  expect(reportOfFault('strings/en.yaml', 'Leave quickly', 'Leave or call 999')).toMatchInlineSnapshot(`
    "
    content/strings/en.yaml, línea 4: \`safety["exit.label"]\` es "Leave or call 999".
    «999» parece un teléfono. Un número vive solo en la ficha de su servicio, para que se corrija en un solo lugar; si es una cifra, redondéala con palabras (1,2 millones).

    Más: content/README.md#servicios

    content/strings/en.yaml, line 4: \`safety["exit.label"]\` is "Leave or call 999".
    “999” looks like a telephone number. A number lives only in the record of its service, so that it is corrected in one place; if it is a figure, round it with words (1.2 million).

    More: content/README.md#services
    "
  `);
});

test('the finding about another sign for an apostrophe in a careful language', () => {
  expect(
    reportOf({
      ...cleanTree(),
      'strings/qu.yaml': 'state: machine\nreviewed: {}\nsafety: {}\ncore: {}\nother:\n  site.name: "t\'anta"\n',
    }),
  ).toMatchInlineSnapshot(`
    "
    content/strings/qu.yaml, línea 6: \`other["site.name"]\` es "t'anta".
    En esta lengua el apóstrofo es siempre ’, para que la búsqueda encuentre la palabra: no t'anta sino t’anta. Escribe:

        t’anta

    Más: content/README.md#quechua-y-aimara

    content/strings/qu.yaml, line 6: \`other["site.name"]\` is "t'anta".
    In this language the apostrophe is always ’, so that the search finds the word: not t'anta but t’anta. Write:

        t’anta

    More: content/README.md#quechua-and-aymara
    "
  `);
});

/** Whole findings about the languages and words of a campaign, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { reportOf, reportOfFault } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree, type Tree } from '../../../../fixtures/content-faults/tree.ts';

function without(file: string): Tree {
  const { [file]: _gone, ...rest } = cleanTree();
  return rest;
}

test('the finding about a source language that the site does not have', () => {
  expect(reportOfFault('campaign.yaml', 'sourceLocale: es', 'sourceLocale: fr')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 13: \`sourceLocale\` es "fr".
    La lengua de origen es una de las de \`languages\` (es, en, qu). Escribe:

        sourceLocale: es

    Más: content/README.md#qué-hay-aquí

    content/campaign.yaml, line 13: \`sourceLocale\` is "fr".
    The source language is one of those under \`languages\` (es, en, qu). Write:

        sourceLocale: es

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a source language without words', () => {
  expect(reportOf(without('strings/es.yaml'))).toMatchInlineSnapshot(`
    "
    content/strings/es.yaml:
    Este archivo todavía no existe. Lleva las palabras del sitio en la lengua de origen. Escribe:

        state: original
        writtenBy: editor
        reviewed: {}
        safety: {}
        core: {}
        other: {}

    Más: content/README.md#qué-hay-aquí

    content/strings/es.yaml:
    This file does not exist yet. It holds the words of the site in the source language. Write:

        state: original
        writtenBy: editor
        reviewed: {}
        safety: {}
        core: {}
        other: {}

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a stand-in that the site does not have', () => {
  expect(reportOfFault('campaign.yaml', 'fallback: [es]', 'fallback: [fr, es]')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 31: \`languages[1].fallback[0]\` es "fr".
    Esa lengua no está en \`languages\` (es, en, qu).

    Más: content/README.md#qué-hay-aquí

    content/campaign.yaml, line 31: \`languages[1].fallback[0]\` is "fr".
    That language is not under \`languages\` (es, en, qu).

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a chain that comes back', () => {
  expect(reportOfFault('campaign.yaml', 'fallback: [es]', 'fallback: [en, es]')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 31: \`languages[1].fallback[0]\` es "en".
    La cadena vuelve a una lengua por la que ya pasó. Cada una sale una sola vez, y nunca la propia.

    Más: content/README.md#qué-hay-aquí

    content/campaign.yaml, line 31: \`languages[1].fallback[0]\` is "en".
    The chain comes back to a language it has been through. Each appears once, and never its own.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a chain that does not end with the source language', () => {
  expect(reportOfFault('campaign.yaml', 'fallback: [es]', 'fallback: [qu]')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 31: \`languages[1].fallback\` es [qu].
    La lengua de origen (es) es la única completa, así que toda cadena termina en ella. Escribe:

        fallback: [qu, es]

    Más: content/README.md#qué-hay-aquí

    content/campaign.yaml, line 31: \`languages[1].fallback\` is [qu].
    The source language (es) is the only complete one, so every chain ends with it. Write:

        fallback: [qu, es]

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a stand-in for the source language', () => {
  expect(reportOfFault('campaign.yaml', 'fallback: []', 'fallback: [en]')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 21: \`languages[0].fallback\` es [en].
    Nada reemplaza a la lengua de origen: su lista va vacía. Escribe:

        fallback: []

    Más: content/README.md#qué-hay-aquí

    content/campaign.yaml, line 21: \`languages[0].fallback\` is [en].
    Nothing stands in for the source language: its list is empty. Write:

        fallback: []

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about two languages with one address', () => {
  expect(
    reportOfFault(
      'campaign.yaml',
      /emergency:/,
      '  - { locale: en, lang: en, dir: ltr, name: Inglés, variety: null, format: en, fallback: [es], policy: all, months: null, exit: "https://example.org/" }\nemergency:',
    ),
  ).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 45: \`languages[3].locale\` es "en".
    El mismo valor está en \`languages[1].locale\`, y dos cosas no pueden compartirlo. Cambia uno.

    Más: content/README.md#qué-hay-aquí

    content/campaign.yaml, line 45: \`languages[3].locale\` is "en".
    The same value stands in \`languages[1].locale\`, and two things cannot share it. Change one.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about two pages with one word', () => {
  expect(reportOfFault('campaign.yaml', 'region: region', 'region: ayuda')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 84: \`paths.region\` es "ayuda".
    El mismo valor está en \`paths.help\`, y dos cosas no pueden compartirlo. Cambia uno.

    Más: content/README.md#qué-hay-aquí

    content/campaign.yaml, line 84: \`paths.region\` is "ayuda".
    The same value stands in \`paths.help\`, and two things cannot share it. Change one.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a quick exit to another domain', () => {
  expect(
    reportOfFault('campaign.yaml', 'exit: https://www.example.org/', 'exit: https://www.example.net/'),
  ).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 24: \`languages[0].exit\` es "https://www.example.net/".
    El sitio solo enlaza a dominios de \`allowedDomains\` en facts/sources.yaml, y www.example.net no está. Quita el enlace, o añade el dominio si es de una institución.

    Más: content/README.md#textos

    content/campaign.yaml, line 24: \`languages[0].exit\` is "https://www.example.net/".
    The site links only to domains under \`allowedDomains\` in facts/sources.yaml, and www.example.net is not there. Take the link out, or add the domain if it is an institution’s.

    More: content/README.md#texts
    "
  `);
});

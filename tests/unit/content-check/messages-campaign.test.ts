/** Whole messages about the campaign, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { reportOf, reportOfFault } from '../../fixtures/content-faults/faults.ts';
import { cleanTree, type Tree } from '../../fixtures/content-faults/tree.ts';

function without(file: string): Tree {
  const { [file]: _gone, ...rest } = cleanTree();
  return rest;
}

/** A published site that is in order but for what is asked for. */
function live(faults: { machine?: true; phrases?: true; original?: true; careful?: true }): Tree {
  const isSilent = Object.keys(faults).length === 0;
  const tree = cleanTree();
  const change = (file: string, from: string | RegExp, to: string) => {
    tree[file] = tree[file]!.replace(from, to);
  };
  change('campaign.yaml', 'stage: preview', 'stage: live');
  if (!isSilent) {
    change('campaign.yaml', 'publisher: null', 'publisher: Oficina');
    change('campaign.yaml', 'address: null', 'address: https://www.example.org/');
    change('campaign.yaml', 'contact: null', 'contact: prensa@example.org');
  }
  if (!faults.phrases) change('strings/en.yaml', 'state: machine', 'state: reviewed');
  change('strings/es.yaml', 'state: original', 'state: reviewed');
  if (!faults.machine) change('pages/en/senales.mdx', /state: machine/g, 'state: reviewed');
  if (!faults.original) change('pages/es/senales.mdx', 'llamar: { state: original', 'llamar: { state: reviewed');
  if (faults.careful) {
    tree['pages/qu/senales.mdx'] = tree['pages/en/senales.mdx']!.replace('mirar: { state: reviewed', 'mirar: { state: human');
  }
  return tree;
}

test('a source language that the site does not have', () => {
  expect(reportOfFault('campaign.yaml', 'sourceLocale: es', 'sourceLocale: fr')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 13: \`sourceLocale\` es "fr".
    La lengua de origen es una de las de \`languages\` (es, en, qu). Escribe:

        sourceLocale: es

    Más: content/README.md#languages

    content/campaign.yaml, line 13: \`sourceLocale\` is "fr".
    The source language is one of those under \`languages\` (es, en, qu). Write:

        sourceLocale: es

    More: content/README.md#languages
    "
  `);
});

test('a source language without words', () => {
  expect(reportOf(without('strings/es.yaml'))).toMatchInlineSnapshot(`
    "
    content/strings/es.yaml:
    Este archivo todavía no existe. Lleva las palabras del sitio en la lengua de origen. Escribe:

        state: original
        reviewed: []
        safety: {}
        core: {}
        other: {}

    Más: content/README.md#files

    content/strings/es.yaml:
    This file does not exist yet. It holds the words of the site in the source language. Write:

        state: original
        reviewed: []
        safety: {}
        core: {}
        other: {}

    More: content/README.md#files
    "
  `);
});

test('a stand-in that the site does not have', () => {
  expect(reportOfFault('campaign.yaml', 'fallback: [es]', 'fallback: [fr, es]')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 31: \`languages[1].fallback[0]\` es "fr".
    Esa lengua no está en \`languages\` (es, en, qu).

    Más: content/README.md#languages

    content/campaign.yaml, line 31: \`languages[1].fallback[0]\` is "fr".
    That language is not under \`languages\` (es, en, qu).

    More: content/README.md#languages
    "
  `);
});

test('a chain that comes back', () => {
  expect(reportOfFault('campaign.yaml', 'fallback: [es]', 'fallback: [en, es]')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 31: \`languages[1].fallback[0]\` es "en".
    La cadena vuelve a una lengua por la que ya pasó. Cada una sale una sola vez, y nunca la propia.

    Más: content/README.md#languages

    content/campaign.yaml, line 31: \`languages[1].fallback[0]\` is "en".
    The chain comes back to a language it has been through. Each appears once, and never its own.

    More: content/README.md#languages
    "
  `);
});

test('a chain that does not end with the source language', () => {
  expect(reportOfFault('campaign.yaml', 'fallback: [es]', 'fallback: [qu]')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 31: \`languages[1].fallback\` es [qu].
    La lengua de origen (es) es la única completa, así que toda cadena termina en ella. Escribe:

        fallback: [qu, es]

    Más: content/README.md#languages

    content/campaign.yaml, line 31: \`languages[1].fallback\` is [qu].
    The source language (es) is the only complete one, so every chain ends with it. Write:

        fallback: [qu, es]

    More: content/README.md#languages
    "
  `);
});

test('a stand-in for the source language', () => {
  expect(reportOfFault('campaign.yaml', 'fallback: []', 'fallback: [en]')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 21: \`languages[0].fallback\` es [en].
    Nada reemplaza a la lengua de origen: su lista va vacía. Escribe:

        fallback: []

    Más: content/README.md#languages

    content/campaign.yaml, line 21: \`languages[0].fallback\` is [en].
    Nothing stands in for the source language: its list is empty. Write:

        fallback: []

    More: content/README.md#languages
    "
  `);
});

test('two languages with one address', () => {
  expect(reportOfFault('campaign.yaml', /paths:/, '  - { locale: en, lang: en, dir: ltr, name: Inglés, variety: null, format: en, fallback: [es], policy: all, months: null, exit: "https://example.org/" }\npaths:')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 45: \`languages[3].locale\` es "en".
    El mismo valor está en \`languages[1].locale\`, y dos cosas no pueden compartirlo. Cambia uno.

    Más: content/README.md#names

    content/campaign.yaml, line 45: \`languages[3].locale\` is "en".
    The same value stands in \`languages[1].locale\`, and two things cannot share it. Change one.

    More: content/README.md#names
    "
  `);
});

test('two pages with one word', () => {
  expect(reportOfFault('campaign.yaml', 'region: region', 'region: ayuda')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 47: \`paths.region\` es "ayuda".
    El mismo valor está en \`paths.help\`, y dos cosas no pueden compartirlo. Cambia uno.

    Más: content/README.md#names

    content/campaign.yaml, line 47: \`paths.region\` is "ayuda".
    The same value stands in \`paths.help\`, and two things cannot share it. Change one.

    More: content/README.md#names
    "
  `);
});

test('a quick exit to another domain', () => {
  expect(reportOfFault('campaign.yaml', 'exit: https://www.example.org/', 'exit: https://www.example.net/')).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 24: \`languages[0].exit\` es "https://www.example.net/".
    El sitio solo enlaza a dominios de \`allowedDomains\` en facts/sources.yaml, y www.example.net no está. Quita el enlace, o añade el dominio si es de una institución.

    Más: content/README.md#links

    content/campaign.yaml, line 24: \`languages[0].exit\` is "https://www.example.net/".
    The site links only to domains under \`allowedDomains\` in facts/sources.yaml, and www.example.net is not there. Take the link out, or add the domain if it is an institution’s.

    More: content/README.md#links
    "
  `);
});

test('a published site that says nothing about its publisher', () => {
  expect(reportOf(live({}))).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 9: \`publisher\` está vacío.
    Un sitio publicado (\`stage: live\`) dice quién lo publica, dónde está y a qué correo escribir. Complétalo, o deja \`stage: preview\`.

    Más: content/README.md#live

    content/campaign.yaml, línea 11: \`address\` está vacío.
    Un sitio publicado (\`stage: live\`) dice quién lo publica, dónde está y a qué correo escribir. Complétalo, o deja \`stage: preview\`.

    Más: content/README.md#live

    content/campaign.yaml, línea 12: \`contact\` está vacío.
    Un sitio publicado (\`stage: live\`) dice quién lo publica, dónde está y a qué correo escribir. Complétalo, o deja \`stage: preview\`.

    Más: content/README.md#live

    content/campaign.yaml, line 9: \`publisher\` is empty.
    A published site (\`stage: live\`) says who publishes it, where it is and which e-mail to write to. Fill it in, or keep \`stage: preview\`.

    More: content/README.md#live

    content/campaign.yaml, line 11: \`address\` is empty.
    A published site (\`stage: live\`) says who publishes it, where it is and which e-mail to write to. Fill it in, or keep \`stage: preview\`.

    More: content/README.md#live

    content/campaign.yaml, line 12: \`contact\` is empty.
    A published site (\`stage: live\`) says who publishes it, where it is and which e-mail to write to. Fill it in, or keep \`stage: preview\`.

    More: content/README.md#live
    "
  `);
});

test('a published site with a safety text of a machine', () => {
  expect(reportOf(live({ machine: true }))).toMatchInlineSnapshot(`
    "
    content/pages/en/senales.mdx, línea 7: \`sections.llamar.state\` es "machine".
    Un sitio publicado (\`stage: live\`) no muestra textos de seguridad traducidos por una máquina. Cuando una persona lo haya revisado, su estado será \`reviewed\`.

    Más: content/README.md#live

    content/pages/en/senales.mdx, line 7: \`sections.llamar.state\` is "machine".
    A published site (\`stage: live\`) shows no safety text translated by a machine. Once a person has reviewed it, its state is \`reviewed\`.

    More: content/README.md#live
    "
  `);
});

test('a published site with phrases that nobody reviewed', () => {
  expect(reportOf(live({ phrases: true }))).toMatchInlineSnapshot(`
    "
    content/strings/en.yaml:
    Un sitio publicado (\`stage: live\`) no muestra frases de seguridad sin revisar, ni ninguna en una lengua con \`policy: careful\`. Faltan por revisar (1): exit.label. Cuando una segunda persona las haya leído, añádelas a \`reviewed\`.

    Más: content/README.md#live

    content/strings/en.yaml:
    A published site (\`stage: live\`) shows no unreviewed safety phrase, and none at all in a language with \`policy: careful\`. Still to be reviewed (1): exit.label. Once a second person has read them, add them to \`reviewed\`.

    More: content/README.md#live
    "
  `);
});

test('a published site with a safety text that one person read', () => {
  expect(reportOf(live({ original: true }))).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 7: \`sections.llamar.state\` es "original".
    En un sitio publicado (\`stage: live\`), una segunda persona ha leído cada texto de seguridad. Cuando lo haya hecho, su estado será \`reviewed\`.

    Más: content/README.md#live

    content/pages/es/senales.mdx, line 7: \`sections.llamar.state\` is "original".
    In a published site (\`stage: live\`) a second person has read every safety text. Once that is done, its state is \`reviewed\`.

    More: content/README.md#live
    "
  `);
});

test('a published site with an unreviewed text in a careful language', () => {
  expect(reportOf(live({ careful: true }))).toMatchInlineSnapshot(`
    "
    content/pages/qu/senales.mdx, línea 6: \`sections.mirar.state\` es "human".
    Un sitio publicado (\`stage: live\`) no muestra en qu nada sin revisar. Cuando un hablante lo haya revisado, su estado será \`reviewed\`.

    Más: content/README.md#live

    content/pages/qu/senales.mdx, line 6: \`sections.mirar.state\` is "human".
    A published site (\`stage: live\`) shows nothing unreviewed in qu. Once a speaker has reviewed it, its state is \`reviewed\`.

    More: content/README.md#live
    "
  `);
});

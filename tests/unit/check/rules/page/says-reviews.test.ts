/** Whole findings about who wrote and who read a text, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { reportOfFault } from '../../../../fixtures/content-faults/faults.ts';

const ENGLISH = 'pages/en/senales.mdx';
const by = (role: string) => `reviewed: { read: "0123456789ab", harm: core, by: ${role}, on: "2027-05-01" }`;

test('the finding about an original that does not say who wrote it', () => {
  expect(reportOfFault('pages/es/senales.mdx', 'writtenBy: editor\n', '')).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 2: falta \`writtenBy\`.
    No se sabe qué cargo escribió este original, y quien revisa es siempre otro. Se anota el cargo, nunca el nombre de una persona. Por ejemplo:

        writtenBy: editor

    Más: content/README.md#revisiones

    content/pages/es/senales.mdx, line 2: \`writtenBy\` is missing.
    Which role wrote this original is not known, and the reviewer is always another. The role is noted, never the name of a person. For example:

        writtenBy: editor

    More: content/README.md#reviews
    "
  `);
});

test('the finding about a state that only a review gives', () => {
  expect(reportOfFault(ENGLISH, 'mirar: { state: machine', 'mirar: { state: reviewed')).toMatchInlineSnapshot(`
    "
    content/pages/en/senales.mdx, línea 6: \`sections.mirar.state\` es "reviewed".
    Ese valor no está en la lista. Cómo se hizo: original (lengua de origen), machine o human. Que alguien lo revisó va en \`reviewed\`. Los valores posibles son original, machine, human. Por ejemplo:

        state: machine

    Más: content/README.md#qué-hay-aquí

    content/pages/en/senales.mdx, line 6: \`sections.mirar.state\` is "reviewed".
    That value is not in the list. How it was made: original (source language), machine or human. That somebody reviewed it goes under \`reviewed\`. The possible values are original, machine, human. For example:

        state: machine

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a review that does not say which text was read', () => {
  expect(
    reportOfFault(
      ENGLISH,
      'mirar: { state: machine',
      'mirar: { state: machine, reviewed: { harm: core, by: reviewer, on: "2027-05-01" }',
    ),
  ).toMatchInlineSnapshot(`
    "
    content/pages/en/senales.mdx, línea 6: falta \`sections.mirar.reviewed.read\`.
    Este campo es obligatorio. La huella del texto que se leyó; la escribe \`npm run translations -- stamp\`. Por ejemplo:

        read: "…"

    Más: content/README.md#qué-hay-aquí

    content/pages/en/senales.mdx, line 6: \`sections.mirar.reviewed.read\` is missing.
    This field is required. The hash of the text that was read; \`npm run translations -- stamp\` writes it. For example:

        read: "…"

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a reviewer who wrote the text', () => {
  expect(
    reportOfFault('pages/es/senales.mdx', 'mirar: { state: original', `mirar: { state: original, ${by('editor')}`),
  ).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 7: \`sections.mirar.reviewed.by\` es "editor".
    Este cargo escribió el texto, y quien escribe no revisa lo suyo: nadie ve sus propias faltas. Quita \`reviewed\`, y que lo lea y lo anote otro cargo.

    Más: content/README.md#revisiones

    content/pages/es/senales.mdx, line 7: \`sections.mirar.reviewed.by\` is "editor".
    This role wrote the text, and who writes does not review their own work: nobody sees their own mistakes. Take \`reviewed\` out, and have another role read it and note it.

    More: content/README.md#reviews
    "
  `);
});

test('the finding about a reviewer who is the translator', () => {
  const people = `translatedBy: revision-1, ${by('revision-1')}`;
  expect(reportOfFault(ENGLISH, 'mirar: { state: machine', `mirar: { state: human, ${people}`)).toMatchInlineSnapshot(`
    "
    content/pages/en/senales.mdx, línea 6: \`sections.mirar.reviewed.by\` es "revision-1".
    Quien tradujo no revisa lo suyo: nadie ve sus propias faltas. Quita \`reviewed\`, y que lo lea y lo anote otra persona.

    Más: content/README.md#revisiones

    content/pages/en/senales.mdx, line 6: \`sections.mirar.reviewed.by\` is "revision-1".
    Who translated does not review their own work: nobody sees their own mistakes. Take \`reviewed\` out, and have another person read it and note it.

    More: content/README.md#reviews
    "
  `);
});

test('the finding about the name of a person proposes no name', () => {
  expect(
    reportOfFault(ENGLISH, 'mirar: { state: machine', 'mirar: { state: human, translatedBy: María Quispe'),
  ).toMatchInlineSnapshot(`
    "
    content/pages/en/senales.mdx, línea 6: \`sections.mirar.translatedBy\` es "María Quispe".
    Quién tradujo: un código, nunca el nombre de una persona. Usa letras minúsculas sin acento, cifras y guiones, hasta 64 caracteres. Por ejemplo:

        translatedBy: traduccion-1

    Más: content/README.md#qué-hay-aquí

    content/pages/en/senales.mdx, line 6: \`sections.mirar.translatedBy\` is "María Quispe".
    Who translated: a code, never the name of a person. Use small letters without accents, digits and hyphens, up to 64 characters. For example:

        translatedBy: traduccion-1

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a reviewed translation of a person who is not said', () => {
  expect(
    reportOfFault(ENGLISH, 'mirar: { state: machine', `mirar: { state: human, ${by('revision-1')}`),
  ).toMatchInlineSnapshot(`
    "
    content/pages/en/senales.mdx, línea 6: falta \`sections.mirar.translatedBy\`.
    Esto cuenta como revisado, y no se sabe quién lo tradujo: quien revisa es otra persona. Se anota un código, nunca un nombre. Por ejemplo:

        translatedBy: traduccion-1

    Más: content/README.md#revisiones

    content/pages/en/senales.mdx, line 6: \`sections.mirar.translatedBy\` is missing.
    This counts as reviewed, and who translated it is not known: the reviewer is another person. A code is noted, never a name. For example:

        translatedBy: traduccion-1

    More: content/README.md#reviews
    "
  `);
});

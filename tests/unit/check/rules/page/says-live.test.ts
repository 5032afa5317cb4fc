/** Whole findings about a published site, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { reportOf } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree, type Tree } from '../../../../fixtures/content-faults/tree.ts';

const BY_TWO = 'state: reviewed, translatedBy: one, reviewedBy: another';
const BY_TWO_PHRASES = 'state: reviewed\ntranslatedBy: one\nreviewedBy: another';

function live(faults: { machine?: true; phrases?: true; original?: true; careful?: true; kind?: true }): Tree {
  const isSilent = Object.keys(faults).length === 0;
  const tree = cleanTree();
  const change = (file: string, from: string | RegExp, to: string) => {
    tree[file] = tree[file]!.replace(from, to);
  };
  change('campaign.yaml', 'stage: preview', 'stage: live');
  if (!isSilent) {
    change('campaign.yaml', 'publisher: null', 'publisher: Oficina');
    if (!faults.kind) change('campaign.yaml', 'isGovernment: null', 'isGovernment: true');
    change('campaign.yaml', 'address: null', 'address: https://www.example.org/');
    change('campaign.yaml', 'contact: null', 'contact: prensa@example.org');
  }
  if (!faults.phrases) change('strings/en.yaml', 'state: machine', BY_TWO_PHRASES);
  change('strings/es.yaml', 'state: original', BY_TWO_PHRASES);
  if (!faults.machine) change('pages/en/senales.mdx', /state: machine/g, BY_TWO);
  if (!faults.original) change('pages/es/senales.mdx', 'llamar: { state: original', `llamar: { ${BY_TWO}`);
  if (faults.careful) {
    tree['pages/qu/senales.mdx'] = tree['pages/en/senales.mdx']!.replace(`mirar: { ${BY_TWO}`, 'mirar: { state: human');
  }
  return tree;
}

test('the finding about a published site that says nothing about its publisher', () => {
  expect(reportOf(live({}))).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 9: \`publisher\` está vacío.
    Un sitio publicado (\`stage: live\`) dice quién lo publica, dónde está y a qué correo escribir. Complétalo, o deja \`stage: preview\`.

    Más: content/README.md#reglas-que-no-se-rompen

    content/campaign.yaml, línea 11: \`address\` está vacío.
    Un sitio publicado (\`stage: live\`) dice quién lo publica, dónde está y a qué correo escribir. Complétalo, o deja \`stage: preview\`.

    Más: content/README.md#reglas-que-no-se-rompen

    content/campaign.yaml, línea 12: \`contact\` está vacío.
    Un sitio publicado (\`stage: live\`) dice quién lo publica, dónde está y a qué correo escribir. Complétalo, o deja \`stage: preview\`.

    Más: content/README.md#reglas-que-no-se-rompen

    content/lessons/es/mirar.mdx, línea 18: \`sections.llamar.state\` es "original".
    En un sitio publicado (\`stage: live\`), una segunda persona ha leído cada texto de seguridad. Cuando lo haya hecho, su estado será \`reviewed\`.

    Más: content/README.md#reglas-que-no-se-rompen

    content/campaign.yaml, line 9: \`publisher\` is empty.
    A published site (\`stage: live\`) says who publishes it, where it is and which e-mail to write to. Fill it in, or keep \`stage: preview\`.

    More: content/README.md#rules-that-are-not-broken

    content/campaign.yaml, line 11: \`address\` is empty.
    A published site (\`stage: live\`) says who publishes it, where it is and which e-mail to write to. Fill it in, or keep \`stage: preview\`.

    More: content/README.md#rules-that-are-not-broken

    content/campaign.yaml, line 12: \`contact\` is empty.
    A published site (\`stage: live\`) says who publishes it, where it is and which e-mail to write to. Fill it in, or keep \`stage: preview\`.

    More: content/README.md#rules-that-are-not-broken

    content/lessons/es/mirar.mdx, line 18: \`sections.llamar.state\` is "original".
    In a published site (\`stage: live\`) a second person has read every safety text. Once that is done, its state is \`reviewed\`.

    More: content/README.md#rules-that-are-not-broken
    "
  `);
});

test('the finding about a published site that names its publisher and not whether it is a public body', () => {
  expect(reportOf(live({ kind: true }))).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 10: \`isGovernment\` está vacío.
    Un sitio publicado (\`stage: live\`) que nombra a quien lo publica dice si es una entidad del Estado. Escribe true si lo es, o false. Por ejemplo:

        isGovernment: true

    Más: content/README.md#reglas-que-no-se-rompen

    content/lessons/es/mirar.mdx, línea 18: \`sections.llamar.state\` es "original".
    En un sitio publicado (\`stage: live\`), una segunda persona ha leído cada texto de seguridad. Cuando lo haya hecho, su estado será \`reviewed\`.

    Más: content/README.md#reglas-que-no-se-rompen

    content/campaign.yaml, line 10: \`isGovernment\` is empty.
    A published site (\`stage: live\`) that names its publisher says whether that is a public body. Write true if it is, or false. For example:

        isGovernment: true

    More: content/README.md#rules-that-are-not-broken

    content/lessons/es/mirar.mdx, line 18: \`sections.llamar.state\` is "original".
    In a published site (\`stage: live\`) a second person has read every safety text. Once that is done, its state is \`reviewed\`.

    More: content/README.md#rules-that-are-not-broken
    "
  `);
});

test('the finding about a published site with a safety text of a machine', () => {
  expect(reportOf(live({ machine: true }))).toMatchInlineSnapshot(`
    "
    content/lessons/es/mirar.mdx, línea 18: \`sections.llamar.state\` es "original".
    En un sitio publicado (\`stage: live\`), una segunda persona ha leído cada texto de seguridad. Cuando lo haya hecho, su estado será \`reviewed\`.

    Más: content/README.md#reglas-que-no-se-rompen

    content/pages/en/senales.mdx, línea 7: \`sections.llamar.state\` es "machine".
    Un sitio publicado (\`stage: live\`) no muestra textos de seguridad traducidos por una máquina. Cuando una persona lo haya revisado, su estado será \`reviewed\`.

    Más: content/README.md#reglas-que-no-se-rompen

    content/lessons/es/mirar.mdx, line 18: \`sections.llamar.state\` is "original".
    In a published site (\`stage: live\`) a second person has read every safety text. Once that is done, its state is \`reviewed\`.

    More: content/README.md#rules-that-are-not-broken

    content/pages/en/senales.mdx, line 7: \`sections.llamar.state\` is "machine".
    A published site (\`stage: live\`) shows no safety text translated by a machine. Once a person has reviewed it, its state is \`reviewed\`.

    More: content/README.md#rules-that-are-not-broken
    "
  `);
});

test('the finding about a published site with phrases that nobody reviewed', () => {
  expect(reportOf(live({ phrases: true }))).toMatchInlineSnapshot(`
    "
    content/lessons/es/mirar.mdx, línea 18: \`sections.llamar.state\` es "original".
    En un sitio publicado (\`stage: live\`), una segunda persona ha leído cada texto de seguridad. Cuando lo haya hecho, su estado será \`reviewed\`.

    Más: content/README.md#reglas-que-no-se-rompen

    content/strings/en.yaml:
    Un sitio publicado (\`stage: live\`) no muestra frases de seguridad sin revisar, ni ninguna en una lengua con \`policy: careful\`. Faltan por revisar (1): exit.label. Cuando una segunda persona las haya leído, añádelas a \`reviewed\`.

    Más: content/README.md#reglas-que-no-se-rompen

    content/lessons/es/mirar.mdx, line 18: \`sections.llamar.state\` is "original".
    In a published site (\`stage: live\`) a second person has read every safety text. Once that is done, its state is \`reviewed\`.

    More: content/README.md#rules-that-are-not-broken

    content/strings/en.yaml:
    A published site (\`stage: live\`) shows no unreviewed safety phrase, and none at all in a language with \`policy: careful\`. Still to be reviewed (1): exit.label. Once a second person has read them, add them to \`reviewed\`.

    More: content/README.md#rules-that-are-not-broken
    "
  `);
});

test('the finding about a published site with a safety text that one person read', () => {
  expect(reportOf(live({ original: true }))).toMatchInlineSnapshot(`
    "
    content/lessons/es/mirar.mdx, línea 18: \`sections.llamar.state\` es "original".
    En un sitio publicado (\`stage: live\`), una segunda persona ha leído cada texto de seguridad. Cuando lo haya hecho, su estado será \`reviewed\`.

    Más: content/README.md#reglas-que-no-se-rompen

    content/pages/es/senales.mdx, línea 7: \`sections.llamar.state\` es "original".
    En un sitio publicado (\`stage: live\`), una segunda persona ha leído cada texto de seguridad. Cuando lo haya hecho, su estado será \`reviewed\`.

    Más: content/README.md#reglas-que-no-se-rompen

    content/lessons/es/mirar.mdx, line 18: \`sections.llamar.state\` is "original".
    In a published site (\`stage: live\`) a second person has read every safety text. Once that is done, its state is \`reviewed\`.

    More: content/README.md#rules-that-are-not-broken

    content/pages/es/senales.mdx, line 7: \`sections.llamar.state\` is "original".
    In a published site (\`stage: live\`) a second person has read every safety text. Once that is done, its state is \`reviewed\`.

    More: content/README.md#rules-that-are-not-broken
    "
  `);
});

test('the finding about a published site with an unreviewed text in a careful language', () => {
  expect(reportOf(live({ careful: true }))).toMatchInlineSnapshot(`
    "
    content/lessons/es/mirar.mdx, línea 18: \`sections.llamar.state\` es "original".
    En un sitio publicado (\`stage: live\`), una segunda persona ha leído cada texto de seguridad. Cuando lo haya hecho, su estado será \`reviewed\`.

    Más: content/README.md#reglas-que-no-se-rompen

    content/pages/qu/senales.mdx, línea 6: \`sections.mirar.state\` es "human".
    Un sitio publicado (\`stage: live\`) no muestra en qu nada sin revisar. Cuando un hablante lo haya revisado, su estado será \`reviewed\`.

    Más: content/README.md#reglas-que-no-se-rompen

    content/lessons/es/mirar.mdx, line 18: \`sections.llamar.state\` is "original".
    In a published site (\`stage: live\`) a second person has read every safety text. Once that is done, its state is \`reviewed\`.

    More: content/README.md#rules-that-are-not-broken

    content/pages/qu/senales.mdx, line 6: \`sections.mirar.state\` is "human".
    A published site (\`stage: live\`) shows nothing unreviewed in qu. Once a speaker has reviewed it, its state is \`reviewed\`.

    More: content/README.md#rules-that-are-not-broken
    "
  `);
});

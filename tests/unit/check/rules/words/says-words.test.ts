/** Whole findings about the words of a text, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { broken, findingsIn, reportOf } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree, type Tree } from '../../../../fixtures/content-faults/tree.ts';

const RULES = `rules:
  - id: enfrentar
    kind: confront
    find: ["síguel*"]
    unless: ["no …"]
    why: { es: Seguir a alguien es peligroso., en: Following somebody is dangerous. }
    write: Avisa a una línea de ayuda.
statistics: ["# de cada #"]
readability: { index: inflesz, floors: { safety: 70, core: 65, other: 60 } }
`;
const PAGE = 'pages/es/senales.mdx';
const SENTENCE = 'Mira las señales. <Cite id="pagina-oficial" />';

/** A clean tree with the rules, and another text in the first section. */
function withText(text: string, front = ''): Tree {
  const tree = broken(
    'pages/en/senales.mdx',
    / {2}mirar: [^\n]*\n/,
    '  mirar: { state: machine, from: "0123456789ab" }\n',
    {
      ...cleanTree(),
      'words/es.yaml': RULES,
    },
  );
  const changed = broken(PAGE, SENTENCE, text, tree);
  return front ? broken(PAGE, 'zone: help\n', `zone: help\n${front}`, changed) : changed;
}

const override = (rule: string, section = 'mirar') =>
  `overrides:\n  - { rule: ${rule}, section: ${section}, reason: Es el nombre de una obra., role: editor }\n`;

test('a folder with rules and nothing against them is clean', () => expect(findingsIn(withText('Mira.'))).toEqual([]));

test('the finding about words that a text does not say', () => {
  expect(reportOf(withText('Síguelo hasta su casa.'))).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 12: "Síguelo hasta su casa.".
    «Síguelo» manda a quien lee a enfrentar o investigar. Seguir a alguien es peligroso. Si aquí es lo correcto, quien edita lo anota en \`overrides\` con la regla \`enfrentar\` y la razón. Por ejemplo:

        Avisa a una línea de ayuda.

    Más: content/README.md#palabras

    content/pages/es/senales.mdx, line 12: "Síguelo hasta su casa.".
    “Síguelo” tells the reader to confront or investigate. Following somebody is dangerous. If it is right here, the editor notes it under \`overrides\` with the rule \`enfrentar\` and the reason. For example:

        Avisa a una línea de ayuda.

    More: content/README.md#words
    "
  `);
});

test('the finding about a figure without a source', () => {
  expect(reportOf(withText('En 2024 eran 3 de cada 10.'))).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 12: "En 2024 eran 3 de cada 10.".
    «3 de cada 10» es una cifra, y su párrafo no dice de qué fuente sale. Busca la fuente en facts/sources.yaml; si no la hay, quita la cifra. Por ejemplo:

        <Cite id="…" />

    Más: content/README.md#palabras

    content/pages/es/senales.mdx, line 12: "En 2024 eran 3 de cada 10.".
    “3 de cada 10” is a figure, and its paragraph does not say which source it comes from. Look for the source in facts/sources.yaml; if there is none, take the figure out. For example:

        <Cite id="…" />

    More: content/README.md#words
    "
  `);
});

test('the finding about a figure without a year', () => {
  expect(reportOf(withText('Eran 3 de cada 10. <Cite id="pagina-oficial" />'))).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 12: "Eran 3 de cada 10.".
    «3 de cada 10» es una cifra, y su sección no dice de qué año es. Una cifra sin año parece de hoy. Por ejemplo:

        En 2024, …

    Más: content/README.md#palabras

    content/pages/es/senales.mdx, line 12: "Eran 3 de cada 10.".
    “3 de cada 10” is a figure, and its section does not say which year it is of. A figure without a year looks like one of today. For example:

        In 2024, …

    More: content/README.md#words
    "
  `);
});

test('the finding about a section that is hard to read', () => {
  const hard = 'La institucionalización de procedimientos interinstitucionales especializados requiere coordinación. ';
  expect(reportOf(withText(hard.repeat(5).trim()))).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 10: "<Section id="mirar" harm="core">".
    La sección es difícil de leer: -89.3 de 100, y para un texto principal hace falta 65. Parte las frases largas y usa palabras cortas. La frase más larga es: «La institucionalización de procedimientos interinstitucionales especializados requiere coordinación.». Si no se puede, quien edita lo anota en \`overrides\` con la razón. Por ejemplo:

        overrides:
          - { rule: readability, section: mirar, reason: "…", role: editor }

    Más: content/README.md#palabras

    content/pages/es/senales.mdx, line 10: "<Section id="mirar" harm="core">".
    The section is hard to read: -89.3 of 100, where a main text needs 65. Part long sentences and use short words. The longest sentence is: “La institucionalización de procedimientos interinstitucionales especializados requiere coordinación.”. If that cannot be done, the editor notes it under \`overrides\` with the reason. For example:

        overrides:
          - { rule: readability, section: mirar, reason: "…", role: editor }

    More: content/README.md#words
    "
  `);
});

test('an exception with reason and role lets one rule pass in one section', () => {
  expect(findingsIn(withText('Síguelo hasta su casa.', override('enfrentar')))).toEqual([]);
  expect(findingsIn(withText('Síguelo hasta su casa.', override('readability')))).toHaveLength(2);
});

test('the finding about an exception from a rule that does not exist', () => {
  expect(reportOf(withText('Mira.', override('enfrenta')))).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 6: \`overrides[0].rule\` es "enfrenta".
    Ninguna regla de esta lengua se llama así. Existen: enfrentar, readability, statistics, terms. Escribe:

        rule: enfrentar

    Más: content/README.md#palabras

    content/pages/es/senales.mdx, line 6: \`overrides[0].rule\` is "enfrenta".
    No rule of this language has that name. There are: enfrentar, readability, statistics, terms. Write:

        rule: enfrentar

    More: content/README.md#words
    "
  `);
});

test('the finding about an exception in a section that does not exist', () => {
  expect(reportOf(withText('Mira.', override('enfrentar', 'mira')))).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 6: \`overrides[0].section\` es "mira".
    En el texto no hay una sección con ese \`id\`. Escribe:

        section: mirar

    Más: content/README.md#palabras

    content/pages/es/senales.mdx, line 6: \`overrides[0].section\` is "mira".
    The text has no section with that \`id\`. Write:

        section: mirar

    More: content/README.md#words
    "
  `);
});

test('the finding about an exception that nothing needs', () => {
  expect(reportOf(withText('Mira.', override('enfrentar')))).toMatchInlineSnapshot(`
    "
    content/pages/es/senales.mdx, línea 6: \`overrides[0].rule\` es "enfrentar".
    Aquí ya no hay nada que dejar pasar: el texto cumple la regla. Quita esta excepción, para que no tape una falta nueva.

    Más: content/README.md#palabras

    content/pages/es/senales.mdx, line 6: \`overrides[0].rule\` is "enfrentar".
    There is nothing left to let pass here: the text keeps the rule. Take this exception out, so that it hides no new mistake.

    More: content/README.md#words
    "
  `);
});

test('an exception without a reason is a mistake', () => {
  const front = 'overrides:\n  - { rule: enfrentar, role: editor }\n';
  expect(findingsIn(withText('Mira.', front)).map(({ field }) => field)).toContain('overrides[0].reason');
});

test('rules look at phrases, quizzes and activities too', () => {
  const at = (file: string, from: string, to: string) =>
    findingsIn(broken(file, from, to, { ...cleanTree(), 'words/es.yaml': RULES })).map(({ code, file: where }) => [
      code,
      where,
    ]);
  expect(at('strings/es.yaml', 'Salir rápido', 'Síguelo')).toEqual([['word-rule', 'strings/es.yaml']]);
  expect(at('quizzes/preguntas.yaml', 'Así es.', 'Síguela.')).toEqual([['word-rule', 'quizzes/preguntas.yaml']]);
  expect(at('events/2027/feria.md', 'Una feria', 'Síguelo a una feria')).toEqual([
    ['word-rule', 'events/2027/feria.md'],
  ]);
});

test('phrases are let pass by the group of their keys, and by no other', () => {
  const withException = (group: string) => {
    const said = broken('strings/es.yaml', 'Salir rápido', 'Síguelo', { ...cleanTree(), 'words/es.yaml': RULES });
    const tree = broken('strings/es.yaml', /^state: [^\n]*\n/, `$&${override('enfrentar', group)}`, said);
    return findingsIn(tree).map(({ code }) => code);
  };
  expect(withException('exit')).toEqual([]);
  expect(withException('nadie').toSorted()).toEqual(['override-unknown-section', 'word-rule']);
});

test('a rule that cannot be read is a mistake of its own', () => {
  const tree = { ...cleanTree(), 'words/es.yaml': RULES.replace('síguel*', '(síguel*') };
  expect(findingsIn(tree).map(({ file, field }) => [file, field])).toEqual([['words/es.yaml', 'rules[0].find[0]']]);
});

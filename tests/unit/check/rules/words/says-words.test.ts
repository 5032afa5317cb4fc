/** Findings about the words of a text, each from one fault in a folder that is otherwise clean. */
import { expect, test } from 'vitest';
import { broken, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { found } from '../../../../fixtures/content-faults/found.ts';
import { cleanTree, type Tree } from '../../../../fixtures/content-faults/tree.ts';
import { finds } from '../../fault.ts';

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
  return front ? broken(PAGE, 'writtenBy: editor\n', `writtenBy: editor\n${front}`, changed) : changed;
}

const override = (rule: string, section = 'mirar') =>
  `overrides:\n  - { rule: ${rule}, section: ${section}, reason: Es el nombre de una obra., role: editor }\n`;

test('a folder with rules and nothing against them is clean', () => expect(findingsIn(withText('Mira.'))).toEqual([]));

finds(
  'words that a text does not say',
  () => withText('Síguelo hasta su casa.'),
  'pages/es/senales.mdx:12 "Síguelo hasta su casa." · word-rule (confront, enfrentar, Síguelo) → Avisa a una línea de ayuda.',
);
finds(
  'a figure without a source',
  () => withText('En 2024 eran 3 de cada 10.'),
  'pages/es/senales.mdx:12 "En 2024 eran 3 de cada 10." · figure-without-source (3 de cada 10) → <Cite id="…" />',
);
finds(
  'a figure without a year',
  () => withText('Eran 3 de cada 10. <Cite id="pagina-oficial" />'),
  'pages/es/senales.mdx:12 "Eran 3 de cada 10." · figure-without-year (3 de cada 10) → En 2024, …',
);

test('a section that is hard to read', () => {
  const hard = 'La institucionalización de procedimientos interinstitucionales especializados requiere coordinación. ';
  expect(found(withText(hard.repeat(5).trim()))).toEqual([
    'pages/es/senales.mdx:10 "<Section id="mirar" harm="core">" · hard-to-read (-89.3, 65, core) → overrides:⏎  - { rule: readability, section: mirar, reason: "…", role: editor }',
  ]);
});

test('an exception with reason and role lets one rule pass in one section', () => {
  expect(findingsIn(withText('Síguelo hasta su casa.', override('enfrentar')))).toEqual([]);
  expect(findingsIn(withText('Síguelo hasta su casa.', override('readability')))).toHaveLength(2);
});

finds(
  'an exception that nothing needs',
  () => withText('Mira.', override('enfrentar')),
  'pages/es/senales.mdx:7 overrides[0].rule · override-unused',
);

test('an exception without a reason is a mistake', () => {
  const front = 'overrides:\n  - { rule: enfrentar, role: editor }\n';
  expect(findingsIn(withText('Mira.', front)).map(({ field }) => field)).toContain('overrides[0].reason');
});

test('rules look at phrases and quizzes too, and an activity has the words of its organiser', () => {
  const at = (file: string, from: string, to: string) =>
    findingsIn(broken(file, from, to, { ...cleanTree(), 'words/es.yaml': RULES })).map(({ code, file: where }) => [
      code,
      where,
    ]);
  expect(at('strings/es.yaml', 'Salir rápido', 'Síguelo')).toEqual([['word-rule', 'strings/es.yaml']]);
  expect(at('quizzes/preguntas.yaml', 'Así es.', 'Síguela.')).toEqual([['word-rule', 'quizzes/preguntas.yaml']]);
  expect(at('events/2027/feria.md', 'Una feria', 'Síguelo a una feria')).toEqual([]);
});

test('phrases are let pass by the group of their keys, and by no other', () => {
  const withException = (group: string) => {
    const said = broken('strings/es.yaml', 'Salir rápido', 'Síguelo', { ...cleanTree(), 'words/es.yaml': RULES });
    const tree = broken('strings/es.yaml', /^state: [^\n]*\n/, `$&${override('enfrentar', group)}`, said);
    return findingsIn(tree).map(({ code }) => code);
  };
  expect(withException('exit')).toEqual([]);
  expect(withException('nadie').toSorted()).toEqual(['override-unused', 'word-rule']);
});

test('a rule that cannot be read is a mistake of its own', () => {
  const tree = { ...cleanTree(), 'words/es.yaml': RULES.replace('síguel*', '(síguel*') };
  expect(findingsIn(tree).map(({ file, field }) => [file, field])).toEqual([['words/es.yaml', 'rules[0].find[0]']]);
});

/** Sentences about a role that nobody plays are left out, and never half of one. */
import { describe, expect, test } from 'vitest';
import { countNamed, dropUnassigned, isLeftBare, takenAlong } from '../../../../src/domain/text/drop-unassigned.ts';

const isAssigned = (role: string) => role !== 'school';
const POLICE = '<Service role="police" />';
const SCHOOL = '<Service role="school" />';
const left = (...lines: string[]) => dropUnassigned(lines.join('\n'), isAssigned, 'es').split('\n');

test('a text whose roles are all played stays letter for letter', () => {
  const text = `- Uno: ${POLICE}.\n\n  Dos  \n\n\n`;
  expect(dropUnassigned(text, isAssigned, 'es')).toBe(text);
});

describe('in a paragraph', () => {
  test.each([
    ['the first sentence', `Escuela: ${SCHOOL}. Policía: ${POLICE}.`, `Policía: ${POLICE}.`],
    ['one in the middle', `Mira. Escuela: ${SCHOOL}. Policía: ${POLICE}.`, `Mira. Policía: ${POLICE}.`],
    ['the last one', `Policía: ${POLICE}. Escuela: ${SCHOOL}.`, `Policía: ${POLICE}.`],
    [
      'its source with it',
      `Mira. Está ${SCHOOL}. <Cite id="a" /> Sigue. <Cite id="b" />`,
      'Mira. Sigue. <Cite id="b" />',
    ],
    ['a sentence in bold', `**Avisa a ${SCHOOL}.** Mira.`, 'Mira.'],
    [
      'a sentence before a link',
      `A ${SCHOOL}. <PageLink to="law">La ley</PageLink> dice más.`,
      '<PageLink to="law">La ley</PageLink> dice más.',
    ],
    [
      'a sentence behind a link',
      `Lee [la ley](https://example.org/a.b). Ve a ${SCHOOL}. Mira.`,
      'Lee [la ley](https://example.org/a.b). Mira.',
    ],
    ['what a comment says to be about the role', `Está ${SCHOOL}. {/* role: school */}También atiende. Mira.`, 'Mira.'],
    ['a sentence over two lines', `Mira. Llama a\n${SCHOOL} hoy. Sigue.`, 'Mira. Sigue.'],
    ['a quotation', `> Mira. Llama a ${SCHOOL}.`, '> Mira.'],
  ])('%s goes', (_case, text, rest) => {
    expect(dropUnassigned(text, isAssigned, 'es')).toBe(rest);
  });

  test('a role in a comment is no role of the text', () => {
    expect(left(`{/* ${SCHOOL} */}Mira.`)).toEqual([`{/* ${SCHOOL} */}Mira.`]);
  });
});

describe('in a list', () => {
  test('an item goes with its first sentence, for what follows speaks of it', () => {
    expect(left(`- Escuela: ${SCHOOL}. Puede tardar.`, '- Mira.')).toEqual(['- Mira.']);
  });

  test('an item that names somebody else keeps that', () => {
    expect(left(`- Escuela: ${SCHOOL}. Policía: ${POLICE}.`)).toEqual([`- Policía: ${POLICE}.`]);
  });

  test('the numbers go on, and another list begins anew', () => {
    expect(left('1. Mira.', `2. Ve a ${SCHOOL}.`, '3. Anota.', '', 'Luego:', '', '1. Cuenta.')).toEqual([
      '1. Mira.',
      '2. Anota.',
      '',
      'Luego:',
      '',
      '1. Cuenta.',
    ]);
  });

  test('what follows the list does not run into it', () => {
    expect(left('- Mira.', `- Escuela: ${SCHOOL}.`, '', 'Sigue.')).toEqual(['- Mira.', '', 'Sigue.']);
  });

  test('the sentence that leads to it goes with its last item, and no other', () => {
    expect(left('Mira. Avisa:', '', `- Escuela: ${SCHOOL}.`, '', 'Sigue.')).toEqual(['Mira.', '', 'Sigue.']);
    expect(left('Avisa:', '', `- Escuela: ${SCHOOL}.`, `- Policía: ${POLICE}.`)).toEqual([
      'Avisa:',
      '',
      `- Policía: ${POLICE}.`,
    ]);
  });

  test('a sentence that leads to a paragraph goes with it', () => {
    expect(left('Mira.', '', 'Llama a la escuela:', '', `${SCHOOL}.`)).toEqual(['Mira.', '', '']);
  });
});

test('a row goes whole, and a table with its last row', () => {
  const head = ['| Quién | Dónde |', '| --- | --- |'];
  expect(left(...head, `| Escuela | ${SCHOOL} |`, `| Policía | ${POLICE} |`)).toEqual([
    ...head,
    `| Policía | ${POLICE} |`,
  ]);
  expect(left('Mira.', '', ...head, `| Escuela | ${SCHOOL} |`)).toEqual(['Mira.', '', '']);
});

test('no heading is left alone, and a section that says something else stays', () => {
  expect(left('## Ayuda', '', 'Mira.', '', '### Escuela', '', `Ve a ${SCHOOL}.`)).toEqual([
    '## Ayuda',
    '',
    'Mira.',
    '',
    '',
  ]);
  expect(isLeftBare(`## Ayuda\n\n### Escuela\n\nVe a ${SCHOOL}.`, isAssigned, 'es')).toBe(true);
  expect(isLeftBare(`## Ayuda\n\nMira. Ve a ${SCHOOL}.`, isAssigned, 'es')).toBe(false);
  expect(isLeftBare('## Ayuda', isAssigned, 'es')).toBe(false);
});

test('of a whole page every section keeps its tags', () => {
  const page = [
    '<Section id="a" harm="core">',
    '',
    '## A',
    '',
    `Ve a ${SCHOOL}.`,
    '',
    '</Section>',
    '',
    '<Section id="b" harm="core">',
  ];
  expect(left(...page).filter(Boolean)).toEqual([page[0], '</Section>', '<Section id="b" harm="core">']);
});

test('a sentence that takes somebody along who can be reached is known, with its line', () => {
  expect(takenAlong(`Mira.\n\nVe a ${SCHOOL} o a ${POLICE}. Sigue.`, isAssigned, 'es')).toEqual([
    { sentence: `Ve a ${SCHOOL} o a ${POLICE}.`, line: 3, roles: ['police'] },
  ]);
});

test('the sentences about a role are counted', () => {
  expect(countNamed(`Está ${SCHOOL}. {/* role: school */}Atiende. Mira.\n\n- A ${SCHOOL}.`, 'school', 'es')).toBe(3);
});

/** Quizzes that look wrong at first sight and are not: nothing is said of them. And what does not fit a program is a notice. */

import { describe, expect, test } from 'vitest';
import { explanationOf } from '../../../../../src/check/finding.ts';
import { formatFinding } from '../../../../../src/check/report.ts';
import type { Edit } from '../../../../fixtures/content-faults/edit.ts';
import { checkTree, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { quizTree, quizWith } from '../../../../fixtures/content-faults/quiz.ts';
import { withTree } from '../../../../fixtures/content-faults/tree.ts';

const HONEST: Record<string, Edit[]> = {
  'nothing changed': [],
  'ages of one year': [['ages: { from: 12, to: 17 }', 'ages: { from: 12, to: 12 }']],
  'adults without an upper age': [['ages: { from: 12, to: 17 }', 'ages: { from: 18, to: 99 }']],
  'one right answer among several that may be chosen': [
    ['key: [quien, donde]', 'key: [quien]'],
    ['beliefs: { amiga: [pagina-oficial] }', 'beliefs: { amiga: [pagina-oficial], donde: [pagina-oficial] }'],
  ],
  'a statement that is true': [
    ['key: ["false"]', 'key: ["true"]'],
    ['beliefs: { "true": [pagina-oficial] }', 'beliefs: { "false": [pagina-oficial] }'],
  ],
  'the same answer in two items': [['text: Preguntar quién contrata', 'text: Quién contrata']],
  'the same words in both halves of one pair': [['match: En el gobierno regional', 'match: La agencia']],
  'the same why of two options': [['feedback: Así se puede revisar.', 'feedback: La prisa no deja pensar.']],
  'two options that differ in an accent': [
    ['text: Quién contrata,', 'text: Que llame,'],
    ['text: Dónde queda', 'text: Que llamé'],
  ],
  'two options that differ in one word': [['text: Dónde queda', 'text: Quién no contrata']],
  'a way that ends a story early': [
    ['to: { mostrar: tia, ir: terminal }', 'to: { ir: terminal }'],
    ['to: { llamar: tia, dar: tia }', 'to: { dar: tia }'],
  ],
  'two ways to one part': [['to: { llamar: tia, dar: tia }', 'to: { llamar: tia }']],
  'parts that are listed in another order than they are read': [
    ['to: { mostrar: tia, ir: terminal }', 'to: { mostrar: terminal, ir: tia }'],
    ['to: { llamar: tia, dar: tia }', 'to: {}'],
    [
      'id: tia, options: [avisar, mirar], key: [avisar],',
      'id: tia, options: [avisar, mirar], key: [avisar], to: { mirar: terminal },',
    ],
  ],
  'a sum of money': [['Quien cobra pone el precio.', 'El pasaje costó S/ 120 y le cobran S/ 1 130.']],
  'an age': [['Rosa, de 16 años', 'Rosa, de 9 años']],
  hours: [['text: Responder hoy mismo', 'text: Esperar 24 horas']],
  'a time of the day': [['text: Responder hoy mismo', 'text: Responder a las 15:00']],
  'a law': [['Quien cobra pone el precio.', 'La Ley 28950 dice que eso es un delito.']],
  'an answer in quotes with a comma and a colon': [['text: Dónde queda', 'text: "Dónde queda, y una cosa: con quién"']],
  'quotes of what somebody says': [['text: Dónde queda', 'text: "«Ven ya», sin más"']],
  'a word of what somebody believes': [['text: Responder hoy mismo', 'text: Callar para no dar problemas']],
  'a text of two lines': [
    ['explanation: Quien cobra pone el precio.', 'explanation: >-\n          Quien cobra\n          pone el precio.'],
  ],
  'an adult with a whole name that is an institution’s': [
    ['Quien cobra pone el precio.', 'Lo dice la Defensoría del Pueblo.'],
  ],
  'a child with a first name and an initial': [['A Rosa, de 16 años', 'A Rosa C., de 16 años']],
  'a child in a town of two names': [
    ['A Rosa, de 16 años, una amiga', 'En Puerto Maldonado, a Rosa, de 16 años, una amiga'],
  ],
  'somebody who is not to blame': [
    ['feedback: Decir que sí no obliga.', 'feedback: No es su culpa. La culpa es de quien engaña.'],
  ],
  'a field that begins with a question mark': [['title: Antes', 'title: ¿Antes']],
  'a note with a dash': [
    ['- Nadie tiene que contar algo suyo.', '- Nadie tiene que contar algo suyo - tampoco quien dirige.'],
  ],
};

describe('nothing is said of a quiz with', () => {
  const all = Object.entries(HONEST);
  const quizzes = all.map(([, edits], i) => [`q-${i}`, quizWith(`Preguntas ${i}`, [...edits].map(named(i)))]);
  const found = Map.groupBy(findingsIn(quizTree(Object.fromEntries(quizzes))), ({ file }) => file);

  test.each(all.map(([name], i) => [name, i] as const))('%s', (_name, i) => {
    expect(found.get(`quizzes/q-${i}.yaml`)?.map((one) => `${one.field}: ${explanationOf(one).en}`)).toBeUndefined();
  });
});

/** The title stands already as another one. */
function named(i: number) {
  return ([from, to]: Edit): Edit =>
    from === 'title: Antes'
      ? [`title: Preguntas ${i}\n    intro: Seis`, `title: ${to.at(7)}Preguntas ${i}?\n    intro: Seis`]
      : [from, to];
}

test('a role that nobody plays here is a notice, since another country may have somebody', () => {
  const edits: Edit[] = [['roles: [police]', 'roles: [police, children]']];
  const { findings, notices } = withTree(quizTree({ q: quizWith('Preguntas propias', edits) }), (dir) =>
    checkTree(dir),
  );
  expect(findings).toEqual([]);
  const own = notices.filter(({ file }) => file === 'quizzes/q.yaml');
  expect(own.map(({ field }) => field)).toEqual(['roles[1]']);
  expect(own.map((one) => formatFinding(one, { lang: 'es', dir: 'content' })).join()).toMatch(
    /`children`.*campaign\.yaml/,
  );
});

test('all faults of a file are told in one run, from its top to its end', () => {
  const edits: Edit[] = [
    ['theme: offers', 'theme: ofertas'],
    ['minutes: 15', 'minutes: 0'],
    ['text: Dónde queda', 'text: ""'],
    [', match: En el gobierno regional', ''],
    ['title: Before', 'titel: Before'],
  ];
  const quiz = quizWith('Before', []).replace('title: Before (en)', 'titel: Before (en)');
  const broken = edits.slice(0, 4).reduce((text, [from, to]) => text.replace(from, to), quiz);
  const found = findingsIn(quizTree({ q: broken }));
  expect(found.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['theme', 'minutes', 'words.es.items.datos.options.donde.text', 'words.en.titel']),
  );
  expect(found.map(({ line }) => line)).toEqual(found.map(({ line }) => line).toSorted((a, b) => a - b));
});

test('what is wrong in two quizzes is told of both', () => {
  const edit: Edit = ['key: [pregunta]', 'key: []'];
  const found = findingsIn(quizTree({ uno: quizWith('Uno', [edit]), dos: quizWith('Dos', [edit]) }));
  expect(found.map(({ file }) => file)).toEqual(['quizzes/dos.yaml', 'quizzes/uno.yaml']);
});

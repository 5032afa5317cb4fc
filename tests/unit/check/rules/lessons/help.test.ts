/** What a lesson leans on is there: who is called, the protocol, the quiz, the sources; and the families are told. */

import { describe, expect, test } from 'vitest';
import { explanationOf } from '../../../../../src/check/finding.ts';
import { formatFinding } from '../../../../../src/check/report.ts';
import { checkTree, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { lessonTree, lessonWith } from '../../../../fixtures/content-faults/lesson.ts';
import { withTree } from '../../../../fixtures/content-faults/tree.ts';
import { eachIsTold, foundIn, rows } from '../records-of-faults.ts';

const ES_LETTER =
  '    letter:\n      - "Estimadas familias:"\n      - Hoy miramos un aviso inventado e hicimos preguntas.\n';
const EN_LETTER =
  '    letter:\n      - "Dear families,"\n      - Today we looked at an invented notice and asked questions.\n';

describe('help is told of once where', () => {
  eachIsTold('lesson', [
    ...rows`
  nobody plays any of its roles | roles: [police] | roles: [school, children] | 8 roles · lesson-without-help
  a role is none | roles: [police] | roles: [policia] | 8 roles[0] · not-in-list → - police
  a role is named twice | roles: [police] | roles: [police, police] | 8 roles[1] · duplicate-value (roles[0])
  there are more roles than a card has room for | roles: [police] | roles: [police, children, report, violence, work] | 8 roles · too-many (5, 4)
  a service is not known | roles: [police] | roles: [police]⏎services: [oficina-centrl] | 9 services[0] · unknown-id (services) → - oficina-central
  a service plays a role already | roles: [police] | roles: [police]⏎services: [policia-999] | 9 services[0] · service-plays-role (policia-999) → roles: [police]
  a service is named twice | roles: [police] | roles: [police]⏎services: [oficina-central, oficina-central] | 9 services[1] · duplicate-value (services[0])
  the protocol is not known | protocol: escuela | protocol: escola | 9 protocol · unknown-id (protocols) → protocol: escuela
  there is no protocol | protocol: escuela | protocol: null | 9 empty protocol · empty-field → protocol: escuela
  the quiz is not known | quiz: preguntas | quiz: pregunta | 10 quiz · unknown-id (quizzes) → quiz: preguntas
  the source of a step is not known | id: puestos, phase: development, minutes: [10, 15], sources: [pagina-oficial] | id: puestos, phase: development, minutes: [10, 15], sources: [pagina] | 18 steps[4].sources[0] · unknown-id (sources)
  the source of a competence is not known | { id: convive, sources: [pagina-oficial] } | { id: convive, sources: [programa] } | 12 fits[0].sources[0] · unknown-id (sources)
  a competence has no source | { id: convive, sources: [pagina-oficial] } | { id: convive, sources: [] } | 12 empty fits[0].sources · too-few (0, 1) → sources: […]
  the source of its hand-out is not known | ⏎sources: [pagina-oficial]⏎words: | ⏎sources: [pagina-oficiales]⏎words: | 24 sources[0] · unknown-id (sources) → - pagina-oficial
  a source is named twice | ⏎sources: [pagina-oficial]⏎words: | ⏎sources: [pagina-oficial, pagina-oficial]⏎words: | 24 sources[1] · duplicate-value (sources[0])
  the theme is in Spanish | theme: work | theme: trabajo | 2 theme · not-in-list → theme: offers
  the group is in Spanish | group: pupils | group: alumnos | 3 group · not-in-list (pupils, families, staff) → group: pupils
  its ages go down | ages: { from: 12, to: 14 } | ages: { from: 14, to: 12 } | 4 ages.to · ages-down (14, lessons)
  a number stands in the letter | - Hoy miramos un aviso inventado e hicimos preguntas.⏎ | - Llamen al 999 si tienen dudas.⏎ | 115 words.es.letter[1] · stray-number (999) → roles: […]
  a number stands on a slide | - El puesto de Beto⏎ | - Llama al 999⏎ | 59 words.es.steps.feria.slide[0] · stray-number (999) → roles: […]
  a long number stands in the key | - Where it is.⏎ | - "+44 20 7946 0123"⏎ | 198 words.en.key.falta[1] · stray-number (+44 20 7946 0123) → roles: […]
  a number that no record has stands in the notice | Buscamos jóvenes para un puesto. Buen pago. | "Buscamos jóvenes. Llama al 987 654 321." | 96 words.es.handout.notice[0] · stray-number (987 654 321) → roles: […]
  somebody under 18 has a whole name | Beto mira el aviso y no contesta todavía. | Beto Quispe Mamani, de 13 años, mira el aviso. | 98 words.es.handout.story[0] · word-rule (minor, nombre-de-menor, Quispe Mamani, de 13 años) → una adolescente; un chico de 15 años (ejemplo inventado)
  who was deceived is blamed | - Vale toda pregunta sobre lo que falta.⏎ | - Se dejó engañar por ingenuo.⏎ | 112 words.es.keyNotes[0] · word-rule (blame, culpa, por ingenuo) → Di qué hizo la persona que engañó.
  a pupil is told to follow somebody | - Porque después es más difícil salir.⏎ | - Síguelo hasta su casa.⏎ | 110 words.es.key.razon[0] · word-rule (confront, enfrentar, Síguelo) → Aléjate, anota lo que viste y avisa a una línea de ayuda.
  a text frightens | - Se habla de engaños, sin detalles.⏎ | - Se habla del infierno de la deuda.⏎ | 41 words.es.care[0] · word-rule (sensational, horror, infierno de) → Di qué pasa y qué se puede hacer, sin adjetivos.
`,
    [
      'the letter is missing in a translation',
      [[EN_LETTER, '']],
      '116 no words.en.letter · lesson-letter → letter: ["Estimadas familias:", "…"]',
    ],
    [
      'the letter is a greeting alone',
      [[ES_LETTER, '    letter:\n      - "Estimadas familias:"\n']],
      '113 words.es.letter · too-few (1, 2) → letter: […]',
    ],
  ]);
});

test('a lesson names no service of another country', () => {
  const { 'facts/services/gb/oficina-central.yaml': office = '', ...tree } = lessonTree({
    sesion: lessonWith('Sesión', [['roles: [police]', 'roles: [police]\nservices: [oficina-central]']]),
  });
  const found = findingsIn({ ...tree, 'facts/services/fr/oficina-central.yaml': office });
  expect(found.map(({ file, field }) => `${file} ${field}`)).toEqual(['lessons/sesion.yaml services[0]']);
  expect(found.map((one) => explanationOf(one).es).join()).toMatch(/FR.*GB/);
});

test('a role that nobody plays beside one that somebody plays is a notice, since another country may have somebody', () => {
  const tree = lessonTree({ sesion: lessonWith('Sesión', [['roles: [police]', 'roles: [police, children]']]) });
  const { findings, notices } = withTree(tree, (dir) => checkTree(dir));
  expect(findings).toEqual([]);
  const own = notices.filter(({ file }) => file === 'lessons/sesion.yaml');
  expect(own.map(({ field }) => field)).toEqual(['roles[1]']);
  expect(own.map((one) => formatFinding(one, { lang: 'es', dir: 'content' })).join()).toMatch(
    /`children`.*campaign\.yaml/,
  );
});

describe('nothing is said of a lesson', () => {
  const HONEST = {
    'as it is': [],
    'of one hour': [
      ['  - { minutes: 90, opening: 15, development: 65, closing: 10 }\n', ''],
      ['minutes: [4, 5]', 'minutes: [4]'],
      ['minutes: [6, 10]', 'minutes: [6]'],
      ['minutes: [20, 30]', 'minutes: [15]'],
      ['minutes: [0, 20]', 'minutes: [5]'],
      ['minutes: [10, 15]', 'minutes: [10]'],
      ['minutes: [5, 10]', 'minutes: [5]'],
    ],
    'of the staff, without a letter': [
      ['group: pupils', 'group: staff'],
      [ES_LETTER, ''],
      [EN_LETTER, ''],
    ],
    'of families, with a letter': [
      ['group: pupils', 'group: families'],
      ['ages: { from: 12, to: 14 }', 'ages: { from: 18, to: 99 }'],
    ],
    'without a quiz': [['quiz: preguntas', 'quiz: null']],
    'without competences': [
      ['fits:\n  - { id: convive, sources: [pagina-oficial] }\n', 'fits: []\n'],
      ['    fits:\n      convive: Convive y participa\n', '    fits: {}\n'],
      ['    fits:\n      convive: Lives together and takes part\n', '    fits: {}\n'],
    ],
    'with a service that plays no role': [['roles: [police]', 'roles: [police]\nservices: [oficina-central]']],
    'for pupils of one age': [['ages: { from: 12, to: 14 }', 'ages: { from: 12, to: 12 }']],
    'with a sum of money and an age': [
      ['Beto mira el aviso y no contesta todavía.', 'Beto, de 13 años, ve que pagan S/ 1 130.'],
    ],
    'with an hour of the day': [
      ['          - Hoy hablamos de tratos.\n', '          - "El trato dice: de 8:00 a 12:00."\n'],
    ],
    'that names a law': [['          - Hoy hablamos de tratos.\n', '          - La Ley 28950 lo dice.\n']],
    'that tells whom to leave alone': [
      ['      - Vale toda pregunta sobre lo que falta.\n', '      - No es su culpa. La culpa es de quien engaña.\n'],
    ],
  } as const;
  const found = foundIn('lesson', HONEST);

  test.each(Object.keys(HONEST))('%s', (name) => expect(found.get(name)).toEqual([]));
});

test('a lesson that was written as a page strays, and its author is told where it goes', () => {
  const { findings } = withTree({ ...lessonTree({}), 'lessons/es/mirar.mdx': '---\ntitle: Mirar\n---\n' }, (dir) =>
    checkTree(dir),
  );
  expect(findings.map(({ file }) => file)).toEqual(['lessons/es/mirar.mdx']);
  expect(findings.map((one) => formatFinding(one, { lang: 'es', dir: 'content' })).join()).toContain(
    'lessons/<id>.yaml',
  );
});

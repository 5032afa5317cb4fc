/** What a lesson leans on is there: who is called, the protocol, the quiz, the sources; and the families are told. */
import { describe, expect, test } from 'vitest';
import { formatFinding } from '../../../../../src/check/report.ts';
import { checkTree, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { lessonTree, lessonWith } from '../../../../fixtures/content-faults/lesson.ts';
import { withTree } from '../../../../fixtures/content-faults/tree.ts';
import { eachIsToldOnce, foundIn } from './faults.ts';

const ES_LETTER =
  '    letter:\n      - "Estimadas familias:"\n      - Hoy miramos un aviso inventado e hicimos preguntas.\n';
const EN_LETTER =
  '    letter:\n      - "Dear families,"\n      - Today we looked at an invented notice and asked questions.\n';

describe('help is told of once where', () => {
  eachIsToldOnce({
    'nobody plays any of its roles': {
      edits: [['roles: [police]', 'roles: [school, children]']],
      field: 'roles',
      line: 'roles:',
      es: /campaign\.yaml/,
      en: /campaign\.yaml/,
    },
    'a role is none': {
      edits: [['roles: [police]', 'roles: [policia]']],
      field: 'roles[0]',
      line: 'roles:',
      es: /police/,
      en: /police/,
    },
    'a role is named twice': {
      edits: [['roles: [police]', 'roles: [police, police]']],
      field: 'roles[1]',
      line: 'roles:',
      es: /El mismo valor/,
      en: /The same value/,
    },
    'there are more roles than a card has room for': {
      edits: [['roles: [police]', 'roles: [police, children, report, violence, work]']],
      field: 'roles',
      line: 'roles:',
      es: /4/,
      en: /4/,
    },
    'a service is not known': {
      edits: [['roles: [police]', 'roles: [police]\nlines: [oficina-centrl]']],
      field: 'lines[0]',
      line: 'lines:',
      es: /oficina-central/,
      en: /oficina-central/,
    },
    'a service plays a role already': {
      edits: [['roles: [police]', 'roles: [police]\nlines: [policia-999]']],
      field: 'lines[0]',
      line: 'lines:',
      es: /police/,
      en: /police/,
    },
    'a service is named twice': {
      edits: [['roles: [police]', 'roles: [police]\nlines: [oficina-central, oficina-central]']],
      field: 'lines[1]',
      line: 'lines:',
      es: /El mismo valor/,
      en: /The same value/,
    },
    'the protocol is not known': {
      edits: [['protocol: escuela', 'protocol: escola']],
      field: 'protocol',
      line: 'protocol:',
      es: /escuela/,
      en: /escuela/,
    },
    'there is no protocol': {
      edits: [['protocol: escuela', 'protocol: null']],
      field: 'protocol',
      line: 'protocol:',
      es: /protocols\//,
      en: /protocols\//,
    },
    'the quiz is not known': {
      edits: [['quiz: preguntas', 'quiz: pregunta']],
      field: 'quiz',
      line: 'quiz:',
      es: /preguntas/,
      en: /preguntas/,
    },
    'the source of a step is not known': {
      edits: [
        [
          'id: puestos, phase: development, minutes: [10, 15], sources: [pagina-oficial]',
          'id: puestos, phase: development, minutes: [10, 15], sources: [pagina]',
        ],
      ],
      field: 'steps[4].sources[0]',
      line: 'id: puestos',
      es: /facts\/sources\.yaml/,
      en: /facts\/sources\.yaml/,
    },
    'the source of a competence is not known': {
      edits: [['{ id: convive, sources: [pagina-oficial] }', '{ id: convive, sources: [programa] }']],
      field: 'fits[0].sources[0]',
      line: 'id: convive',
      es: /facts\/sources\.yaml/,
      en: /facts\/sources\.yaml/,
    },
    'a competence has no source': {
      edits: [['{ id: convive, sources: [pagina-oficial] }', '{ id: convive, sources: [] }']],
      field: 'fits[0].sources',
      line: 'id: convive',
      es: /al menos|vac/,
      en: /at least|empty/,
    },
    'the source of its hand-out is not known': {
      edits: [['\nsources: [pagina-oficial]\nwords:', '\nsources: [pagina-oficiales]\nwords:']],
      field: 'sources[0]',
      line: 'sources:',
      es: /pagina-oficial/,
      en: /pagina-oficial/,
    },
    'a source is named twice': {
      edits: [['\nsources: [pagina-oficial]\nwords:', '\nsources: [pagina-oficial, pagina-oficial]\nwords:']],
      field: 'sources[1]',
      line: 'sources:',
      es: /El mismo valor/,
      en: /The same value/,
    },
    'the theme is in Spanish': {
      edits: [['theme: work', 'theme: trabajo']],
      field: 'theme',
      line: 'theme:',
      es: /work/,
      en: /work/,
    },
    'the group is in Spanish': {
      edits: [['group: pupils', 'group: alumnos']],
      field: 'group',
      line: 'group:',
      es: /pupils/,
      en: /pupils/,
    },
    'its ages go down': {
      edits: [['ages: { from: 12, to: 14 }', 'ages: { from: 14, to: 12 }']],
      field: 'ages.to',
      line: 'ages:',
      es: /14/,
      en: /14/,
    },
    'the letter is missing in a translation': {
      edits: [[EN_LETTER, '']],
      field: 'words.en.letter',
      line: 'en:',
      es: /familias/,
      en: /families/,
    },
    'the letter is a greeting alone': {
      edits: [[ES_LETTER, '    letter:\n      - "Estimadas familias:"\n']],
      field: 'words.es.letter',
      line: 'letter:',
      es: /2/,
      en: /2/,
    },
    'a number stands in the letter': {
      edits: [
        ['      - Hoy miramos un aviso inventado e hicimos preguntas.\n', '      - Llamen al 999 si tienen dudas.\n'],
      ],
      field: 'words.es.letter[1]',
      line: '999',
      es: /999/,
      en: /999/,
    },
    'a number stands on a slide': {
      edits: [['          - El puesto de Beto\n', '          - Llama al 999\n']],
      field: 'words.es.steps.feria.slide[0]',
      line: '999',
      es: /999/,
      en: /999/,
    },
    'a long number stands in the key': {
      edits: [['        - Where it is.\n', '        - "+44 20 7946 0123"\n']],
      field: 'words.en.key.falta[1]',
      line: '7946',
      es: /7946/,
      en: /7946/,
    },
    'a number that no record has stands in the notice': {
      edits: [['Buscamos jóvenes para un puesto. Buen pago.', '"Buscamos jóvenes. Llama al 987 654 321."']],
      field: 'words.es.handout.notice[0]',
      line: '987 654 321',
      es: /987 654 321/,
      en: /987 654 321/,
    },
    'somebody under 18 has a whole name': {
      edits: [['Beto mira el aviso y no contesta todavía.', 'Beto Quispe Mamani, de 13 años, mira el aviso.']],
      field: 'words.es.handout.story[0]',
      line: 'Quispe',
      es: /menor/,
      en: /under 18|minor|child/,
    },
    'who was deceived is blamed': {
      edits: [['      - Vale toda pregunta sobre lo que falta.\n', '      - Se dejó engañar por ingenuo.\n']],
      field: 'words.es.keyNotes[0]',
      line: 'ingenuo',
      es: /culpa/,
      en: /fault/,
    },
    'a pupil is told to follow somebody': {
      edits: [['        - Porque después es más difícil salir.\n', '        - Síguelo hasta su casa.\n']],
      field: 'words.es.key.razon[0]',
      line: 'Síguelo',
      es: /enfrentar o investigar/,
      en: /confront or investigate/,
    },
    'a text frightens': {
      edits: [['      - Se habla de engaños, sin detalles.\n', '      - Se habla del infierno de la deuda.\n']],
      field: 'words.es.care[0]',
      line: 'infierno',
      es: /asusta/,
      en: /[Ff]righten/,
    },
  });
});

test('a lesson names no service of another country', () => {
  const { 'facts/helplines/gb/oficina-central.yaml': office = '', ...tree } = lessonTree({
    sesion: lessonWith('Sesión', [['roles: [police]', 'roles: [police]\nlines: [oficina-central]']]),
  });
  const found = findingsIn({ ...tree, 'facts/helplines/fr/oficina-central.yaml': office });
  expect(found.map(({ file, field }) => `${file} ${field}`)).toEqual(['lessons/sesion.yaml lines[0]']);
  expect(found.map(({ why }) => why.es).join()).toMatch(/FR.*GB/);
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
    'with a service that plays no role': [['roles: [police]', 'roles: [police]\nlines: [oficina-central]']],
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
  const found = foundIn(HONEST);

  test.each(Object.keys(HONEST))('%s', (name) => expect(found.get(name)).toEqual([]));
});

test('no two lessons have one title, whatever its case', () => {
  const found = findingsIn(lessonTree({ uno: lessonWith('Una feria'), dos: lessonWith('una Feria') }));
  expect(found.map(({ file, field }) => `${file} ${field}`)).toEqual([
    'lessons/uno.yaml words.es.title',
    'lessons/uno.yaml words.en.title',
  ]);
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

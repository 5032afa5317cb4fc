/** Half a page of paper: what is printed on it fits, and what is asked can be written on its lines. */
import { describe, expect, test } from 'vitest';
import { eachIsToldOnce, foundIn } from './faults.ts';

const words = (count: number) => Array.from({ length: count }, () => 'sol').join(' ');
const STORY = 'Beto mira el aviso y no contesta todavía.';
/** What is printed in the clean lesson beside its story. */
const BESIDE =
  'Buscamos jóvenes para un puesto. Buen pago. Subraya lo que el aviso dice claro. Escribe dos cosas que faltan. ¿Por qué conviene preguntar antes?'.split(
    ' ',
  ).length;

describe('a hand-out is told once where', () => {
  eachIsToldOnce({
    'it says more than half a page holds': {
      edits: [[`        - ${STORY}\n`, `        - ${words(60)}\n        - ${words(60)}\n`]],
      field: 'words.es.handout',
      line: 'handout:',
      es: /125/,
      en: /125/,
    },
    'it says too much in a translation alone': {
      edits: [
        [
          '        - Beto looks at the notice and does not answer yet.\n',
          `        - ${words(60)}\n        - ${words(60)}\n`,
        ],
      ],
      field: 'words.en.handout',
      line: 'handout:',
      es: /125/,
      en: /125/,
    },
    'the key gives fewer answers than it asks for': {
      edits: [
        ['      falta:\n        - Quién paga.\n        - Dónde queda.\n', '      falta:\n        - Quién paga.\n'],
      ],
      field: 'words.es.key.falta',
      line: 'falta:',
      es: /2.*1/s,
      en: /2.*1/s,
    },
    'the key of a translation gives fewer': {
      edits: [['        - Who pays.\n        - Where it is.\n', '        - Who pays.\n']],
      field: 'words.en.key.falta',
      line: 'falta:',
      es: /2.*1/s,
      en: /2.*1/s,
    },
    'an answer is longer than its line': {
      edits: [['        - Quién paga.\n', '        - Quién paga, cada cuánto paga y con qué papel.\n']],
      field: 'words.es.key.falta[0]',
      line: 'cada cuánto',
      es: /45.*40|40/s,
      en: /40/,
    },
    'an answer is longer than its two lines': {
      edits: [
        [
          'Because later it is harder to leave.',
          'Because later it is harder to leave, and whoever asks before can still say no without owing anything.',
        ],
      ],
      field: 'words.en.key.razon[0]',
      line: 'Because',
      es: /80/,
      en: /80/,
    },
    'a translation leaves out the notice that its tasks speak of': {
      edits: [['      notice:\n        - We want young people for a stall. Good pay.\n', '']],
      field: 'words.en.handout',
      line: 'handout:',
      es: /En `es`.*Tradúcelo/s,
      en: /In `es`.*Translate it/s,
    },
    'it says how a notice arrives, and has none': {
      edits: [
        ['      notice:\n        - Buscamos jóvenes para un puesto. Buen pago.\n', ''],
        ['      notice:\n        - We want young people for a stall. Good pay.\n', ''],
        ['\ntasks:\n', '\nnoticeForm: chat\ntasks:\n'],
      ],
      field: 'noticeForm',
      line: 'noticeForm: chat',
      es: /borra esta línea/,
      en: /delete this line/,
    },
    'a task asks for answers and has no lines': {
      edits: [['{ id: falta, answers: 2, lines: 1 }', '{ id: falta, answers: 2, lines: 0 }']],
      field: 'tasks[1].lines',
      line: 'id: falta',
      es: /renglones/,
      en: /lines/,
    },
    'a task asks for nothing and has lines': {
      edits: [['{ id: subraya, answers: 0, lines: 0 }', '{ id: subraya, answers: 0, lines: 1 }']],
      field: 'tasks[0].lines',
      line: 'id: subraya',
      es: /vacíos/,
      en: /empty/,
    },
    'a task asks for a number in words': {
      edits: [['{ id: falta, answers: 2, lines: 1 }', '{ id: falta, answers: dos, lines: 1 }']],
      field: 'tasks[1].answers',
      line: 'id: falta',
      es: /número/,
      en: /number/,
    },
    'a task has more lines than half a page': {
      edits: [['{ id: razon, answers: 1, lines: 2 }', '{ id: razon, answers: 1, lines: 20 }']],
      field: 'tasks[2].lines',
      line: 'id: razon',
      es: /4/,
      en: /4/,
    },
    'two tasks have one name': {
      edits: [
        [
          '{ id: razon, answers: 1, lines: 2 }',
          '{ id: razon, answers: 1, lines: 2 }\n  - { id: razon, answers: 0, lines: 0 }',
        ],
      ],
      field: 'tasks[3].id',
      line: 'id: razon',
      es: /razon/,
      en: /razon/,
    },
    'its tasks have more lines together than half a page has room for': {
      edits: [
        ['{ id: falta, answers: 2, lines: 1 }', '{ id: falta, answers: 2, lines: 4 }'],
        ['{ id: razon, answers: 1, lines: 2 }', '{ id: razon, answers: 1, lines: 4 }'],
      ],
      field: 'tasks',
      line: 'tasks:',
      es: /12.*10/s,
      en: /12.*10/s,
    },
  });
});

describe('nothing is said of a hand-out', () => {
  const HONEST = {
    'of just as many words as there is room for': [
      [`        - ${STORY}\n`, `        - ${words(50)}\n        - ${words(75 - BESIDE)}\n`],
    ],
    'without a notice in any language': [
      ['      notice:\n        - Buscamos jóvenes para un puesto. Buen pago.\n', ''],
      ['      notice:\n        - We want young people for a stall. Good pay.\n', ''],
    ],
    'whose notice arrives as a chat': [['\ntasks:\n', '\nnoticeForm: chat\ntasks:\n']],
    'whose answer just fills its line': [['        - Quién paga.\n', `        - ${'x'.repeat(40)}\n`]],
    'whose answer just fills its two lines': [
      ['Porque después es más difícil salir.', `${'x'.repeat(39)} ${'y'.repeat(40)}`],
    ],
    'whose accents stand in two signs': [['        - Quién paga.\n', `        - ${'é'.repeat(40).normalize('NFD')}\n`]],
    'whose key gives more answers than are asked for': [
      ['        - Dónde queda.\n', '        - Dónde queda.\n        - Cuánto dura.\n'],
    ],
    'without a notice': [
      ['      notice:\n        - Buscamos jóvenes para un puesto. Buen pago.\n', ''],
      ['      notice:\n        - We want young people for a stall. Good pay.\n', ''],
    ],
    'whose key quotes what is printed at length': [
      ['        - Un puesto.\n', '        - «Buscamos jóvenes para un puesto, con buen pago y con muchas ganas».\n'],
    ],
  } as const;
  const found = foundIn(HONEST);

  test.each(Object.keys(HONEST))('%s', (name) => expect(found.get(name)).toEqual([]));
});

/** Half a page of paper: what is printed on it fits, and what is asked can be written on its lines. */
import { describe, expect, test } from 'vitest';
import { eachIsTold, foundIn, rows } from '../records-of-faults.ts';

const words = (count: number) => Array.from({ length: count }, () => 'sol').join(' ');
const STORY = 'Beto mira el aviso y no contesta todavía.';
/** What is printed in the clean lesson beside its story. */
const BESIDE =
  'Buscamos jóvenes para un puesto. Buen pago. Subraya lo que el aviso dice claro. Escribe dos cosas que faltan. ¿Por qué conviene preguntar antes?'.split(
    ' ',
  ).length;

describe('a hand-out is told once where', () => {
  eachIsTold('lesson', [
    ...rows`
  it says more than half a page holds | - ${STORY}⏎ | - ${words(59)}⏎        - ${words(61)}⏎ | 94 words.es.handout · lesson-handout-long (144, 125)
  it says too much in a translation alone | - Beto looks at the notice and does not answer yet.⏎ | - ${words(59)}⏎        - ${words(61)}⏎ | 184 words.en.handout · lesson-handout-long (148, 125)
  the key of a translation gives fewer | - Who pays.⏎        - Where it is.⏎ | - Who pays.⏎ | 196 words.en.key.falta · lesson-key-few (1, 2)
  a task asks for a number in words | { id: falta, answers: 2, lines: 1 } | { id: falta, answers: dos, lines: 1 } | 22 tasks[1].answers · wrong-kind → answers: 2
  a task has more lines than half a page | { id: razon, answers: 1, lines: 2 } | { id: razon, answers: 1, lines: 20 } | 23 tasks[2].lines · out-of-range (0, 4)
  two tasks have one name | { id: razon, answers: 1, lines: 2 } | { id: razon, answers: 1, lines: 2 }⏎  - { id: razon, answers: 0, lines: 0 } | 24 tasks[3].id · duplicate-value (tasks[2].id)
`,
    [
      'the key gives fewer answers than it asks for',
      [['      falta:\n        - Quién paga.\n        - Dónde queda.\n', '      falta:\n        - Quién paga.\n']],
      '106 words.es.key.falta · lesson-key-few (1, 2)',
    ],
    [
      'a translation leaves out the notice that its tasks speak of',
      [['      notice:\n        - We want young people for a stall. Good pay.\n', '']],
      '184 words.en.handout · lesson-notice (es)',
    ],
    [
      'its tasks have more lines together than half a page has room for',
      [
        ['{ id: falta, answers: 2, lines: 1 }', '{ id: falta, answers: 2, lines: 4 }'],
        ['{ id: razon, answers: 1, lines: 2 }', '{ id: razon, answers: 1, lines: 4 }'],
      ],
      '20 tasks · lesson-handout-lines (12, 10)',
    ],
  ]);
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
  const found = foundIn('lesson', HONEST);

  test.each(Object.keys(HONEST))('%s', (name) => expect(found.get(name)).toEqual([]));
});

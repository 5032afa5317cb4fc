/** What the files of a quiz are made from, and their list for a page. */
import { expect, test } from 'vitest';
import type { ItemType } from '../../../../src/codes/classroom.ts';
import { isWrittenIn } from '../../../../src/views/classroom/own-words.ts';
import type { Question } from '../../../../src/views/classroom/question.ts';
import { toLosses, toQuizExport } from '../../../../src/views/classroom/quiz-exports.ts';
import { toQuizFiles } from '../../../../src/views/classroom/quiz-files.ts';
import { aContext } from '../../made-up.ts';
import { LANTERN } from '../../outputs/classroom/lantern.ts';

/** A format that no other has. */
const aFormat = {
  id: 'moodle' as const,
  ending: 'lantern.xml',
  bytes: 2048,
  losses: { quiz: ['care'], 'true-false': ['truth'], ordering: ['places', 'together'] } as const,
  holds: ({ type }: Question) => type !== 'matching',
};

test('a list of downloads says of each file what it is for, how heavy it is and what it cannot hold', () => {
  const { items } = toQuizFiles(LANTERN, [aFormat], aContext());
  expect(
    items.map(({ href, label, use, losses, size }) => ({
      ...{ href, size, label: label.text, use: use.text },
      losses: losses.map(({ text }) => text),
    })),
  ).toMatchInlineSnapshot(`
    [
      {
        "href": "/p-classroom/p-files/es/lantern-quiz.lantern.xml",
        "label": "XML para Moodle",
        "losses": [
          "Las notas para quien dirige quedan en el archivo, pero el programa no las muestra.",
          "Verdadero o falso: el programa escribe «verdadero» y «falso» con sus propias palabras.",
          "Pasos en orden: cada paso se une con su lugar, como en las parejas.",
          "Pasos en orden: el porqué de cada parte sale junto, al final.",
          "No están estas preguntas, que no caben: 4.",
        ],
        "size": "2 kB",
        "use": "Para Moodle: entra en Banco de preguntas, Importar, formato XML. Guarda el porqué de cada opción.",
      },
    ]
  `);
});

test('only the kinds that a quiz has lose something, each once, in the order of its items', () => {
  const quiz = (...types: ItemType[]) => ({
    ...LANTERN,
    items: types.map((type) => LANTERN.items.find((item) => item.type === type)!),
  });
  const lost = (...types: ItemType[]) => toLosses(aFormat, quiz(...types), aContext()).map(({ text }) => text);
  const all = toLosses(aFormat, LANTERN, aContext()).map(({ text }) => text);
  const [care, truth, places, together] = all;
  expect(all).toHaveLength(4);
  expect(lost('ordering', 'single', 'true-false', 'ordering')).toEqual([care, places, together, truth]);
  expect(lost('single')).toEqual([care]);
});

test('words of a machine say so in the files', () => {
  const words = LANTERN.words.es!;
  const machine = {
    ...LANTERN,
    words: { ...LANTERN.words, en: { ...words, state: 'machine' as const, from: words.hash } },
  };
  const { notices, texts } = toQuizExport({ quiz: machine, codes: new Map() }, aContext({}, 'en'));
  expect(texts.locale).toBe('en');
  expect(notices.join(' ')).toContain('traducido por una máquina');
});

test('only a language that has words of its own has files', () => {
  expect(isWrittenIn(LANTERN, 'es', aContext())).toBe(true);
  expect(isWrittenIn(LANTERN, 'en', aContext({}, 'en'))).toBe(false);
});

/** What the files of a quiz are made from, and their list for a page. */
import { expect, test } from 'vitest';
import { QUIZ_FORMATS } from '../../../../src/domain/classroom/quiz-formats.ts';
import { FILES } from '../../../../src/i18n/files.ts';
import { isWrittenIn } from '../../../../src/views/classroom/own-words.ts';
import { QUIZ_FILES, toQuizDownloads, toQuizExport } from '../../../../src/views/classroom/quiz-exports.ts';
import { aContext } from '../../made-up.ts';
import { LANTERN } from '../../outputs/classroom/lantern.ts';

test('every format has its file, by its own ending', () => {
  for (const { id, ending } of QUIZ_FORMATS) expect(FILES[QUIZ_FILES[id]].ending).toBe(ending);
});

test('a list of downloads says of each file what it is for and what it cannot hold', () => {
  const downloads = toQuizDownloads(LANTERN, aContext());
  expect(
    downloads.map(({ format, href, losses }) => ({ format, href, losses: losses.map(({ text }) => text) })),
  ).toMatchInlineSnapshot(`
    [
      {
        "format": "gift",
        "href": "/p-classroom/p-files/es/lantern-quiz.gift.txt",
        "losses": [
          "Las notas para quien dirige quedan en el archivo, pero el programa no las muestra.",
          "Verdadero o falso: el programa escribe «verdadero» y «falso» con sus propias palabras.",
          "Parejas: el porqué de cada parte sale junto, al final.",
          "Pasos en orden: cada paso se une con su lugar, como en las parejas.",
          "Pasos en orden: el porqué de cada parte sale junto, al final.",
          "Historia con decisiones: cada escena es una pregunta. El programa no lleva a la siguiente, pero la respuesta dice cuál es.",
        ],
      },
      {
        "format": "moodle",
        "href": "/p-classroom/p-files/es/lantern-quiz.moodle.xml",
        "losses": [
          "Verdadero o falso: el programa escribe «verdadero» y «falso» con sus propias palabras.",
          "Parejas: el porqué de cada parte sale junto, al final.",
          "Pasos en orden: cada paso se une con su lugar, como en las parejas.",
          "Pasos en orden: el porqué de cada parte sale junto, al final.",
          "Historia con decisiones: cada escena es una pregunta. El programa no lleva a la siguiente, pero la respuesta dice cuál es.",
        ],
      },
      {
        "format": "kahoot",
        "href": "/p-classroom/p-files/es/lantern-quiz.kahoot.xlsx",
        "losses": [
          "Las notas para quien dirige quedan en el archivo, pero el programa no las muestra.",
          "No guarda el porqué de las respuestas ni las fuentes.",
          "Varias correctas: basta con marcar una respuesta correcta.",
          "Parejas: no entran en el archivo.",
          "Pasos en orden: no entran en el archivo.",
          "Historia con decisiones: no entran en el archivo.",
          "No están estas preguntas, que no caben: 4, 5 y 6.",
        ],
      },
      {
        "format": "csv",
        "href": "/p-classroom/p-files/es/lantern-quiz.csv",
        "losses": [],
      },
      {
        "format": "text",
        "href": "/p-classroom/p-files/es/lantern-quiz.whatsapp.txt",
        "losses": [],
      },
      {
        "format": "questions",
        "href": "/p-classroom/p-files/es/lantern-quiz.questions.txt",
        "losses": [],
      },
      {
        "format": "answers",
        "href": "/p-classroom/p-files/es/lantern-quiz.answers.txt",
        "losses": [],
      },
    ]
  `);
});

test('words of a machine say so in the files', () => {
  const words = LANTERN.words.es!;
  const machine = {
    ...LANTERN,
    words: { ...LANTERN.words, en: { ...words, state: 'machine' as const, from: words.hash } },
  };
  const { notices, texts } = toQuizExport(machine, aContext({}, 'en'));
  expect(texts.locale).toBe('en');
  expect(notices.join(' ')).toContain('traducido por una máquina');
});

test('only a language that has words of its own has files', () => {
  expect(isWrittenIn(LANTERN, 'es', aContext())).toBe(true);
  expect(isWrittenIn(LANTERN, 'en', aContext({}, 'en'))).toBe(false);
});

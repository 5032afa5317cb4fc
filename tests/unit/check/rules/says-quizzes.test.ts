/** Whole findings about a quiz, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { reportOfFault } from '../../../fixtures/content-faults/faults.ts';

test('the finding about a right answer that is not an option', () => {
  expect(reportOfFault('quizzes/preguntas.yaml', 'key: [a]', 'key: [c]')).toMatchInlineSnapshot(`
    "
    content/quizzes/preguntas.yaml, línea 6: \`items[0].key[0]\` es "c".
    La respuesta correcta "c" no está entre las opciones de la pregunta (a, b).

    Más: content/README.md#preguntas

    content/quizzes/preguntas.yaml, line 6: \`items[0].key[0]\` is "c".
    The right answer "c" is not among the options of the question (a, b).

    More: content/README.md#quizzes
    "
  `);
});

test('the finding about an option without words', () => {
  expect(
    reportOfFault('quizzes/preguntas.yaml', '          b: { text: Nada, feedback: Mira otra vez. }\n', ''),
  ).toMatchInlineSnapshot(`
    "
    content/quizzes/preguntas.yaml, línea 19: \`words.es.items.q1.options\` es un grupo de campos.
    Faltan las palabras de la opción "b" de la pregunta "q1". Quien lee vería un hueco.

    Más: content/README.md#preguntas

    content/quizzes/preguntas.yaml, line 19: \`words.es.items.q1.options\` is a group of fields.
    The words of the option "b" of the question "q1" are missing. A reader would see a gap.

    More: content/README.md#quizzes
    "
  `);
});

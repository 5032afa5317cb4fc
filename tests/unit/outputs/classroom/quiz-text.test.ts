/** Quizzes as texts to send. */
import { test as prop } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { cleanQuiz } from '../../../../src/outputs/classroom/clean-quiz.ts';
import { answersText, questionsText, quizText } from '../../../../src/outputs/classroom/quiz-text.ts';
import { isChoiceQuestion, type Question } from '../../../../src/views/classroom/question.ts';
import { lantern } from './lantern.ts';
import { RUNS, randomQuiz } from './random-quiz.ts';

/** What is asked, and what is said afterwards. */
function askedIn(question: Question): string[] {
  if (isChoiceQuestion(question)) return [question.prompt, ...question.options.map(({ text }) => text)];
  if (question.type === 'matching')
    return [question.prompt, ...question.pairs.flatMap(({ text, match }) => [text, match])];
  if (question.type === 'ordering') return [question.prompt, ...question.steps.map(({ text }) => text)];
  return [
    question.prompt,
    ...question.scenes.flatMap(({ prompt, options }) => [prompt, ...options.map(({ text }) => text)]),
  ];
}

function saidIn(question: Question): string[] {
  const parts = isChoiceQuestion(question)
    ? question.options
    : question.type === 'matching'
      ? question.pairs
      : question.type === 'ordering'
        ? question.steps
        : question.scenes.flatMap(({ options }) => options);
  return [...parts.map(({ feedback }) => feedback), question.explanation, ...question.sources.map(({ text }) => text)];
}

const bare = (text: string) => text.replaceAll('\u200F', '');

prop.prop([randomQuiz], { numRuns: RUNS })('the texts say everything that a quiz says', (quiz) => {
  const { title, intro, remember, questions } = cleanQuiz(quiz.texts);
  const asked = bare(questionsText(quiz));
  const answers = bare(answersText(quiz));
  for (const text of [title, intro, ...questions.flatMap(askedIn)]) expect(asked).toContain(bare(text));
  for (const text of [title, ...remember, ...questions.flatMap(saidIn)]) expect(answers).toContain(bare(text));
  expect(bare(quizText(quiz)).startsWith(asked)).toBe(true);
  expect(bare(quizText(quiz)).endsWith(answers)).toBe(true);
});

test('the questions tell neither which answer is right nor why, nor the order of steps and halves', () => {
  const quiz = lantern();
  const asked = questionsText(quiz);
  for (const text of quiz.texts.questions.flatMap(saidIn)) expect(asked).not.toContain(text);
  const other = {
    ...quiz,
    texts: {
      ...quiz.texts,
      questions: quiz.texts.questions.map((question): Question => {
        if (isChoiceQuestion(question))
          return { ...question, options: question.options.map((one) => ({ ...one, isRight: !one.isRight })) };
        if (question.type === 'ordering') return { ...question, steps: question.steps.toReversed() };
        if (question.type === 'matching') return question;
        return {
          ...question,
          scenes: question.scenes.map((scene) => ({
            ...scene,
            options: scene.options.map((one) => ({ ...one, isRight: !one.isRight, to: null })),
          })),
        };
      }),
    },
  };
  expect(questionsText(other)).toBe(asked);
  expect(answersText(other)).not.toBe(answersText(quiz));
});

test('both texts of a quiz in its form', () => {
  expect(quizText(lantern())).toMatchInlineSnapshot(`
    "El zorro y el farol

    Preguntas inventadas. No hay nota.

    Es un borrador. Nadie lo ha revisado todavía.

    1. El zorro recibe una oferta demasiado buena. ¿Qué hace primero?
    A) No dice nada
    B) Va de inmediato
    C) Pregunta a alguien de confianza

    2. ¿Qué señales piden cuidado? Marca todas.
    Puedes marcar varias.
    A) Hay una dirección
    B) Tiene que ser hoy
    C) No le cuentes a nadie

    3. Un farol puede pedir ayuda por sí solo.
    A) Verdadero
    B) Falso

    4. ¿Qué cosa va con qué uso?
    Une cada letra con un número.
    A) La campana
    B) El farol
    C) El mapa
    1) Dice dónde está el puente
    2) Llama al vecindario
    3) Muestra el camino de noche

    5. ¿Qué hace el zorro, paso a paso?
    Pon las letras en orden.
    A) Pregunta quién invita
    B) Lo piensa una noche
    C) Se lo cuenta a la lechuza
    D) Se para

    6. El zorro está ante un puente. Al otro lado lo espera alguien que no conoce, con un regalo.

    6a. Lo llaman desde el otro lado. ¿Qué puede hacer el zorro?
    A) Cruzar a solas
    B) Esperar a la lechuza

    6b. La lechuza pregunta qué pasó.
    A) Contárselo
    B) No decir nada

    6c. El puente ya quedó atrás.
    A) Tocar la campana
    B) Seguir a solas

    A quién contarlo o llamar:
    – Policía: 999
    Qamaria: estos números funcionan solo dentro del país.
    Sin confirmar: dato de 2025.
    Borrador, no repartir.
    No se ha probado con lectores.
    CC BY 4.0

    ————————————

    Respuestas: El zorro y el farol

    1. C) Pregunta a alguien de confianza
    A: A solas es más difícil.
    B: La prisa es señal de parar.
    C: Sí. Dos ven más que uno.
    Preguntar no cuesta nada.

    2. B) Tiene que ser hoy; C) No le cuentes a nadie
    A: Una dirección se puede revisar.
    B: La prisa es una señal.
    C: El secreto es una señal.
    La prisa y el secreto piden cuidado. Una dirección se puede revisar.

    3. B) Falso
    A: Un farol no tiene voz.
    B: Así es.
    Tiene que llamar una persona.

    4. A–2, B–3, C–1
    A: Se oye lejos.
    B: Necesita aceite.
    C: Dos copias son mejor.
    Cada cosa tiene un uso.

    5. D, A, C, B
    A: Un nombre se puede buscar.
    B: Una buena oferta espera.
    C: Dos ven más que uno.
    D: Así respira.
    Parar va primero, porque después siempre se puede seguir.

    6a. B) Esperar a la lechuza
    A: Todavía hay un camino de vuelta. La historia sigue en la pregunta 6c.
    B: La lechuza viene pronto. La historia sigue en la pregunta 6b.

    6b. A) Contárselo
    A: La lechuza conoce a quien llamaba. Aquí termina la historia.
    B: La lechuza volverá a preguntar mañana. Aquí termina la historia.

    6c. A) Tocar la campana
    A: La lechuza la oye. La historia sigue en la pregunta 6b.
    B: En la casa siguiente también hay una campana. Aquí termina la historia.

    De cada lugar sale un camino hacia alguien de confianza.

    Para recordar:
    – Dos ven más que uno.

    A quién contarlo o llamar:
    – Policía: 999
    Qamaria: estos números funcionan solo dentro del país.
    Sin confirmar: dato de 2025.
    Borrador, no repartir.
    No se ha probado con lectores.
    CC BY 4.0"
  `);
});

test('each line of a text that runs from right to left says so, whatever letter or number it begins with', () => {
  const rows = quizText(lantern('ar')).split('\n').filter(Boolean);
  expect(rows.filter((row) => !row.startsWith('\u200F') && !row.startsWith('—'))).toEqual([]);
});

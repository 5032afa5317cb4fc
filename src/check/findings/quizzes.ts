import type { Explanation } from './words.ts';

/** Mistakes in quizzes. */
export const QUIZ_FINDINGS = {
  'quiz-key': (option: string, options: readonly string[]): Explanation => ({
    why: {
      es: `La respuesta correcta "${option}" no está entre las opciones de la pregunta (${options.join(', ')}).`,
      en: `The right answer "${option}" is not among the options of the question (${options.join(', ')}).`,
    },
    more: 'quizzes',
  }),
  'quiz-words': (item: string, option: string): Explanation => ({
    why: {
      es: `Faltan las palabras de la opción "${option}" de la pregunta "${item}". Quien lee vería un hueco.`,
      en: `The words of the option "${option}" of the question "${item}" are missing. A reader would see a gap.`,
    },
    more: 'quizzes',
  }),
};

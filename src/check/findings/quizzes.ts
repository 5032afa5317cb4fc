import { about, type Explanation, example } from './words.ts';

/** Mistakes in quizzes. */
export const QUIZ_FINDINGS = about('quizzes', {
  'quiz-key': (option: string, options: readonly string[]): Explanation => ({
    es: `La respuesta correcta "${option}" no está entre las opciones de la pregunta (${options.join(', ')}).`,
    en: `The right answer "${option}" is not among the options of the question (${options.join(', ')}).`,
  }),
  'quiz-one-key': (): Explanation => ({
    es: 'Aquí se marca una sola opción, y hay más de una correcta: nadie podría acertar. Si son varias, `type: multiple`.',
    en: 'One option is marked here, and more than one is right: nobody could be. If there are several, `type: multiple`.',
  }),
  'quiz-all-right': (): Explanation => ({
    es: 'Todas las opciones son correctas, así que no hay nada que pensar. Escribe una que alguien cree y no es cierta, con su fuente.',
    en: 'All options are right, so there is nothing to think about. Write one that somebody believes and that is not so, with its source.',
  }),
  'quiz-true-false': (): Explanation => ({
    es: 'Una pregunta de verdadero o falso tiene esas dos opciones: así la entienden también los programas de las escuelas.',
    en: 'A question of true or false has these two options: so the programs of schools understand it too.',
    write: { es: '["true", "false"]', en: '["true", "false"]' },
  }),
  'quiz-belief': (option: string): Explanation => ({
    es: `La opción incorrecta "${option}" no dice quién cuenta que hay personas que lo creen. Una que nadie cree no enseña nada.`,
    en: `The wrong option "${option}" does not say who reports that people believe it. One that nobody believes teaches nothing.`,
    write: example(`${option}: [f-e01]`),
  }),
  'quiz-to': (to: string, scenes: readonly string[]): Explanation => ({
    es: `No hay ninguna escena "${to}" (hay ${scenes.join(', ')}): la historia se quedaría parada.`,
    en: `There is no scene "${to}" (there are ${scenes.join(', ')}): the story would stand still.`,
  }),
  'quiz-to-of': (option: string, options: readonly string[]): Explanation => ({
    es: `"${option}" no es una opción de esta escena (${options.join(', ')}), así que nadie llegaría por ahí.`,
    en: `"${option}" is no option of this scene (${options.join(', ')}), so nobody would get there by it.`,
  }),
  'quiz-circle': (to: string): Explanation => ({
    es: `De la escena "${to}" se vuelve a esta, y la historia no terminaría. Que lleve hacia adelante, o quítalo para que termine.`,
    en: `The scene "${to}" leads back to this one, and the story would not end. Let it lead on, or take it away to end it.`,
  }),
  'quiz-unreached': (scene: string): Explanation => ({
    es: `Ninguna opción lleva a la escena "${scene}", así que nadie la leería. Nómbrala en \`to\` de una escena anterior, o bórrala.`,
    en: `No option leads to the scene "${scene}", so nobody would read it. Name it in \`to\` of an earlier scene, or delete it.`,
  }),
  'quiz-match': (option: string): Explanation => ({
    es: `A la pareja "${option}" le falta su otra mitad.`,
    en: `The pair "${option}" has no other half.`,
    write: example('match: …'),
  }),
  'quiz-alike': (): Explanation => ({
    es: 'Otra opción de la misma pregunta dice lo mismo: no se sabría cuál es la correcta.',
    en: 'Another option of the same question says the same: nobody could tell which is right.',
  }),
});

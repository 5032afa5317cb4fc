import type { Phase } from '../../codes/classroom.ts';
import { about, type Explanation, example } from './words.ts';

interface PhaseSum {
  hour: number;
  phase: Phase;
  asked: number;
  sum: number;
}

/** Mistakes in lessons. */
export const LESSON_FINDINGS = about('lessons', {
  'lesson-without-help': (): Explanation => ({
    es: 'Nadie cumple aquí ninguno de estos papeles, y la tarjeta de ayuda de la clase quedaría vacía. Añade uno que alguien cumpla (`roles` en campaign.yaml), o un servicio de aquí en `lines`.',
    en: 'Nobody here plays any of these roles, and the help card of the class would be empty. Add one that somebody plays (`roles` in campaign.yaml), or a service of this country in `lines`.',
    more: 'country',
  }),
  'lesson-hour': (minutes: number, sum: number): Explanation => ({
    es: `Inicio, desarrollo y cierre suman ${sum} minutos, y la hora tiene ${minutes}. Quien enseña se quedaría sin tiempo, o con tiempo vacío.`,
    en: `Opening, development and closing add up to ${sum} minutes, and the hour has ${minutes}. A teacher would run out of time, or have empty time.`,
  }),
  'lesson-step-minutes': (said: number, hours: number): Explanation => ({
    es: `El paso dice ${said} tiempos y la sesión tiene ${hours} horas. Escribe uno por cada hora de \`hours\`, en su orden; 0 donde no se hace.`,
    en: `The step says ${said} times and the lesson has ${hours} hours. Write one for each hour of \`hours\`, in their order; 0 where it is left out.`,
  }),
  'lesson-phase': ({ hour, phase, asked, sum }: PhaseSum): Explanation => ({
    es: `En la hora de ${hour} minutos, \`${phase}\` tiene ${asked} y sus pasos suman ${sum}. Cambia los minutos de esos pasos en \`steps\`, o los de aquí.`,
    en: `In the hour of ${hour} minutes \`${phase}\` has ${asked}, and its steps add up to ${sum}. Change the minutes of these steps in \`steps\`, or those here.`,
  }),
  'lesson-phase-order': (phase: Phase, before: Phase): Explanation => ({
    es: `Un paso de \`${phase}\` viene después de uno de \`${before}\`. Los pasos van en el orden en que se hacen: \`opening\`, \`development\`, \`closing\`.`,
    en: `A step of \`${phase}\` comes after one of \`${before}\`. Steps stand in the order in which they are done: \`opening\`, \`development\`, \`closing\`.`,
  }),
  'lesson-letter': (): Explanation => ({
    es: 'Sin la carta a las familias (`letter`) no sabrían de qué se habló. Solo una sesión del personal (`group: staff`) no la necesita.',
    en: 'Without the letter to the families (`letter`) they would not know what was talked of. Only a session of the staff (`group: staff`) needs none.',
    write: example({ es: 'letter: ["Estimadas familias:", "…"]', en: 'letter: ["Dear families,", "…"]' }),
  }),
  'lesson-handout-long': (words: number, most: number): Explanation => ({
    es: `La hoja tiene ${words} palabras y en media página caben ${most}. Así harían falta el doble de copias. Acorta el aviso, la historia o las tareas.`,
    en: `The hand-out has ${words} words, and half a page has room for ${most}. Twice the copies would be needed. Shorten the notice, the story or the tasks.`,
  }),
  'lesson-notice': (other: string): Explanation => ({
    es: `En \`${other}\` la hoja tiene un aviso inventado (\`notice\`) y aquí no, así que las tareas hablarían de algo que nadie ve. Tradúcelo.`,
    en: `In \`${other}\` the hand-out has an invented notice (\`notice\`) and here it has none, so its tasks would speak of what nobody sees. Translate it.`,
  }),
  'lesson-handout-lines': (lines: number, most: number): Explanation => ({
    es: `Las tareas suman ${lines} renglones (\`answers\` × \`lines\`) y en media página caben ${most}. Pide menos respuestas, o más cortas.`,
    en: `The tasks add up to ${lines} lines (\`answers\` × \`lines\`), and half a page has room for ${most}. Ask for fewer answers, or shorter ones.`,
  }),
  'lesson-key-few': (said: number, answers: number): Explanation => ({
    es: `La tarea pide ${answers} respuestas y la clave da ${said}. Quien enseña no podría ayudar. Añade las que faltan, o baja \`answers\`.`,
    en: `The task asks for ${answers} answers and the key gives ${said}. A teacher could not help. Add those that are missing, or lower \`answers\`.`,
  }),
});

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

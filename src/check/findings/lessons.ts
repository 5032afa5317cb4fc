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

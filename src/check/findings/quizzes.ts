import { about, both, type Explanation, example } from './words.ts';

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
  'quiz-belief-of': (option: string): Explanation => ({
    es: `"${option}" es correcta, y aquí van las creencias que no lo son. Pasa sus fuentes a \`sources\`.`,
    en: `"${option}" is right, and beliefs that are not stand here. Move its sources to \`sources\`.`,
  }),
  'quiz-belief-of-none': (option: string, options: readonly string[], meant: string | undefined): Explanation => ({
    es: `"${option}" no es una opción de esta pregunta (${options.join(', ')}), así que nadie lo leería.`,
    en: `"${option}" is no option of this question (${options.join(', ')}), so nobody would read it.`,
    ...(meant === undefined ? {} : { write: both(`${meant}:`) }),
  }),
  'quiz-ages': (from: number): Explanation => ({
    es: `La edad que termina es menor que la que empieza (${from}): nadie la tendría.`,
    en: `The last age is lower than the first (${from}): nobody would have it.`,
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
  'quiz-item-words': (id: string): Explanation => ({
    es: `Faltan las palabras de "${id}" en esta lengua. Quien lee vería un hueco.`,
    en: `The words of "${id}" are missing in this language. A reader would see a gap.`,
  }),
  'quiz-words': (item: string, option: string): Explanation => ({
    es: `Faltan las palabras de la opción "${option}" de la pregunta "${item}". Quien lee vería un hueco.`,
    en: `The words of the option "${option}" of the question "${item}" are missing. A reader would see a gap.`,
  }),
  'quiz-extra-words': (id: string, known: readonly string[], meant: string | undefined): Explanation => ({
    es: `"${id}" no está en la estructura (${known.join(', ')}), así que nadie leería estas palabras.`,
    en: `"${id}" is not in the structure (${known.join(', ')}), so nobody would read these words.`,
    ...(meant === undefined ? {} : { write: both(`${meant}:`) }),
  }),
  'quiz-no-story': (): Explanation => ({
    es: 'Solo una historia (`type: scenario`) tiene escenas; aquí nadie las leería.',
    en: 'Only a story (`type: scenario`) has scenes; nobody would read them here.',
  }),
  'quiz-no-options': (): Explanation => ({
    es: 'En una historia, las opciones están en cada escena; aquí nadie las leería. Pásalas a `scenes`.',
    en: 'In a story the options stand in each scene; nobody would read them here. Move them to `scenes`.',
  }),
  'quiz-match': (option: string): Explanation => ({
    es: `A la pareja "${option}" le falta su otra mitad.`,
    en: `The pair "${option}" has no other half.`,
    write: example('match: …'),
  }),
  'quiz-no-match': (): Explanation => ({
    es: 'Solo en una pregunta de parejas (`type: matching`) hay otra mitad; aquí nadie la leería. Quítala.',
    en: 'Only an item of pairs (`type: matching`) has another half; nobody would read it here. Take it out.',
  }),
  'quiz-title': (other: string): Explanation => ({
    es: `${other} ya tiene este título en esta lengua. Quien busca no sabría cuál es cuál. Escribe otro.`,
    en: `${other} has this title in this language already. Somebody looking for one could not tell them apart. Write another.`,
  }),
  'quiz-unassigned': (role: string): Explanation => ({
    es: `Nadie cumple el papel \`${role}\` en este país, o su servicio no atiende, así que las hojas no dan su número. Escribe quién en \`roles\` de campaign.yaml, o pon otro papel aquí.`,
    en: `Nobody plays the role \`${role}\` in this country, or their service does not answer, so the papers do not give its number. Write who in \`roles\` of campaign.yaml, or put another role here.`,
  }),
  'quiz-alike': (): Explanation => ({
    es: 'Otra opción de la misma pregunta dice lo mismo: no se sabría cuál es la correcta.',
    en: 'Another option of the same question says the same: nobody could tell which is right.',
  }),
  'quiz-kahoot': (length: number, fits: number): Explanation => ({
    es: `Tiene ${length} signos, y en Kahoot caben ${fits}. Así no va en el archivo para Kahoot; en todo lo demás sí.`,
    en: `It has ${length} signs, and Kahoot takes ${fits}. So it is left out of the file for Kahoot, and stands in everything else.`,
  }),
});

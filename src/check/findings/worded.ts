import { about, both, type Explanation, type Topic } from './words.ts';

/** Mistakes that records of several kinds can have: in their words, whom they are for and whom they tell. */
export const WORDED_FINDINGS = about('sayings', {
  'words-missing': (id: string, more: Topic): Explanation => ({
    es: `Faltan las palabras de "${id}" en esta lengua. Quien lee vería un hueco.`,
    en: `The words of "${id}" are missing in this language. A reader would see a gap.`,
    more,
  }),
  'not-in-source': (locale: string, more: Topic): Explanation => ({
    es: `Falta en la lengua de origen (${locale}), de la que se traducen las demás. Sin ella no se muestra ni se hace nada.`,
    en: `It is missing in the source language (${locale}), which the others are translated from. Without it nothing is shown or made.`,
    write: both(`${locale}: …`),
    more,
  }),
  'mark-once': (text: string, times: number, more: Topic): Explanation => ({
    es: `Lo que se subraya tiene que estar una sola vez en el texto, con las mismas letras. En «${text}» está ${times === 0 ? 'ninguna' : times}. Copia la palabra del texto.`,
    en: `What is underlined has to stand in the text once, letter by letter. In “${text}” it stands ${times === 0 ? 'nowhere' : `${times} times`}. Copy the word from the text.`,
    write: both(`mark: ${longestWordOf(text)}`),
    more,
  }),
  'ages-down': (from: number, more: Topic): Explanation => ({
    es: `La edad que termina es menor que la que empieza (${from}): nadie la tendría.`,
    en: `The last age is lower than the first (${from}): nobody would have it.`,
    more,
  }),
  'nobody-told': (role: string, more: Topic): Explanation => ({
    es: `Nadie cumple el papel \`${role}\` en este país, o su servicio no atiende, así que las hojas no dan su número. Escribe quién en \`roles\` de campaign.yaml, o pon otro papel aquí.`,
    en: `Nobody plays the role \`${role}\` in this country, or their service does not answer, so the papers do not give its number. Write who in \`roles\` of campaign.yaml, or put another role here.`,
    more,
  }),
});

/** The longest word of a sentence, as an example of what can be underlined. */
function longestWordOf(text: string): string {
  const words = text.match(/[\p{L}\p{M}’]+/gu) ?? [];
  return words.reduce((long, word) => (word.length > long.length ? word : long), '');
}

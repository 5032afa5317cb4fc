import { DRAWING_SIDE, PICTOGRAM_SIDE } from '../../codes/drawings.ts';
import { about, both, type Explanation, type Fix, type Topic } from './words.ts';

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

/** Mistakes in figures. */
export const FIGURE_FINDINGS = about('figures', {
  'figure-hundreds': (): Explanation => ({
    es: 'Cien puntadas por número muestran una parte de cien, y estos números cuentan otra cosa.',
    en: 'A hundred stitches a number show a share of a hundred, and these numbers count something else.',
    write: both('drawing: bars'),
  }),
  'figure-parts': (): Explanation => ({
    es: 'Cien puntadas muestran hasta cuatro partes, pues hay cuatro formas que se distinguen sin color.',
    en: 'A hundred stitches show up to four parts, since there are four shapes that can be told apart without colour.',
    write: both('drawing: bars'),
  }),
  'figure-overlap': (): Explanation => ({
    es: 'Estas partes suman más de 100 %, así que se cruzan o son de años distintos. Cien puntadas no las pueden repartir.',
    en: 'These parts add up to more than 100 %, so they overlap or are of different years. A hundred stitches cannot be shared by them.',
    write: both('drawing: bars'),
  }),
});

const [ROLE, OTHER] = [PICTOGRAM_SIDE, DRAWING_SIDE];

/** A drawing in stitches. */
export const DRAWING_FINDINGS = about('drawings', {
  'missing-drawings': (names: string): Explanation => ({
    es: `Las páginas y los papeles piden estos dibujos, y aquí no están: ${names}. Dibújalos, o cópialos de la carpeta drawings de otro país: un archivo con ese nombre y .yaml por cada uno.`,
    en: `Pages and papers ask for these drawings, and they are not here: ${names}. Draw them, or copy them from the folder drawings of another country: a file of that name and .yaml for each.`,
  }),
  'drawing-row': (width: number, write: Fix): Explanation => ({
    es: `Una fila lleva solo puntos (el fondo) y 1, 2 o 3 (los hilos), y todas son igual de largas: aquí, ${width}. Si no, el dibujo sale torcido.`,
    en: `A row has only dots (the ground) and 1, 2 or 3 (the threads), and all are of one length: here, ${width}. Otherwise the drawing comes out crooked.`,
    write,
  }),
  'drawing-size': (width: number, height: number): Explanation => ({
    es: `Mide ${width} puntadas de ancho y ${height} de alto. Un dibujo tiene de ${OTHER.min} a ${OTHER.max} de ancho y hasta ${OTHER.max} de alto; el que va junto a un número, de ${ROLE.min} a ${ROLE.max} y hasta ${ROLE.max}. Con otra medida no cabe en afiches y tarjetas. Quita o añade filas o columnas.`,
    en: `It is ${width} stitches wide and ${height} high. A drawing is ${OTHER.min} to ${OTHER.max} wide and up to ${OTHER.max} high; one beside a number ${ROLE.min} to ${ROLE.max} and up to ${ROLE.max}. Of another size it does not fit posters and cards. Take out or add rows or columns.`,
  }),
  'pictogram-size': (): Explanation => ({
    es: `Va junto a los números de emergencia, así que tiene de ${ROLE.min} a ${ROLE.max} puntadas de ancho y hasta ${ROLE.max} de alto. Más grande, los números no caben a su lado. Dibújalo más pequeño.`,
    en: `It stands beside emergency numbers, so it is ${ROLE.min} to ${ROLE.max} stitches wide and up to ${ROLE.max} high. Larger, the numbers do not fit beside it. Draw it smaller.`,
  }),
});

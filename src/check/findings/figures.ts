import { DRAWING_SIDE, PICTOGRAM_SIDE } from '../../codes/drawings.ts';
import { about, both, type Explanation, type Fix } from './words.ts';

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

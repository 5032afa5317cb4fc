import { DRAWING_SIDE, type DrawingEdge, PICTOGRAM_SIDE, STITCHED } from '../../codes/drawings.ts';
import { about, type Explanation, type Fix } from './words.ts';

const [ROLE, OTHER] = [PICTOGRAM_SIDE, DRAWING_SIDE];

const EDGES: Record<DrawingEdge, { es: string; en: string }> = {
  top: { es: 'La primera fila', en: 'The first row' },
  bottom: { es: 'La última fila', en: 'The last row' },
  left: { es: 'La primera columna', en: 'The first column' },
  right: { es: 'La última columna', en: 'The last column' },
};

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
  'drawing-share': (percent: number): Explanation => ({
    es: `De todo el dibujo, ${percent} % son puntadas, y deben ser más de ${STITCHED.min} % y menos de ${STITCHED.max} %. Si no, en una fotocopia no se reconoce. ${percent < 50 ? 'Dibuja con líneas más gruesas.' : 'Deja más fondo (.) entre las partes.'}`,
    en: `Of the whole drawing, ${percent} % are stitches, which should be more than ${STITCHED.min} % and less than ${STITCHED.max} %. Otherwise nobody knows it on a photocopy. ${percent < 50 ? 'Draw with thicker lines.' : 'Leave more ground (.) between the parts.'}`,
  }),
  'drawing-edge': (edge: DrawingEdge): Explanation => ({
    es: `${EDGES[edge].es} es solo fondo, y el dibujo no quedaría al centro de su lugar. Quítala.`,
    en: `${EDGES[edge].en} is ground alone, and the drawing would not stand in the middle of its place. Take it out.`,
  }),
});

import { about, both, type Explanation } from './words.ts';

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

import { DRAWING_SIDE, type DrawingEdge, PICTOGRAM_SIDE, STITCHED } from '../../codes/drawings.ts';
import { about, both, type Explanation, type Fix } from './words.ts';

/** Mistakes in sentences that somebody recorded. */
export const RECORDING_FINDINGS = about('recordings', {
  'recording-sound': (id: string): Explanation => ({
    es: `Falta el sonido de esta grabación. Sin él, la página mostraría un botón que no suena. Guárdalo como \`sounds/${id}.mp3\`, o quita este archivo.`,
    en: `The sound of this recording is missing. Without it the page would show a button that plays nothing. Save it as \`sounds/${id}.mp3\`, or remove this file.`,
  }),
  'recording-format': (id: string, kilobytes: number): Explanation => ({
    es: `El sonido \`sounds/${id}.mp3\` no es un MP3, o pesa más de ${kilobytes} kB. Quien lo escucha paga los datos. Conviértelo a MP3 mono, de 48 kbit/s.`,
    en: `The sound \`sounds/${id}.mp3\` is no MP3, or weighs more than ${kilobytes} kB. Whoever listens pays for the data. Convert it to MP3, mono, 48 kbit/s.`,
  }),
  'recording-number': (now: string | null): Explanation => ({
    es: `${now ? `El número de hoy es ${now}` : 'Hoy esta frase no tiene número'}. La grabación dice otra cosa y no sale en el sitio. Hay que grabarla otra vez; hasta entonces, quita este archivo y su sonido.`,
    en: `${now ? `The number of today is ${now}` : 'Today this sentence has no number'}. The recording says something else and is not played. It has to be recorded again; until then, remove this file and its sound.`,
  }),
  'recording-tags': (id: string): Explanation => ({
    es: `El sonido \`sounds/${id}.mp3\` lleva datos que un teléfono o un programa puso en él: pueden decir quién habla o dónde. Conviértelo como dice la guía, que los quita.`,
    en: `The sound \`sounds/${id}.mp3\` carries what a phone or a program wrote into it: that may say who speaks, or where. Convert it as the guide says, which takes it out.`,
  }),
  'recording-language': (): Explanation => ({
    es: 'Nadie atiende en esa lengua ni el sitio la tiene: no hay página donde se oiga la grabación. Corrige la lengua, o quita este archivo y su sonido.',
    en: 'Nobody answers in that language and the site lacks it: no page would play the recording. Correct the language, or remove this file and its sound.',
  }),
  'recording-twice': (other: string): Explanation => ({
    es: `La grabación ${other} es de la misma frase, lengua y variedad. Deja una, o di en qué variedad está cada una.`,
    en: `The recording ${other} is of the same sentence, language and variety. Keep one, or say which variety each is in.`,
  }),
  'sound-strange': (): Explanation => ({
    es: 'Aquí van solo los sonidos de las grabaciones, como `sounds/qu-police.mp3`. Lo que se entrega, en WAV o FLAC, no se guarda: lleva datos de quien grabó. Quita este archivo.',
    en: 'Only the sounds of recordings belong here, like `sounds/qu-police.mp3`. What is handed in, as WAV or FLAC, is not kept: it carries data of who recorded. Remove this file.',
  }),
  'sound-unused': (id: string): Explanation => ({
    es: `Ninguna grabación usa este sonido. Falta \`recordings/${id}.yaml\`, con lo que se oye y quién lo revisó. Escríbelo, o quita el sonido.`,
    en: `No recording uses this sound. \`recordings/${id}.yaml\` is missing, with what is heard and who reviewed it. Write it, or remove the sound.`,
  }),
});

/** Mistakes in sentences to remember. */
export const SAYING_FINDINGS = about('sayings', {
  'saying-mark': (text: string, times: number): Explanation => ({
    es: `Lo que se subraya tiene que estar una sola vez en la frase, con las mismas letras. En «${text}» está ${times === 0 ? 'ninguna' : times}. Copia la palabra de la frase, o escribe null.`,
    en: `What is underlined has to stand in the sentence once, letter by letter. In “${text}” it stands ${times === 0 ? 'nowhere' : `${times} times`}. Copy the word from the sentence, or write null.`,
    write: both(`mark: ${longestWordOf(text)}`),
  }),
  'saying-in-source': (locale: string): Explanation => ({
    es: `Falta la frase en la lengua de origen (${locale}), de la que se traducen las demás. Sin ella el sitio no puede mostrarla.`,
    en: `The sentence is missing in the source language (${locale}), which the others are translated from. Without it the site cannot show it.`,
    write: both(`words:\n  ${locale}:\n    state: original\n    writtenBy: editor\n    text: …\n    mark: null`),
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
  'figure-words': (bar: string): Explanation => ({
    es: `Falta el nombre de "${bar}". Quien lee vería un código.`,
    en: `The name of "${bar}" is missing. A reader would see a code.`,
  }),
});

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

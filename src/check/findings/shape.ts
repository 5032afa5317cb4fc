import { about, asks, type Explanation, type Fix, type InBoth } from './words.ts';

/** One field: whether it is there, and whether its value has the right shape. The field's own sentence is said behind it. */
export const SHAPE_FINDINGS = about('fields', {
  unwritten: (values: readonly string[]): Explanation => ({
    es: `Es lo que trae un archivo nuevo para que alguien lo escriba, y así no se publica.${values.length > 0 ? ` Los valores posibles son ${values.join(', ')}.` : ''}`,
    en: `A new file brings this for somebody to write, and it is not published like that.${values.length > 0 ? ` The possible values are ${values.join(', ')}.` : ''}`,
  }),
  'missing-field': asks({ es: 'Este campo es obligatorio.', en: 'This field is required.' }),
  'empty-field': asks({ es: 'Aquí falta un valor.', en: 'A value is missing here.' }),
  'unknown-key': (nearest: string | null, known: string): Explanation => ({
    es: `Aquí no hay ningún campo con ese nombre. Los campos posibles son ${known}.`,
    en: `There is no field of that name here. The possible fields are ${known}.`,
    nearest,
  }),
  'cut-text': asks({
    es: 'Esto es el resto de un texto: entre llaves, una coma sin comillas lo corta.',
    en: 'This is the rest of a text: within braces, a comma without quotes cuts it.',
  }),
  'parted-text': asks({
    es: 'Un texto que lleva dos puntos va entre comillas; sin ellas parece otro campo.',
    en: 'A text with a colon in it goes in quotes; without them it looks like another field.',
  }),
  'wrong-kind': (expected: InBoth, write: Fix): Explanation => ({
    es: `Aquí va ${expected.es}.`,
    en: `This should be ${expected.en}.`,
    write,
  }),
  'quote-it': asks({
    es: 'Sin comillas, el valor se lee como un número o como sí o no, y puede cambiar (0800 se vuelve 800).',
    en: 'Without quotes the value is read as a number or as yes or no, and may change (0800 becomes 800).',
  }),
  'unquoted-date': asks({
    es: 'Una fecha sin comillas puede correrse un día, y una que no existe pasa por otra.',
    en: 'A date without quotes can shift by a day, and one that does not exist passes for another.',
    more: 'dates',
  }),
  'not-in-list': (values: string, nearest: string | null, write: Fix): Explanation => ({
    es: `Ese valor no está en la lista. Los valores posibles son ${values}.`,
    en: `That value is not in the list. The possible values are ${values}.`,
    nearest,
    write,
  }),
  'too-short': (length: number, minimum: number): Explanation => ({
    es: `El texto tiene ${signs(length).es} y necesita al menos ${minimum}.`,
    en: `The text has ${signs(length).en} and needs at least ${minimum}.`,
  }),
  'too-long': (length: number, maximum: number): Explanation => ({
    es: `El texto tiene ${signs(length).es} y caben ${maximum}. Acórtalo en ${length - maximum}.`,
    en: `The text has ${signs(length).en} and ${maximum} fit. Shorten it by ${length - maximum}.`,
  }),
  'too-few': (count: number, minimum: number, write: Fix): Explanation => ({
    es: `La lista necesita al menos ${minimum} y tiene ${count}.`,
    en: `The list needs at least ${minimum} and has ${count}.`,
    write,
  }),
  'too-many': (count: number, maximum: number): Explanation => ({
    es: `En la lista caben ${maximum} y hay ${count}.`,
    en: `The list has room for ${maximum} and holds ${count}.`,
  }),
  'out-of-range': (minimum: number, maximum: number): Explanation => ({
    es: `El número va de ${minimum} a ${maximum}, sin decimales.`,
    en: `The number goes from ${minimum} to ${maximum}, without decimals.`,
  }),
  'bad-form': (write: Fix | undefined): Explanation => ({
    es: 'El valor no tiene la forma que se espera.',
    en: 'The value does not have the expected form.',
    ...(write ? { write } : {}),
  }),
});

function signs(count: number): InBoth {
  return count === 1
    ? { es: '1 carácter', en: '1 character' }
    : { es: `${count} caracteres`, en: `${count} characters` };
}

import { about, type Explanation, type Fix, type InBoth, joined, nearestIs } from './words.ts';

/** One field: whether it is there, and whether its value has the right shape. `help` is the field's own sentence. */
export const SHAPE_FINDINGS = about('fields', {
  unwritten: (help: InBoth | null, values: readonly string[]): Explanation => ({
    ...joined(
      {
        es: '`npm run new` lo dejó por escribir, y así no se publica.',
        en: '`npm run new` left this to be written, and it is not published like that.',
      },
      help ?? undefined,
      values.length > 0
        ? {
            es: `Los valores posibles son ${values.join(', ')}.`,
            en: `The possible values are ${values.join(', ')}.`,
          }
        : undefined,
    ),
  }),
  'missing-field': (help: InBoth | undefined, write: Fix): Explanation => ({
    ...joined({ es: 'Este campo es obligatorio.', en: 'This field is required.' }, help),
    write,
  }),
  'empty-field': (help: InBoth | undefined, write: Fix): Explanation => ({
    ...joined({ es: 'Aquí falta un valor.', en: 'A value is missing here.' }, help),
    write,
  }),
  'unknown-key': (nearest: string | null, known: string): Explanation => ({
    ...joined(
      { es: 'Aquí no hay ningún campo con ese nombre.', en: 'There is no field of that name here.' },
      nearestIs(nearest),
      {
        es: `Los campos posibles son ${known}.`,
        en: `The possible fields are ${known}.`,
      },
    ),
  }),
  'cut-text': (write: Fix): Explanation => ({
    es: 'Esto es el resto de un texto: entre llaves, una coma sin comillas lo corta.',
    en: 'This is the rest of a text: within braces, a comma without quotes cuts it.',
    write,
  }),
  'parted-text': (help: InBoth | undefined, write: Fix): Explanation => ({
    ...joined(
      {
        es: 'Un texto que lleva dos puntos va entre comillas; sin ellas parece otro campo.',
        en: 'A text with a colon in it goes in quotes; without them it looks like another field.',
      },
      help,
    ),
    write,
  }),
  'wrong-kind': (expected: InBoth, help: InBoth | undefined, write: Fix): Explanation => ({
    ...joined({ es: `Aquí va ${expected.es}.`, en: `This should be ${expected.en}.` }, help),
    write,
  }),
  'quote-it': (help: InBoth | undefined, write: Fix): Explanation => ({
    ...joined(
      {
        es: 'Sin comillas, el valor se lee como un número o como sí o no, y puede cambiar (0800 se vuelve 800).',
        en: 'Without quotes the value is read as a number or as yes or no, and may change (0800 becomes 800).',
      },
      help,
    ),
    write,
  }),
  'unquoted-date': (write: Fix): Explanation => ({
    es: 'Una fecha sin comillas puede correrse un día, y una que no existe pasa por otra.',
    en: 'A date without quotes can shift by a day, and one that does not exist passes for another.',
    write,
    more: 'dates',
  }),
  'not-in-list': (values: string, nearest: string | null, help: InBoth | undefined, write: Fix): Explanation => ({
    ...joined(
      { es: 'Ese valor no está en la lista.', en: 'That value is not in the list.' },
      nearestIs(nearest),
      help,
      { es: `Los valores posibles son ${values}.`, en: `The possible values are ${values}.` },
    ),
    write,
  }),
  'too-short': (length: number, minimum: number, help: InBoth | undefined): Explanation => ({
    ...joined(
      {
        es: `El texto tiene ${signs(length).es} y necesita al menos ${minimum}.`,
        en: `The text has ${signs(length).en} and needs at least ${minimum}.`,
      },
      help,
    ),
  }),
  'too-long': (length: number, maximum: number, help: InBoth | undefined): Explanation => ({
    ...joined(
      {
        es: `El texto tiene ${signs(length).es} y caben ${maximum}. Acórtalo en ${length - maximum}.`,
        en: `The text has ${signs(length).en} and ${maximum} fit. Shorten it by ${length - maximum}.`,
      },
      help,
    ),
  }),
  'too-few': (count: number, minimum: number, help: InBoth | undefined, write: Fix): Explanation => ({
    ...joined(
      {
        es: `La lista necesita al menos ${minimum} y tiene ${count}.`,
        en: `The list needs at least ${minimum} and has ${count}.`,
      },
      help,
    ),
    write,
  }),
  'too-many': (count: number, maximum: number, help: InBoth | undefined): Explanation => ({
    ...joined(
      {
        es: `En la lista caben ${maximum} y hay ${count}.`,
        en: `The list has room for ${maximum} and holds ${count}.`,
      },
      help,
    ),
  }),
  'out-of-range': (minimum: number, maximum: number, help: InBoth | undefined): Explanation => ({
    ...joined(
      {
        es: `El número va de ${minimum} a ${maximum}, sin decimales.`,
        en: `The number goes from ${minimum} to ${maximum}, without decimals.`,
      },
      help,
    ),
  }),
  'bad-form': (help: InBoth | undefined, write: Fix | undefined): Explanation => ({
    ...joined(
      { es: 'El valor no tiene la forma que se espera.', en: 'The value does not have the expected form.' },
      help,
    ),
    ...(write ? { write } : {}),
  }),
});

function signs(count: number): InBoth {
  return count === 1
    ? { es: '1 carácter', en: '1 character' }
    : { es: `${count} caracteres`, en: `${count} characters` };
}

import { z } from 'astro/zod';
import { ACTIVITY_KINDS } from '../codes/activity.ts';
import { FIELDS } from '../codes/announced-fields.ts';
import { AUDIENCES } from '../codes/service.ts';
import { LONGEST_STEM, stemFault } from '../codes/stems.ts';
import { field } from './field.ts';
import { guardWordsSchema } from './guard-words.ts';
import { ISSUE } from './parts.ts';

/** A piece of words that can be used; see `codes/stems.ts`. */
const stem = z
  .string()
  .min(1)
  .max(LONGEST_STEM)
  .refine((text) => stemFault(text) === null, { params: { issue: ISSUE.stem } });
/** Whole words, without signs. */
const word = z
  .string()
  .max(40)
  .refine((text) => /^[\p{L}\p{M}][\p{L}\p{M}’' -]*$/u.test(text), { params: { issue: ISSUE.word } });
/** A heading, a month, a mark of a table: compared as a whole, without accents and capitals. */
const label = z.string().min(1).max(60);

const MOST_WORDS = 200;
const some = <T extends z.ZodType>(one: T) => z.array(one).min(1).max(MOST_WORDS);
const any = <T extends z.ZodType>(one: T) => z.array(one).max(MOST_WORDS);

/** How a language tells a telephone number from another number. */
export const numberWordsSchema = z.strictObject({
  call: field(some(stem), {
    es: 'Cómo se invita a llamar, o el nombre de una línea, justo antes de un número.',
    en: 'How one is asked to call, or the word for a line, right before a number.',
    example: '["ll(a|á)ma", "tel"]',
  }),
  between: field(any(word), {
    es: 'Palabras que pueden ir entre eso y el número.',
    en: 'Words that may stand between it and the number.',
    example: '[al, gratis]',
  }),
  law: field(any(stem), {
    es: 'Lo que muestra que el número es de una ley o una lista.',
    en: 'What shows that the number is of a law or a list.',
    example: '["ley", "decreto"]',
  }),
  at: field(any(word), {
    es: 'El signo de un correo, en palabras.',
    en: 'The sign of an e-mail address, in words.',
    example: '[arroba]',
  }),
});

const clock = z.strictObject({
  noon: field(any(stem), {
    es: 'La palabra para las doce del día.',
    en: 'The word for noon.',
    example: '["mediod(i|í)a"]',
  }),
  before: field(any(stem), {
    es: 'Lo que va antes de una hora.',
    en: 'What stands before an hour.',
    example: '["a la(s|)"]',
  }),
  hours: field(any(stem), {
    es: 'Lo que va detrás de una hora.',
    en: 'What stands behind an hour.',
    example: '["horas"]',
  }),
  am: field(any(stem), { es: 'La primera mitad del día.', en: 'The first half of the day.', example: '["a.m."]' }),
  pm: field(any(stem), { es: 'La segunda mitad del día.', en: 'The second half of the day.', example: '["p.m."]' }),
  night: field(any(stem), {
    es: 'La noche, si solo la llevan las horas de 1 a 12.',
    en: 'The night, where only hours from 1 to 12 have it.',
    example: '["da noite"]',
  }),
  twelve: field(any(stem), {
    es: 'Una marca de las doce del día, como en 12 m.',
    en: 'A mark of noon, as in 12 m.',
    example: '["m."]',
  }),
  until: field(any(word), {
    es: 'La palabra entre dos horas.',
    en: 'The word between two hours.',
    example: '[a, hasta]',
  }),
  untilBefore: field(any(stem), {
    es: 'Lo que va antes de la segunda hora.',
    en: 'What stands before the second hour.',
    example: '["la(s|)"]',
  }),
});

const labels = any(label);

const read = z.strictObject({
  headings: field(z.partialRecord(z.enum(FIELDS), labels), {
    es: 'Los títulos que la gente pone sobre cada columna.',
    en: 'The headings that people write above each column.',
    example: '{ title: [título, actividad] }',
  }),
  /** The first three letters of a name are enough, of a day too. */
  months: field(z.array(some(label)).length(12), {
    es: 'Los doce meses, cada uno con sus nombres.',
    en: 'The twelve months, each with its names.',
  }),
  weekdays: field(z.array(some(label)).length(7), {
    es: 'Los siete días de la semana desde el lunes, cada uno con sus nombres.',
    en: 'The seven days of the week from Monday on, each with its names.',
  }),
  inDates: field(any(word), {
    es: 'Palabras de una fecha que no dicen nada.',
    en: 'Words in a date that say nothing.',
    example: '[de, del]',
  }),
  ordinals: field(any(stem), {
    es: 'Lo que va detrás del número de un día.',
    en: 'What stands behind the number of a day.',
    example: '["º"]',
  }),
  clock: field(clock, { es: 'Cómo se escriben las horas.', en: 'How hours are written.' }),
  or: field(any(word), {
    es: 'La palabra entre las dos mitades de un nombre doble.',
    en: 'The word between the halves of a double name.',
    example: '[o, y]',
  }),
  example: field(some(label), {
    es: 'Lo que dice el código de la fila de ejemplo.',
    en: 'What the id of the example says.',
    example: '[ejemplo]',
  }),
  fresh: field(some(label), {
    es: 'Lo que dice el código de una actividad nueva que se parece a otra.',
    en: 'What the id says of a new activity that is much like another.',
    example: '[nueva]',
  }),
  again: field(some(label), {
    es: 'Lo que dice el estado de lo que se canceló o se cambió y vuelve a lo de antes; ninguna copia antigua lo dice.',
    en: 'What the state says of what was cancelled or moved and is as before again; no old copy says it.',
    example: '[vuelve a hacerse]',
  }),
});

/** The words of one language by which announcements are read and judged. */
export const announceWordsSchema = z.strictObject({
  guards: field(guardWordsSchema, {
    es: 'Lo que puede dañar a alguien si se publica.',
    en: 'What could harm somebody if it were published.',
  }),
  read: field(read, { es: 'Cómo la gente llena una tabla.', en: 'How people fill in a table.' }),
  choices: field(
    z
      .strictObject({
        kind: z.partialRecord(z.enum(ACTIVITY_KINDS), labels).optional(),
        audiences: z.partialRecord(z.enum(AUDIENCES), labels).optional(),
        languages: z.record(z.string().regex(/^[a-z]{2,3}$/), labels).optional(),
      })
      .optional(),
    {
      es: 'Otras maneras de decir cada tipo de actividad, cada público y cada lengua, por su código.',
      en: 'Other ways to say each kind of activity, each audience and each language, by its code.',
      example: '{ kind: { talk: [conversatorio] } }',
    },
  ),
});

export type NumberWords = z.infer<typeof numberWordsSchema>;
export type AnnounceWordsFile = z.infer<typeof announceWordsSchema>;
export type ReadingWords = AnnounceWordsFile['read'];
export type ClockWords = ReadingWords['clock'];

import { z } from 'astro/zod';
import { field } from '../field.ts';
import { idOf, partialDate, plainDate, slug } from '../parts.ts';
import { translationState } from '../translation-state.ts';

/**
 * How a figure is drawn: as bars, the longest as wide as the page; as one hundred stitches that its numbers share, since they
 * are parts of one whole that do not overlap; or as a hundred stitches for each number, which is a share of its own whole.
 */
export const DRAWINGS = ['bars', 'hundred', 'hundreds'] as const;

const words = z.strictObject({
  ...translationState,
  title: field(z.string().min(5).max(120), { es: 'Qué muestra el dibujo.', en: 'What the drawing shows.' }),
  /** Absent where the title is enough. */
  headline: field(z.string().min(5).max(120), {
    es: 'Lo que se ve de un vistazo, en una frase y solo con números de la fuente.',
    en: 'What is seen at a glance, as a sentence and only with numbers of the source.',
  }).optional(),
  scope: field(z.string().min(10).max(300), {
    es: 'Qué se cuenta, dónde y quién lo contó.',
    en: 'What is counted, where and by whom.',
  }),
  limits: field(z.string().min(10).max(300), {
    es: 'Lo que estas cifras no pueden decir.',
    en: 'What these figures cannot say.',
  }),
  bars: field(z.record(slug, z.string().min(1).max(60)), {
    es: 'El nombre de cada barra, por su id.',
    en: 'The name of each bar, by its id.',
  }),
  corrected: field(z.record(plainDate, z.string().min(10).max(300)).optional(), {
    es: 'Qué se corrigió, por el día en que se publicó la corrección: qué decía y qué dice.',
    en: 'What was corrected, by the day on which the correction was published: what it said and what it says.',
    example: '{ "2027-03-01": Decía 1340; la fuente dice 1430. }',
  }),
});

/** `content/figures/<id>.yaml`: numbers once, words per language. */
export const figureSchema = z.strictObject({
  order: field(z.number().int(), { es: 'Su lugar en la lista.', en: 'Its place in the list.', example: '10' }),
  unit: field(z.enum(['people', 'complaints', 'percent']), {
    es: 'Qué es cada número: people (personas), complaints (denuncias) o percent (por ciento).',
    en: 'What each number is: people, complaints or percent.',
    example: 'people',
  }),
  drawing: field(z.enum(DRAWINGS), {
    es: 'Cómo se dibuja: bars (barras), hundred (cien puntadas que se reparten entre partes que no se cruzan) o hundreds (cien puntadas por número).',
    en: 'How it is drawn: bars, hundred (a hundred stitches shared by parts that do not overlap) or hundreds (a hundred stitches a number).',
    example: 'bars',
  }),
  period: field(
    z.strictObject({
      from: field(partialDate, { es: 'Desde cuándo.', en: 'From when.', example: '"2020"' }),
      to: field(partialDate, { es: 'Hasta cuándo, incluido.', en: 'Until when, included.', example: '"2023"' }),
    }),
    { es: 'El tiempo que cubren los números.', en: 'The time that the numbers cover.' },
  ),
  bars: field(
    z
      .array(
        z.strictObject({
          id: field(slug, { es: 'El id de la barra.', en: 'The id of the bar.', example: 'women' }),
          value: field(z.number().nonnegative(), {
            es: 'El número, tal como lo da la fuente.',
            en: 'The number, as the source gives it.',
            example: '39',
          }),
        }),
      )
      .min(2),
    { es: 'Los números, en su orden.', en: 'The numbers, in their order.' },
  ),
  sources: field(z.array(idOf('sources')).min(1), {
    es: 'De dónde salen los números.',
    en: 'Where the numbers come from.',
    example: '[f-b36]',
  }),
  ask: field(z.array(idOf('organisations')).min(1), {
    es: 'A quién preguntar por ella: la institución que la contó, y quien la publicó.',
    en: 'Whom to ask about it: the institution that counted it, and who published it.',
    example: '[unodc]',
  }),
  words: field(z.record(z.string(), words), { es: 'Las palabras, por lengua.', en: 'The words, by language.' }),
});

export type FigureFile = z.infer<typeof figureSchema>;

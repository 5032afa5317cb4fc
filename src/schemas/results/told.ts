import { z } from 'astro/zod';
import { MEASURES, MOST_COUNTED } from '../../codes/results.ts';
import { field } from '../field.ts';
import { doneOn, idOf, slug } from '../parts.ts';

/** `content/facts/targets.yaml`: what is to be reached, said before the day. */
export const targetsSchema = z.record(
  slug,
  z.strictObject({
    year: field(z.number().int().min(2000).max(2100), {
      es: 'El año de la campaña para el que vale.',
      en: 'The year of the campaign that it is for.',
      example: '2027',
    }),
    on: field(doneOn, {
      es: 'El día en que se puso, antes del día de la campaña.',
      en: 'The day on which it was set, before the day of the campaign.',
      example: '"2027-05-04"',
    }),
    measure: field(z.enum(MEASURES), { es: 'Qué se contará.', en: 'What will be counted.', example: 'hung' }),
    material: field(idOf('materials').nullable(), {
      es: 'La cosa, por el nombre de su archivo; null si son todas juntas.',
      en: 'The thing, by the name of its file; null for all of them together.',
      example: 'pregunta',
    }),
    value: field(z.number().int().min(1).max(MOST_COUNTED), { es: 'Cuántas.', en: 'How many.', example: '500' }),
  }),
);

const texts = z.record(z.string(), z.string().min(10).max(400));

/** `content/facts/harms.yaml`: harm that was reported. */
export const harmsSchema = z.record(
  slug,
  z.strictObject({
    on: field(doneOn, {
      es: 'El día en que se avisó.',
      en: 'The day on which it was reported.',
      example: '"2027-08-02"',
    }),
    material: field(idOf('materials').nullable(), {
      es: 'La cosa que hizo daño, por el nombre de su archivo; null si no fue una sola.',
      en: 'The thing that did harm, by the name of its file; null if it was not one alone.',
      example: 'pregunta',
    }),
    what: field(texts, {
      es: 'Qué pasó, por lengua, en palabras simples. Sin ninguna persona, lugar exacto ni caso.',
      en: 'What happened, by language, in plain words. With no person, no exact place and no case.',
      example: '{ es: Un afiche colgado junto a una caja hizo que preguntaran a quien lo leía. }',
    }),
    done: field(texts, {
      es: 'Qué se hizo, por lengua.',
      en: 'What was done, by language.',
      example: '{ es: Se retiró el afiche y la ficha dice que no se cuelga junto a cajas. }',
    }),
  }),
);

export type TargetFile = z.infer<typeof targetsSchema>[string];
export type HarmFile = z.infer<typeof harmsSchema>[string];

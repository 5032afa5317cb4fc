import { z } from 'astro/zod';
import { isBatchCode } from '../../codes/recall-code.ts';
import { COUNTERS, DAYS_UP, MEASURES, METHODS, MOST_COUNTED } from '../../codes/results.ts';
import { field } from '../field.ts';
import { doneOn, ISSUE, idOf, name, regionOf, slug } from '../parts.ts';

const counted = z.number().int().min(0).max(MOST_COUNTED).nullable();

/** `content/results/<id>.yaml`: what one institution counted of one batch. */
export const countSchema = z.strictObject({
  batch: field(z.string().refine(isBatchCode, { params: { issue: ISSUE.batch } }), {
    es: 'El código del lote, como lo anotó la institución. El archivo se llama igual, en minúsculas.',
    en: 'The code of the batch, as the institution noted it. The file has the same name, in small letters.',
    example: '30461820-MTC-01',
  }),
  institution: field(idOf('organisations').nullable(), {
    es: 'La institución que contó; null si no está en organisations.yaml.',
    en: 'The institution that counted; null if organisations.yaml does not have it.',
    example: 'mtc',
  }),
  institutionName: field(name.nullable(), {
    es: 'Su nombre, solo si no está en organisations.yaml. Nunca el nombre de una persona.',
    en: 'Its name, only if organisations.yaml does not have it. Never the name of a person.',
  }),
  region: field(regionOf('regions').nullable(), {
    es: 'La región en que se contó; null si fueron varias.',
    en: 'The region in which it was counted; null if there were several.',
    example: 'PE-PUN',
  }),
  material: field(idOf('materials'), {
    es: 'La cosa que se contó: el nombre de su archivo en materials.',
    en: 'The thing that was counted: the name of its file in materials.',
    example: 'pregunta',
  }),
  // What nobody counted is `null`: that is not none.
  printed: field(counted, {
    es: 'Hojas impresas; null si nadie contó.',
    en: 'Sheets printed; null if nobody counted.',
    example: '50',
  }),
  hung: field(counted, {
    es: 'Hojas colgadas; null si nadie contó.',
    en: 'Sheets hung; null if nobody counted.',
    example: '40',
  }),
  stillUp: field(counted, {
    es: `Hojas que seguían colgadas a los ${DAYS_UP} días; null si nadie contó.`,
    en: `Sheets that still hung after ${DAYS_UP} days; null if nobody counted.`,
    example: '31',
  }),
  stripsGone: field(counted, {
    es: 'Tiras arrancadas; null si nadie contó.',
    en: 'Strips torn off; null if nobody counted.',
    example: '120',
  }),
  broadcasts: field(counted, {
    es: 'Veces que salió al aire; null si nadie contó.',
    en: 'Times it was on air; null if nobody counted.',
    example: '12',
  }),
  people: field(counted, {
    es: 'Personas que asistieron; null si nadie contó. Nunca personas que pidieron ayuda.',
    en: 'People who attended; null if nobody counted. Never people who asked for help.',
    example: '80',
  }),
  countedBy: field(z.enum(COUNTERS), {
    es: 'Quién contó, por lo que hace: press (prensa), office (oficina), school (escuela), health (salud), transport (transporte), radio, library (biblioteca), volunteers (voluntariado), other (otro). Nunca un nombre.',
    en: 'Who counted, by what they do: press, office, school, health, transport, radio, library, volunteers, other. Never a name.',
    example: 'office',
  }),
  method: field(z.enum(METHODS), {
    es: 'Cómo se contó: each (una por una), papers (con la factura de la imprenta o la lista de emisiones) o estimate (a ojo).',
    en: 'How it was counted: each (one by one), papers (by the bill of the printer or the list of broadcasts) or estimate (by eye).',
    example: 'each',
  }),
  from: field(doneOn, {
    es: 'El día en que se colgó o salió lo primero.',
    en: 'The day on which the first was hung or on air.',
    example: '"2027-07-15"',
  }),
  to: field(doneOn, { es: 'El último día de conteo.', en: 'The last day of counting.', example: '"2027-07-30"' }),
});

export type CountFile = z.infer<typeof countSchema>;

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

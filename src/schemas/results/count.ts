import { z } from 'astro/zod';
import { isBatchCode } from '../../codes/recall-code.ts';
import { COUNTERS, DAYS_UP, METHODS, MOST_COUNTED } from '../../codes/results.ts';
import { field } from '../field.ts';
import { doneOn, ISSUE, idOf, name, regionOf } from '../parts.ts';

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

import { z } from 'astro/zod';
import { field } from '../field.ts';
import { pageSchema } from '../page/prose.ts';
import { idOf, partialDate } from '../parts.ts';

/** When and where a text was tried with readers. */
export const preTested = z.strictObject({
  on: field(partialDate, {
    es: 'Cuándo se probó con lectoras y lectores.',
    en: 'When it was tried with readers.',
    example: '"2027-04"',
  }),
  where: field(z.string().min(3).max(120), {
    es: 'Dónde y con quiénes, sin nombres de personas.',
    en: 'Where and with whom, without names of persons.',
    example: 'Puno, con 12 madres del mercado',
  }),
});

const evidence = z.strictObject({
  action: field(z.string().min(5).max(160), {
    es: 'La única cosa que pide hacer, en una frase.',
    en: 'The one thing it asks the reader to do, in a sentence.',
    example: 'Pregunta quién contrata antes de decir que sí.',
  }),
  basis: field(z.array(idOf('sources')).min(1), {
    es: 'Las fuentes principales, por su nombre en facts/sources.yaml.',
    en: 'The main sources, by their names in facts/sources.yaml.',
    example: '[f-d17, f-d22]',
  }),
  preTested: field(preTested.nullable(), {
    es: 'Cuándo y dónde se probó este texto, en esta lengua; null si nadie lo probó.',
    en: 'When and where this text was tried, in this language; null if nobody did.',
    example: 'null',
  }),
});

/** Front matter of `content/pages/<locale>/messages/…mdx`: a page that also says what it rests on. */
export const messageSchema = pageSchema.extend({
  evidence: field(evidence, {
    es: 'Ficha honesta del mensaje: qué pide, en qué se basa y si se probó con lectoras y lectores.',
    en: 'The honest card of the message: what it asks, what it rests on and whether readers tried it.',
    example: '{ action: Pregunta quién contrata, basis: [f-d17], preTested: null }',
  }),
});

export type MessageFile = z.infer<typeof messageSchema>;

import { z } from 'astro/zod';
import { field } from '../field.ts';
import { pageSchema } from '../page/prose.ts';
import { idOf } from '../parts.ts';
import { preTested } from '../pre-tested.ts';

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
    es: 'Con quiénes y qué día se probó este texto, en esta lengua, y qué cambió; null si nadie lo probó.',
    en: 'With whom and on which day this text was tried, in this language, and what changed; null if nobody did.',
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

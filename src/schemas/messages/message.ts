import { z } from 'astro/zod';
import { LONGEST_SAYING } from '../../codes/texts.ts';
import { field } from '../field.ts';
import { pageSchema } from '../page/prose.ts';
import { idOf } from '../parts.ts';
import { preTested, translationState } from '../translation-state.ts';

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

const words = z.strictObject({
  ...translationState,
  text: field(z.string().min(10).max(LONGEST_SAYING), {
    es: 'La frase, completa y con su punto. Cabe en una línea de un afiche.',
    en: 'The sentence, whole and with its full stop. It fits on one line of a poster.',
    example: 'Antes de decir que sí, pregunta.',
  }),
  mark: field(z.string().min(2).max(30).nullable(), {
    es: 'La palabra que se subraya, tal como está en la frase; null si ninguna.',
    en: 'The word to underline, as it stands in the sentence; null if none.',
    example: 'pregunta',
  }),
});

/** `content/sayings/<id>.yaml`: a sentence to remember, its message and its sources once, words per language. */
export const sayingSchema = z.strictObject({
  order: field(z.number().int(), { es: 'Su lugar en la lista.', en: 'Its place in the list.', example: '10' }),
  message: field(idOf('messages'), {
    es: 'El mensaje que dice lo demás: el nombre de su archivo.',
    en: 'The message that says the rest: the name of its file.',
    example: 'oferta',
  }),
  sources: field(z.array(idOf('sources')).min(1), {
    es: 'En qué se basa: la ley o la institución misma.',
    en: 'What it rests on: the law or the institution itself.',
    example: '[f-a17]',
  }),
  words: field(z.record(z.string(), words), { es: 'Las palabras, por lengua.', en: 'The words, by language.' }),
});

export type SayingFile = z.infer<typeof sayingSchema>;

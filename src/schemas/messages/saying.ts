import { z } from 'astro/zod';
import { LONGEST_SAYING } from '../../codes/texts.ts';
import { field } from '../field.ts';
import { idOf } from '../parts.ts';
import { translationState } from '../translation-state.ts';

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

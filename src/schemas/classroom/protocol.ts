import { z } from 'astro/zod';
import { field } from '../field.ts';
import { idOf } from '../parts.ts';
import { translationState } from '../translation-state.ts';

const words = z.strictObject({
  ...translationState,
  title: field(z.string().min(5).max(80), { es: 'El título.', en: 'The title.' }),
  steps: field(z.array(z.string().min(5).max(300)).min(2).max(10), {
    es: 'Qué hacer si alguien cuenta algo propio, en orden. {ambulance} pone el número de ese papel.',
    en: 'What to do if somebody tells something of their own, in order. {ambulance} puts the number of that role.',
  }),
  duty: field(z.array(z.string().min(5).max(400)).min(1).max(8), {
    es: 'Quién debe avisar a quién, según qué norma.',
    en: 'Who has to tell whom, by which norm.',
  }),
});

/** `content/protocols/<id>.yaml`. */
export const protocolSchema = z.strictObject({
  sources: field(z.array(idOf('sources')).min(1), {
    es: 'Las normas del deber de avisar, y en qué se apoyan los pasos.',
    en: 'The norms of the duty to report, and what the steps rest on.',
    example: '[ds-004-2018-minedu]',
  }),
  words: field(z.record(z.string(), words), { es: 'Las palabras, por lengua.', en: 'The words, by language.' }),
});

export type ProtocolFile = z.infer<typeof protocolSchema>;

import { z } from 'astro/zod';
import { field } from '../field.ts';
import { idOf } from '../parts.ts';

/** `content/facts/questions.yaml`: what to ask each operator before its services are confirmed. Never shown on the site. */
export const questionsSchema = z.array(
  z.strictObject({
    operator: field(idOf('organisations'), {
      es: 'La institución, en organisations.yaml.',
      en: 'The organisation, in organisations.yaml.',
      example: 'mininter',
    }),
    questions: field(
      z
        .array(
          z.strictObject({
            services: field(z.array(idOf('services')).optional(), {
              es: 'Los servicios de los que trata; si falta, todos los suyos.',
              en: 'The services it is about; if absent, all of its own.',
              example: '[linea-1818]',
            }),
            es: field(z.string().min(8).max(240), { es: 'La pregunta en español.', en: 'The question in Spanish.' }),
            en: field(z.string().min(8).max(240), { es: 'La pregunta en inglés.', en: 'The question in English.' }),
          }),
        )
        .min(1),
      { es: 'Las preguntas.', en: 'The questions.' },
    ),
  }),
);

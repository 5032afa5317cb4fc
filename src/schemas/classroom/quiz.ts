import { z } from 'astro/zod';
import { ROLES } from '../../codes/roles.ts';
import { field } from '../field.ts';
import { classTheme, slug } from '../parts.ts';
import { translationState } from '../translation-state.ts';
import { itemSchema, itemWordsSchema } from './quiz-items.ts';

const words = z.strictObject({
  ...translationState,
  title: field(z.string().min(3).max(80), { es: 'El título.', en: 'The title.' }),
  intro: field(z.string().min(10).max(400), {
    es: 'Una o dos frases para empezar.',
    en: 'One or two sentences to begin.',
  }),
  care: field(z.array(z.string().min(10).max(300)).min(1).max(5), {
    es: 'Para quien dirige: qué puede doler, a quién, y qué se hace entonces. {ambulance} pone el número de ese papel.',
    en: 'For whoever leads: what may hurt, whom, and what is done then. {ambulance} puts the number of that role.',
    example: '[Nadie tiene que contar algo suyo.]',
  }),
  remember: field(z.array(z.string().min(5).max(120)).min(1).max(5), {
    es: 'Qué recordar, en frases cortas, para la tarjeta del final. Solo lo que las preguntas dicen con su fuente.',
    en: 'What to keep in mind, in short sentences, for the card at the end. Only what the items say with their sources.',
    example: '[Lleva tú tu documento y guarda una copia.]',
  }),
  items: field(z.record(slug, itemWordsSchema), {
    es: 'Las palabras de cada pregunta.',
    en: 'The words of each item.',
  }),
});

/** `content/quizzes/<id>.yaml`: structure and key once, words per language. */
export const quizSchema = z.strictObject({
  theme: classTheme,
  ages: z.strictObject({
    from: field(z.number().int().min(6).max(99), { es: 'Desde qué edad.', en: 'From which age.', example: '12' }),
    to: field(z.number().int().min(6).max(99), {
      es: 'Hasta qué edad; 99 si no tiene límite.',
      en: 'To which age; 99 where it has no limit.',
      example: '17',
    }),
  }),
  minutes: field(z.number().int().min(1).max(240), {
    es: 'Cuántos minutos toma en voz alta, con una clase.',
    en: 'How many minutes it takes aloud, with a class.',
    example: '15',
  }),
  roles: field(z.array(z.enum(ROLES)).min(1).max(3), {
    es: 'A quién contarlo o llamar, por su papel y en orden; sus números van en las hojas.',
    en: 'Whom to tell or call, by role and in order; their numbers stand on its papers.',
    example: '[children, report]',
  }),
  items: field(z.array(itemSchema).min(1).max(12), { es: 'Las preguntas.', en: 'The items.' }),
  words: field(z.record(z.string(), words), { es: 'Las palabras, por lengua.', en: 'The words, by language.' }),
});

export type QuizFile = z.infer<typeof quizSchema>;

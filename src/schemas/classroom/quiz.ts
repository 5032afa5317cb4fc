import { z } from 'astro/zod';
import { ITEM_TYPES, type Quiz, type QuizWords } from '../../domain/classroom/quiz.ts';
import type { Agreed } from '../agreed.ts';
import { field } from '../field.ts';
import { idOf, slug } from '../parts.ts';
import { type Makers, translationState } from '../translation-state.ts';

const words = z.strictObject({
  ...translationState,
  title: field(z.string().min(3).max(80), { es: 'El título.', en: 'The title.' }),
  intro: field(z.string().min(10).max(400), {
    es: 'Una o dos frases para empezar.',
    en: 'One or two sentences to begin.',
  }),
  remember: field(z.array(z.string().min(5).max(120)).min(1).max(5).optional(), {
    es: 'Qué recordar, en frases cortas, para la tarjeta del final. Solo lo que las preguntas dicen con su fuente.',
    en: 'What to keep in mind, in short sentences, for the card at the end. Only what the questions say with their sources.',
    example: '[Lleva tú tu documento y guarda una copia.]',
  }),
  items: field(
    z.record(
      slug,
      z.strictObject({
        prompt: field(z.string().min(5).max(400), { es: 'La pregunta.', en: 'The question.' }),
        explanation: field(z.string().min(5).max(500), { es: 'La explicación.', en: 'The explanation.' }),
        options: z.record(
          slug,
          z.strictObject({ text: z.string().min(1).max(200), feedback: z.string().min(3).max(300) }),
        ),
      }),
    ),
    { es: 'Las palabras de cada pregunta.', en: 'The words of each question.' },
  ),
});

/** `content/quizzes/<id>.yaml`: structure and key once, words per language. */
export const quizSchema = z.strictObject({
  ages: z.strictObject({
    from: field(z.number().int().min(6).max(99), { es: 'Desde qué edad.', en: 'From which age.', example: '12' }),
    to: field(z.number().int().min(6).max(99), { es: 'Hasta qué edad.', en: 'To which age.', example: '17' }),
  }),
  minutes: field(z.number().int().min(1).max(240), {
    es: 'Cuántos minutos toma.',
    en: 'How many minutes it takes.',
    example: '15',
  }),
  items: field(
    z
      .array(
        z.strictObject({
          id: field(slug, { es: 'Nombre corto de la pregunta.', en: 'Short name of the question.', example: 'q1' }),
          type: field(z.enum(ITEM_TYPES), {
            es: 'La clase de pregunta.',
            en: 'The kind of question.',
            example: 'single',
          }),
          options: field(z.array(slug).min(2).max(6), {
            es: 'Las opciones, en orden.',
            en: 'The options, in order.',
            example: '[a, b, c]',
          }),
          key: field(z.array(slug).min(1), { es: 'Las opciones correctas.', en: 'The right options.', example: '[b]' }),
          sources: field(z.array(idOf('sources')).min(1), {
            es: 'Las fuentes.',
            en: 'The sources.',
            example: '[f-e01]',
          }),
        }),
      )
      .min(1),
    { es: 'Las preguntas.', en: 'The questions.' },
  ),
  words: field(z.record(z.string(), words), { es: 'Las palabras, por lengua.', en: 'The words, by language.' }),
});

type Written = z.infer<typeof quizSchema>;
type Words = z.infer<typeof words>;

/** As it is written; the hash of its words is added where it is read. */
export type QuizFile = Agreed<Omit<Quiz, 'id' | 'words'>, Omit<Written, 'words'>> & {
  words: Record<
    string,
    Agreed<Omit<QuizWords, 'hash' | 'state'>, Omit<Words, Makers | 'state'>> & Pick<Words, Makers | 'state'>
  >;
};

import { z } from 'astro/zod';
import { CHOICE_TYPES } from '../../codes/classroom.ts';
import { field } from '../field.ts';
import { idOf, slug } from '../parts.ts';

const id = field(slug, { es: 'Nombre corto de la pregunta.', en: 'Short name of the item.', example: 'inicio' });
const sources = field(z.array(idOf('sources')).min(1), {
  es: 'Las fuentes de lo que se explica y de lo correcto.',
  en: 'The sources of what is explained and of what is right.',
  example: '[f-e01]',
});

const options = field(z.array(slug).min(2).max(6), {
  es: 'Las opciones, con un nombre que dice qué son. El sitio las muestra mezcladas.',
  en: 'The options, each with a name that says what it is. The site shows them mixed.',
  example: '[confianza, secuestro]',
});

const choice = {
  options,
  key: field(z.array(slug).min(1), { es: 'Las opciones correctas.', en: 'The right options.', example: '[confianza]' }),
  beliefs: field(z.record(slug, z.array(idOf('sources')).min(1)), {
    es: 'De cada opción incorrecta, las fuentes que cuentan que hay quien lo cree.',
    en: 'Of each wrong option, the sources that report that people believe it.',
    example: '{ secuestro: [f-e01] }',
  }),
};

const scene = z.strictObject({
  id: field(slug, { es: 'Nombre corto de la escena.', en: 'Short name of the scene.', example: 'oferta' }),
  ...choice,
  to: field(z.record(slug, slug).default({}), {
    es: 'A qué escena lleva cada opción; la que no lleva a ninguna termina la historia.',
    en: 'Which scene each option leads to; what leads to none ends the story.',
    example: '{ preguntar: respuesta }',
  }),
});

/** One item of a quiz: its structure and key, by its kind. */
export const itemSchema = z.discriminatedUnion('type', [
  z.strictObject({ id, type: z.enum(CHOICE_TYPES), ...choice, sources }),
  z.strictObject({
    id,
    type: z.enum(['matching', 'ordering']),
    options: field(z.array(slug).min(3).max(5), {
      es: 'Las parejas, o los pasos en su orden correcto. El sitio los muestra mezclados.',
      en: 'The pairs, or the steps in their right order. The site shows them mixed.',
      example: '[preguntar, anotar, avisar]',
    }),
    sources,
  }),
  z.strictObject({
    id,
    type: z.literal('scenario'),
    scenes: field(z.array(scene).min(2).max(6), {
      es: 'Las escenas de la historia; empieza por la primera.',
      en: 'The scenes of the story; it begins with the first.',
    }),
    sources,
  }),
]);

const optionWords = z.record(
  slug,
  z.strictObject({
    text: field(z.string().min(1).max(200), {
      es: 'Lo que se elige. En Kahoot caben 75 signos.',
      en: 'What is chosen. Kahoot takes 75 signs.',
      example: 'Con confianza y una promesa',
    }),
    match: field(z.string().min(1).max(200).optional(), {
      es: 'La otra mitad de la pareja, en una pregunta de parejas.',
      en: 'The other half of the pair, in an item of pairs.',
      example: 'Lo guarda cada persona',
    }),
    feedback: field(z.string().min(3).max(300), {
      es: 'Por qué, sin retar: qué es cierto y qué se puede hacer.',
      en: 'Why, without scolding: what is so, and what can be done.',
    }),
  }),
);

/** What an item says in one language. */
export const itemWordsSchema = z.strictObject({
  prompt: field(z.string().min(5).max(400), {
    es: 'La pregunta, o la situación de una historia; nunca sobre lo que vivió quien la lee.',
    en: 'The question, or the situation of a story; never about what its reader has lived.',
  }),
  explanation: field(z.string().min(5).max(500), { es: 'La explicación.', en: 'The explanation.' }),
  options: field(optionWords.optional(), { es: 'Las palabras de cada opción.', en: 'The words of each option.' }),
  scenes: field(
    z
      .record(
        slug,
        z.strictObject({
          prompt: field(z.string().min(5).max(400), {
            es: 'Qué pasa en esta escena.',
            en: 'What happens in this scene.',
          }),
          options: optionWords,
        }),
      )
      .optional(),
    { es: 'Las palabras de cada escena de una historia.', en: 'The words of each scene of a story.' },
  ),
});

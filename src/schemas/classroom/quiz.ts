import { z } from 'astro/zod';
import { CHOICE_TYPES } from '../../codes/classroom.ts';
import { ROLES } from '../../codes/roles.ts';
import { field } from '../field.ts';
import { ages, classTheme, idOf, slug } from '../parts.ts';
import { translationState } from '../translation-state.ts';

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
  key: field(z.array(slug).min(1), {
    es: 'Las opciones correctas.',
    en: 'The right options.',
    example: '[confianza]',
  }),
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
const itemSchema = z.discriminatedUnion('type', [
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
      once: ['id'],
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
const itemWordsSchema = z.strictObject({
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
  ages,
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
  items: field(z.array(itemSchema).min(1).max(12), { es: 'Las preguntas.', en: 'The items.', once: ['id'] }),
  words: field(z.record(z.string(), words), { es: 'Las palabras, por lengua.', en: 'The words, by language.' }),
});

export type QuizFile = z.infer<typeof quizSchema>;

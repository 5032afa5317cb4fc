import { z } from 'astro/zod';
import { byKey } from '../../codes/keys.ts';
import { WRITTEN_STATES } from '../../codes/translation.ts';
import { field } from '../field.ts';
import { idOf, plainDate, roleOrCode, slug, textHash } from '../parts.ts';
import { preTested, review, translationState, writtenBy } from '../translation-state.ts';
import { overridesField, pattern } from '../word-rules.ts';

/** What a page says of one of its sections in its language; what holds in all languages stands in `texts.yaml`. */
export const sectionState = z.strictObject(translationState);

/** Front matter of `content/pages/<locale>/…mdx` */
export const pageSchema = z.strictObject({
  title: field(z.string().min(2).max(80), {
    es: 'El título de la página.',
    en: 'The page’s title.',
    example: 'Las señales',
  }),
  description: field(z.string().min(20).max(200), {
    es: 'Una o dos frases para buscadores y enlaces compartidos.',
    en: 'One or two sentences for search engines and shared links.',
    example: 'Qué mirar antes de aceptar un trabajo.',
  }),
  writtenBy,
  sections: field(z.record(slug, sectionState), {
    es: 'El estado de cada sección; `head` es la cabecera: título, descripción y lo demás que se lee.',
    en: 'The state of each section; `head` is the head: title, description and what else is read.',
  }),
  overrides: overridesField,
});

/** `content/strings/<locale>.yaml`: interface words, grouped by how much harm a wrong one can do. */
const words = z.string().min(1).max(2000);
const phrase = z.union([
  words,
  z.strictObject({
    ...byKey(['zero', 'one', 'two', 'few', 'many'], () => words.optional()),
    other: field(words, {
      es: 'La forma que sirve para cualquier cantidad; una frase con varias formas siempre la lleva.',
      en: 'The form that serves for any count; a phrase with several forms always has it.',
      example: '"…"',
    }),
  }),
]);
const phrases = z.record(z.string().regex(/^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9-]+)+$/), phrase);
export const stringsSchema = z.strictObject({
  state: field(z.enum(WRITTEN_STATES), {
    es: 'Cómo se hicieron las frases: original (lengua de origen), machine o human.',
    en: 'How the phrases were made: original (source language), machine or human.',
    example: 'machine',
  }),
  writtenBy,
  reviewed: field(z.record(z.string(), review), {
    es: 'Las frases que una segunda persona revisó, por su clave; lo escribe `npm run translations -- stamp`.',
    en: 'The phrases that a second person has reviewed, by their keys; `npm run translations -- stamp` writes it.',
    example: '{}',
  }),
  translatedBy: field(roleOrCode.optional(), {
    es: 'Quién tradujo las frases: un código, nunca el nombre de una persona.',
    en: 'Who translated the phrases: a code, never the name of a person.',
    example: 'traduccion-1',
  }),
  /** Here `section` is the group of the phrases: what stands before the first point of their keys. */
  overrides: overridesField,
  safety: field(phrases, {
    es: 'Frases de las que depende la seguridad de alguien.',
    en: 'Phrases that somebody’s safety rests on.',
  }),
  core: field(phrases, { es: 'Frases que llevan lo principal.', en: 'Phrases that carry the main content.' }),
  other: field(phrases, { es: 'Lo demás.', en: 'The rest.' }),
});

/** Front matter of `content/translators/<locale>.md`: register, terms and words to avoid. */
export const translatorSchema = z.strictObject({
  register: field(z.string().min(3), { es: 'El trato que se usa.', en: 'The register in use.', example: 'tú' }),
  terms: field(
    z.array(
      z.strictObject({
        concept: field(slug, { es: 'El concepto.', en: 'The concept.', example: 'trafficking' }),
        use: field(z.string().nullable(), {
          es: 'La palabra que se usa, o null si está abierta.',
          en: 'The word in use, or null while open.',
        }),
        also: field(z.array(pattern).optional(), {
          es: 'Otras formas que dicen lo mismo; los signos son los de words/.',
          en: 'Other forms that say the same; the signs are those of words/.',
          example: '["avis*"]',
        }),
        avoid: field(z.array(pattern), { es: 'Palabras que se evitan.', en: 'Words to avoid.', example: '[]' }),
        back: field(z.string().nullable(), {
          es: 'Lo que la palabra dice literalmente.',
          en: 'What the word literally says.',
        }),
        source: field(idOf('sources').nullable(), {
          es: 'De dónde viene, o null.',
          en: 'Where it comes from, or null.',
        }),
      }),
    ),
    { es: 'La hoja de términos.', en: 'The term sheet.' },
  ),
  reviewedOn: field(plainDate.nullable(), {
    es: 'Cuándo la revisó un hablante, o null.',
    en: 'When a speaker reviewed it, or null.',
  }),
});

export type PageFile = z.infer<typeof pageSchema>;
export type StringsFile = z.infer<typeof stringsSchema>;

const easySection = sectionState.extend({
  of: field(textHash.optional(), {
    es: 'La huella de la sección de la página completa, en la lengua de origen, de la que se hizo; la escribe `npm run translations -- stamp`.',
    en: 'The hash of the section of the whole page, in the source language, that it was made from; `npm run translations -- stamp` writes it.',
  }),
});

/** Front matter of `content/pages/<locale>/easy/…mdx`: a page in Easy Read, made from the whole page of the same name. */
export const easySchema = pageSchema.extend({
  sections: field(z.record(slug, easySection), {
    es: 'El estado de cada sección, y en la lengua de origen de qué versión de la página completa se hizo.',
    en: 'The state of each section, and in the source language which version of the whole page it was made from.',
  }),
  preTested: field(preTested.nullable().optional(), {
    es: 'Con quiénes y qué día se probó esta página con personas que leen lectura fácil; sin este campo, nadie la probó.',
    en: 'With whom and on which day this page was tried with people who read Easy Read; without this field, nobody did.',
  }),
});

export type EasyFile = z.infer<typeof easySchema>;

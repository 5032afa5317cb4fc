import { z } from 'astro/zod';
import { isBalanced } from '../codes/patterns.ts';
import { READABILITY_INDEXES, WORD_KINDS, type WordKind } from '../codes/words.ts';
import { announceWordsSchema, numberWordsSchema } from './announce-words.ts';
import { field } from './field.ts';
import { countryCode, slug } from './parts.ts';

/** A pattern that can be read (`domain/text/word-rules.ts`); here a choice may stand outside of brackets. */
export const pattern = z
  .string()
  .min(2)
  .refine((text) => isBalanced(text.replaceAll('|', '')));

const floor = field(z.number().min(0).max(100), { es: 'De 0 a 100.', en: 'From 0 to 100.', example: '65' });

const why = z.strictObject({
  es: field(z.string().min(10), { es: 'La razón, en español.', en: 'The reason, in Spanish.' }),
  en: field(z.string().min(10), { es: 'La razón, en inglés.', en: 'The reason, in English.' }),
});

/** What a text does that breaks a rule of a kind. */
export const BREAKS: Record<WordKind, { es: string; en: string }> = {
  sensational: { es: 'es sensacionalista', en: 'is sensational' },
  blame: { es: 'culpa a la víctima', en: 'blames the victim' },
  slavery: {
    es: 'muestra a la persona como cosa, o a alguien como salvador',
    en: 'shows a person as a thing, or somebody as a saviour',
  },
  'mixed-up': { es: 'mezcla la trata con el tráfico de migrantes', en: 'mixes trafficking up with smuggling' },
  confront: { es: 'manda a quien lee a enfrentar o investigar', en: 'tells the reader to confront or investigate' },
  minor: { es: 'parece el nombre de una persona menor de edad', en: 'looks like the name of a minor' },
  shelter: { es: 'parece la dirección de una casa de acogida', en: 'looks like the address of a shelter' },
  raid: { es: 'cuenta cómo o cuándo será un operativo', en: 'tells how or when a raid will be' },
  exchange: {
    es: 'pide un voto, una firma o una fe por lo que entrega',
    en: 'asks for a vote, a signature or a faith for what it gives',
  },
  promise: { es: 'promete algo del servicio', en: 'promises something of the service' },
  form: { es: 'está escrito de otra forma que en el resto', en: 'is written in another form than elsewhere' },
  'own-experience': { es: 'pregunta por lo que vivió quien lee', en: 'asks what its reader has lived' },
};

const listOf = (lang: 'es' | 'en') => WORD_KINDS.map((kind) => `${kind} (${BREAKS[kind][lang]})`).join(', ');

/** `content/words/<locale>.yaml`: what no text of this language says, why, and what it says instead. */
export const wordRulesSchema = z.strictObject({
  rules: field(
    z.array(
      z.strictObject({
        id: field(slug, { es: 'El nombre de la regla.', en: 'The name of the rule.', example: 'monstruos' }),
        kind: field(z.enum(WORD_KINDS), {
          es: `Qué hace un texto que rompe la regla: ${listOf('es')}.`,
          en: `What a text does that breaks the rule: ${listOf('en')}.`,
          example: 'sensational',
        }),
        find: field(z.array(pattern).min(1), {
          es: 'Lo que se busca: * es el resto de una palabra, … unas palabras, @ una palabra con mayúscula, # un número, (a|b) una de las dos, ^ el comienzo de la frase.',
          en: 'What is looked for: * is the rest of a word, … some words, @ a word with a capital, # a number, (a|b) one of the two, ^ the beginning of the sentence.',
          example: '["monstruo*"]',
        }),
        unless: field(z.array(pattern).optional(), {
          es: 'Lo que hace que la frase esté bien.',
          en: 'What makes the sentence right.',
          example: '["no …"]',
        }),
        why: field(why, { es: 'Por qué no se dice.', en: 'Why it is not said.' }),
        write: field(z.string().min(2), {
          es: 'Lo que se escribe en su lugar, en la lengua de la regla.',
          en: 'What is written instead, in the language of the rule.',
        }),
      }),
    ),
    { es: 'Las reglas.', en: 'The rules.' },
  ),
  statistics: field(z.array(pattern), {
    es: 'Cómo se reconoce una cifra, que pide fuente y año.',
    en: 'What a figure looks like, which asks for a source and a year.',
    example: '["# de cada #"]',
  }),
  readability: field(
    z
      .strictObject({
        index: field(z.enum(READABILITY_INDEXES), {
          es: 'La medida: inflesz (español), flesch (inglés) o martins (portugués).',
          en: 'The measure: inflesz (Spanish), flesch (English) or martins (Portuguese).',
          example: 'inflesz',
        }),
        floors: field(z.strictObject({ safety: floor, core: floor, other: floor }), {
          es: 'Lo menos que se acepta, según el daño que haría un error.',
          en: 'The least that is accepted, by the harm that a mistake could do.',
        }),
      })
      .nullable(),
    { es: 'Qué tan fácil tiene que ser de leer, o null.', en: 'How easy it has to be to read, or null.' },
  ),
  easy: field(
    z
      .strictObject({
        hard: field(
          z.array(
            z.strictObject({
              word: field(z.string().min(2), {
                es: 'La palabra, como se lista en negrita.',
                en: 'The word, as it is listed in bold.',
                example: 'denuncia',
              }),
              find: field(z.array(pattern).min(1), {
                es: 'Sus formas, con los signos de las reglas.',
                en: 'Its forms, with the signs of the rules.',
                example: '["denunci*"]',
              }),
              unless: field(z.array(pattern).optional(), {
                es: 'Lo que muestra que la frase dice otra cosa.',
                en: 'What shows that the sentence says something else.',
                example: '["se trata de"]',
              }),
            }),
          ),
          { es: 'Las palabras difíciles.', en: 'The hard words.' },
        ),
      })
      .optional(),
    {
      es: 'Lectura fácil: palabras que una página explica al final si las usa.',
      en: 'Easy Read: words that a page explains at its end where it uses them.',
    },
  ),
  numbers: field(numberWordsSchema.optional(), {
    es: 'Cómo se reconoce un teléfono suelto.',
    en: 'How a stray telephone number is known.',
  }),
  announce: field(announceWordsSchema.optional(), {
    es: 'Cómo se leen y se cuidan los anuncios de actividades.',
    en: 'How announcements of activities are read and guarded.',
  }),
  home: field(
    z
      .strictObject({
        country: field(countryCode, {
          es: 'El país para el que se escribió.',
          en: 'The country that it was written for.',
          example: 'PE',
        }),
        words: field(z.array(pattern).min(1), {
          es: 'Palabras de ese país: su nombre, sus instituciones, sus papeles; los signos son los de las reglas.',
          en: 'Words of that country: its name, its institutions, its papers; the signs are those of the rules.',
          example: '["Sunafil", "DNI"]',
        }),
      })
      .optional(),
    {
      es: 'Para quién se escribieron los textos: en otro país, el control dice dónde nombran todavía a este.',
      en: 'For whom the texts were written: in another country the check says where they still name this one.',
    },
  ),
  spelling: field(
    z
      .strictObject({
        dictionary: field(slug.nullable(), {
          es: 'El diccionario, por el nombre de su paquete @cspell/dict-…; null si no hay uno.',
          en: 'The dictionary, by the name of its package @cspell/dict-…; null if there is none.',
          example: 'es-es',
        }),
        words: field(z.array(z.string().min(1)), {
          es: 'Palabras correctas que el diccionario no tiene.',
          en: 'Right words that the dictionary lacks.',
          example: '[Sunafil]',
        }),
      })
      .optional(),
    { es: 'La ortografía.', en: 'The spelling.' },
  ),
});

export type WordRulesFile = z.infer<typeof wordRulesSchema>;
export type WordRule = WordRulesFile['rules'][number];
export type HardWord = NonNullable<WordRulesFile['easy']>['hard'][number];

/** Why one sentence of a file may break a rule; said by a role and not by a name. */
const overrideSchema = z.strictObject({
  rule: field(slug, {
    es: 'La regla: su nombre en content/words, o readability, statistics o terms.',
    en: 'The rule: its name in content/words, or readability, statistics or terms.',
    example: 'readability',
  }),
  section: field(slug.optional(), {
    es: 'La sección; sin ella, todo el archivo.',
    en: 'The section; without it, the whole file.',
  }),
  reason: field(z.string().min(15).max(300), {
    es: 'Por qué está bien aquí.',
    en: 'Why it is right here.',
    example: 'Es el nombre de la ley.',
  }),
  role: field(z.enum(['editor', 'reviewer']), {
    es: 'Quién lo decidió, por su cargo: editor (quien edita) o reviewer (quien revisa).',
    en: 'Who decided it, by role: editor (who edits) or reviewer (who reviews).',
    example: 'editor',
  }),
});

/** The field of a text file that lists them. */
export const overridesField = field(z.array(overrideSchema).optional(), {
  es: 'Lo que el control de palabras deja pasar aquí, con razón y cargo.',
  en: 'What the check on words lets pass here, with reason and role.',
});

export type Override = z.infer<typeof overrideSchema>;

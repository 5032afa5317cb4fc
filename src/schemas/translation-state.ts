import { z } from 'astro/zod';
import { HARM_CLASSES, WRITTEN_STATES } from '../codes/translation.ts';
import { field } from './field.ts';
import { doneOn, plainDate, regionCode, roleOrCode, textHash } from './parts.ts';

/** Who made a text and who has read it: what the pages need of it is in the state. */
export type Makers = 'writtenBy' | 'translatedBy' | 'reviewed';

/** The role that wrote an original. */
export const writtenBy = field(roleOrCode.optional(), {
  es: 'El cargo que escribió el original; en una traducción no va. Nunca el nombre de una persona.',
  en: 'The role that wrote the original; a translation has none. Never the name of a person.',
  example: 'editor',
});

/** Who has read a text, and which text that was; `npm run translations -- stamp` writes it. */
export const review = z.strictObject({
  read: field(textHash, {
    es: 'La huella del texto que se leyó; la escribe `npm run translations -- stamp`.',
    en: 'The hash of the text that was read; `npm run translations -- stamp` writes it.',
  }),
  /** How much harm a mistake would do, as the reader saw it: nothing leaves that class unnoticed. */
  harm: field(z.enum(HARM_CLASSES), {
    es: 'Con qué clase de daño se leyó: safety (puede poner en peligro), core (puede perjudicar) u other (otro); la escribe `npm run translations -- stamp`.',
    en: 'As which class of harm it was read: safety (it can endanger somebody), core (it can harm) or other (else); `npm run translations -- stamp` writes it.',
    example: 'safety',
  }),
  by: field(roleOrCode, {
    es: 'El cargo o el código de quien lo leyó, nunca el nombre de una persona.',
    en: 'The role or the code of whoever read it, never the name of a person.',
    example: 'reviewer',
  }),
  on: field(doneOn, { es: 'El día en que se leyó.', en: 'The day on which it was read.', example: '"2027-05-04"' }),
  wrong: field(z.string().optional(), {
    es: 'Qué está mal, según quien lo leyó: hasta que el texto cambie cuenta como no revisado. Lo escribe `npm run translations -- marks`.',
    en: 'What is wrong, says whoever read it: until the text changes it counts as not reviewed. `npm run translations -- marks` writes it.',
  }),
});

export type Review = z.infer<typeof review>;

/** What is said of each text that is translated as a whole: how it was made, from which source text, and who has read it. */
export const translationState = {
  state: field(z.enum(WRITTEN_STATES), {
    es: 'Cómo se hizo: original (lengua de origen), machine o human. Que alguien lo revisó va en `reviewed`.',
    en: 'How it was made: original (source language), machine or human. That somebody reviewed it goes under `reviewed`.',
    example: 'machine',
  }),
  from: field(textHash.optional(), {
    es: 'La huella del texto de origen; la escribe `npm run translations -- stamp`.',
    en: 'The hash of the source text; `npm run translations -- stamp` writes it.',
  }),
  writtenBy,
  translatedBy: field(roleOrCode.optional(), {
    es: 'Quién tradujo: un código, nunca el nombre de una persona.',
    en: 'Who translated: a code, never the name of a person.',
    example: 'traduccion-1',
  }),
  reviewed: field(review.optional(), {
    es: 'Quién lo revisó, cuándo, y la huella de lo que leyó; lo escribe `npm run translations -- stamp`.',
    en: 'Who reviewed it, when, and the hash of what was read; `npm run translations -- stamp` writes it.',
  }),
};

/** Kinds of readers, never persons. */
const KINDS = ['families', 'pupils', 'teachers', 'officers', 'workers', 'speakers', 'easyReaders', 'others'] as const;

const group = z.strictObject({
  kind: field(z.enum(KINDS), {
    es: 'Qué lectoras y lectores: families (madres, padres), pupils (estudiantes), teachers (docentes), officers (policía, serenazgo, funcionarios), workers (trabajadoras y trabajadores), speakers (hablantes de la lengua del texto), easyReaders (quienes leen lectura fácil), others (otras personas).',
    en: 'Which readers: families, pupils, teachers, officers (police, guards, public servants), workers, speakers (of the language of the text), easyReaders (who read Easy Read), others.',
    example: 'families',
  }),
  people: field(z.number().int().min(1).max(500), { es: 'Cuántas personas.', en: 'How many people.', example: '5' }),
});

/** Who tried a text, in numbers and kinds, on which day, and what changed by it: what comes back of the sheet for trying. */
export const preTested = z.strictObject({
  on: field(plainDate, { es: 'El día de la prueba.', en: 'The day of the trial.', example: '"2027-04-03"' }),
  region: field(regionCode.nullable(), {
    es: 'La región en que se probó; null si fueron varias. Nunca el pueblo ni el colegio.',
    en: 'The region in which it was tried; null if there were several. Never the town or the school.',
    example: 'PE-PUN',
  }),
  with: field(z.array(group).min(1), {
    es: 'Con quiénes, en números y clases. Nunca un nombre.',
    en: 'With whom, in numbers and kinds. Never a name.',
    example: '[{ kind: families, people: 5 }]',
  }),
  changed: field(z.string().min(5).max(300).nullable(), {
    es: 'Qué cambió por lo que dijeron, sin citar a nadie; null si nada.',
    en: 'What changed because of what they said, quoting nobody; null if nothing.',
    example: 'Se quitó una palabra que nadie usa.',
  }),
});

/** The state of words that may be tried with readers of their language. */
export const triedState = {
  ...translationState,
  preTested: field(preTested.nullable().optional(), {
    es: 'Con quiénes y qué día se probó en esta lengua, y qué cambió; sin este campo, nadie lo probó.',
    en: 'With whom and on which day it was tried in this language, and what changed; without this field, nobody did.',
  }),
};

export type PreTestedFile = z.infer<typeof preTested>;

import { z } from 'astro/zod';
import { field } from './field.ts';
import { plainDate, regionCode } from './parts.ts';
import { translationState } from './translation-state.ts';

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

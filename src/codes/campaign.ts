/** The situations that a way into help is for. */
export const SITUATIONS = [
  'danger',
  'forced',
  'report',
  'missing',
  'loved-one',
  'offer',
  'said-yes',
  'papers',
  'work',
  'child',
  'migrant',
  'abroad',
  'lawyer',
  'quiet',
] as const;
export type SituationId = (typeof SITUATIONS)[number];

/** Situations of whoever may be held, or looks for somebody who may be: the police is the first or the second that they find. */
export const HELD_SITUATIONS = [
  'danger',
  'forced',
  'missing',
  'loved-one',
  'said-yes',
  'papers',
  'work',
  'child',
  'migrant',
  'quiet',
] as const satisfies readonly SituationId[];

/** Situations of whoever cannot call: who is written to need not stand after who is called. */
export const WRITTEN_SITUATIONS = ['quiet'] as const satisfies readonly SituationId[];

/** Pages that a way into help may begin with, before any number. */
export const BEGINNINGS = ['offer'] as const;

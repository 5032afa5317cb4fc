import { z } from 'astro/zod';
import { WRITTEN_STATES } from '../domain/translation.ts';
import { field } from './field.ts';
import { slug, textHash } from './parts.ts';

/** Who made a translation: for its editors, no rule asks. */
export type Translators = 'translatedBy' | 'reviewedBy';

/** What is said of each text that is translated as a whole: its state, and which source text it was made from. */
export const translationState = {
  state: field(z.enum(WRITTEN_STATES), {
    es: 'original (lengua de origen), machine, human o reviewed.',
    en: 'original (source language), machine, human or reviewed.',
    example: 'machine',
  }),
  from: field(textHash.optional(), {
    es: 'La huella del texto de origen; la escribe `npm run translations -- stamp`.',
    en: 'The hash of the source text; `npm run translations -- stamp` writes it.',
  }),
  translatedBy: field(slug.optional(), {
    es: 'Quién tradujo: un código, nunca el nombre de una persona.',
    en: 'Who translated: a code, never the name of a person.',
    example: 'traduccion-1',
  }),
  reviewedBy: field(slug.optional(), {
    es: 'Quién revisó: un código de otra persona que la que tradujo.',
    en: 'Who reviewed: a code, of another person than the one who translated.',
    example: 'revision-1',
  }),
};

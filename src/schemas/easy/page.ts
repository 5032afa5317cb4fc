import { z } from 'astro/zod';
import { field } from '../field.ts';
import { pageSchema, sectionState } from '../page/prose.ts';
import { slug, textHash } from '../parts.ts';
import { preTested } from '../pre-tested.ts';

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

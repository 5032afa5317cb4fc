import { z } from 'astro/zod';
import { OPERATOR_KINDS } from '../../../domain/line/line.ts';
import { field } from '../../../schemas/field.ts';
import { countryCode, slug } from '../../../schemas/parts.ts';
import { lang, match, name, operatorKind, researchId, sourceKind, words } from './fields.ts';

/** Tables about the services of the rest of the world. */
export const WORLD_TABLES = {
  worldChannels: z.strictObject({
    outdated: z.record(
      slug,
      z.array(field(z.string().regex(/^\d+$/), { es: 'Solo las cifras.', en: 'The digits only.', example: '"555"' })),
    ),
    ownEmergency: z.array(researchId),
    policeNames: z.array(words),
  }),
  worldNames: z.strictObject({ localLang: z.record(countryCode, lang), english: z.record(slug, name) }),
  worldOperators: z.strictObject({
    words: z.partialRecord(z.enum(OPERATOR_KINDS), z.array(match)),
    kinds: z.record(slug, operatorKind),
    names: z.record(slug, name),
    langs: z.record(z.string().min(1), lang),
    noName: z.array(words),
  }),
  worldSources: z.strictObject({
    publishers: z.array(z.strictObject({ match, publisher: name })),
    kinds: z.array(z.strictObject({ match, kind: sourceKind })),
  }),
};

import { z } from 'astro/zod';
import { daysSchema, organisationsSchema, regionsSchema, SOURCE_KINDS, sourcesSchema } from '../../../schemas/facts.ts';
import { type FieldHelp, field } from '../../../schemas/field.ts';
import { langTag, slug } from '../../../schemas/parts.ts';
import { isPlain } from '../ids.ts';
import { host, lang, list, name, sourceKind, words } from './fields.ts';

const CITES: FieldHelp = {
  es: 'De dónde se sabe: founding-note, first-service o el código de una fuente.',
  en: 'Where it is known from: founding-note, first-service, or the id of a source.',
  example: '[first-service]',
};
const organisation = organisationsSchema.valueType.shape;
const region = regionsSchema.element.shape;

/** Tables behind the lists of facts: days, organisations, regions, sources, and names of every kind. */
export const LIST_TABLES = {
  allowedDomains: z.strictObject({
    standing: list(host, { es: 'Los que siempre se permiten.', en: 'Those that are always allowed.' }),
    mailServices: list(host, { es: 'Correos de cualquiera.', en: 'Mail services for anybody.' }),
  }),
  days: z.strictObject({
    days: daysSchema,
    sources: z.record(slug, sourcesSchema.shape.sources.valueType.omit({ readOn: true })),
  }),
  factSources: z.strictObject({
    founding: z.strictObject({ id: slug, publisher: name, kind: sourceKind }),
    hosts: z.partialRecord(z.enum(SOURCE_KINDS), z.array(host)),
    publishers: z.partialRecord(z.enum(SOURCE_KINDS), z.array(words)),
  }),
  ids: z.strictObject({
    giveAwayStems: list(
      field(z.string().min(3).refine(isPlain), {
        es: 'Letras minúsculas sin acento.',
        en: 'Small letters without accents.',
      }),
      { es: 'Los trozos de palabra que delatan.', en: 'The parts of words that give away.' },
      1,
    ),
    renamed: z.record(slug, field(slug, { es: 'El código nuevo.', en: 'The new id.' })),
  }),
  languages: z.strictObject({
    named: z.record(
      z.string().min(1),
      list(langTag, { es: 'Sus etiquetas BCP 47; vacía si no se sabe.', en: 'Its BCP 47 tags; empty if not known.' }),
    ),
    interpreted: z.array(words),
  }),
  organisations: z.strictObject({
    lang,
    organisations: z.array(
      z.strictObject({
        id: slug,
        name,
        acronym: organisation.acronym,
        sector: organisation.sector,
        inCommission: organisation.inCommission,
        domain: organisation.domain,
        cites: list(slug, CITES, 1),
      }),
    ),
  }),
  regions: z.strictObject({
    lang,
    regions: z.array(z.strictObject({ ...region, name, shape: region.shape.optional() })),
  }),
};

import { z } from 'astro/zod';
import { AUDIENCES, FOCUSES, HOLD_REASONS, TOPICS } from '../../../domain/line/line.ts';
import { field } from '../../../schemas/field.ts';
import { slug } from '../../../schemas/parts.ts';
import { host, lang, list, match, name, operatorKind, researchId } from './fields.ts';

const noContact = {
  reasons: list(z.enum(HOLD_REASONS), { es: 'Por qué no muestra contacto.', en: 'Why it shows no contact.' }, 1),
  instead: list(researchId, { es: 'Los servicios que se usan en su lugar.', en: 'The services to use instead.' }),
};
const operator = field(
  z
    .strictObject({ kind: operatorKind, organisation: slug.optional(), name: name.optional() })
    .refine((one) => !(one.organisation && one.name)),
  {
    es: 'Lleva `organisation` (una de organisations.yaml) o `name`, nunca las dos.',
    en: 'It has `organisation` (one of organisations.yaml) or `name`, never both.',
    example: '{kind: state, organisation: ministry}',
  },
);
const subject = z.strictObject({
  topic: field(z.enum(TOPICS), { es: 'De qué trata.', en: 'What it is about.' }),
  focus: field(z.enum(FOCUSES), { es: 'Si atiende estos casos.', en: 'Whether it takes these cases.' }),
});

/** Tables about the services of the country. */
export const COUNTRY_TABLES = {
  countryAudiences: z.record(
    z.string().min(1),
    field(z.enum(AUDIENCES), { es: 'A quién atiende.', en: 'Whom it serves.' }),
  ),
  countryListing: z.strictObject({
    families: z.record(
      slug,
      z.strictObject({
        alwaysRoute: field(z.literal(true).optional(), {
          es: 'Solo true: nunca muestra contacto, proponga lo que proponga la investigación.',
          en: 'Only true: it never shows a contact, whatever the research proposes.',
          example: 'true',
        }),
        ...noContact,
      }),
    ),
    leftOut: z.array(
      field(slug, { es: 'Una familia que no entra en el sitio.', en: 'A family that stays out of the site.' }),
    ),
    services: z.record(
      slug,
      z.strictObject({
        ...noContact,
        listing: field(z.literal('held').optional(), {
          es: 'Solo held: no se muestra, proponga lo que proponga la investigación.',
          en: 'Only held: it is not shown, whatever the research proposes.',
          example: 'held',
        }),
        hidePlace: field(z.literal(true).optional(), {
          es: 'Solo true: tampoco se dice el lugar.',
          en: 'Only true: its place is not said either.',
          example: 'true',
        }),
      }),
    ),
  }),
  countryNames: z.strictObject({
    lang,
    official: z.record(slug, name),
    short: z.record(slug, name),
    shortened: z.array(z.strictObject({ match, write: name })),
  }),
  countryOperators: z.strictObject({
    operators: z.record(z.string().min(1), operator),
    services: z.record(slug, operator),
  }),
  countryPlaces: z.strictObject({
    borders: z.record(
      z.string().min(1),
      field(slug, { es: 'El código del paso de frontera.', en: 'The id of the border crossing.' }),
    ),
    places: z.record(z.string().min(1), name.nullable()),
  }),
  countrySources: z.strictObject({
    hosts: z.array(host),
    publishers: z.record(z.string().min(1), z.strictObject({ publisher: name, title: name.optional() })),
  }),
  countryTopics: z.strictObject({
    families: z.record(slug, subject),
    services: z.record(slug, subject),
    lastResort: z.array(researchId),
  }),
};

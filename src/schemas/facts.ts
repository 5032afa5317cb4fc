import { z } from 'astro/zod';
import { SECTORS } from '../codes/sectors.ts';
import { field } from './field.ts';
import { countryCode, httpsUrl, idOf, name, partialDate, plainDate, regionCode, regionOf, slug } from './parts.ts';

/** `content/facts/regions.yaml`: a list of the country's regions, the first level below it (ISO 3166-2). */
export const regionsSchema = z
  .array(
    z.strictObject({
      code: field(regionCode, { es: 'El código ISO 3166-2.', en: 'The ISO 3166-2 code.', example: 'PE-PUN' }),
      slug: field(slug, { es: 'Su trozo de dirección.', en: 'Its part of the address.', example: 'puno' }),
      name: field(name, { es: 'Su nombre.', en: 'Its name.' }),
      capital: field(z.string().min(2).nullable(), { es: 'Su capital.', en: 'Its capital.', example: 'Puno' }),
      shape: field(regionOf('shapes'), {
        es: 'La figura del mapa; dos regiones pueden compartirla.',
        en: 'Its shape on the map; two regions may share one.',
        example: 'PE-PUN',
      }),
      borders: field(z.array(countryCode), {
        es: 'Los países con que limita.',
        en: 'The countries it borders.',
        example: '[BO]',
      }),
    }),
  )
  .meta({ once: ['code', 'slug'] });

const contact = z.strictObject({
  at: field(z.union([httpsUrl, z.string().regex(/^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/)]), {
    es: 'Una página que empieza en https:// o un correo de la entidad, nunca de una persona.',
    en: 'A page that begins with https:// or an e-mail address of the organisation, never of a person.',
    example: 'https://www.gob.pe/institucion/mimp',
  }),
  source: field(idOf('sources'), {
    es: 'La fuente que muestra que es suya.',
    en: 'The source that shows that it is theirs.',
    example: 'mimp-directory-2026',
  }),
});

/** `content/facts/organisations.yaml`: institutions that run services or hold activities. */
export const organisationsSchema = z.record(
  slug,
  z.strictObject({
    name: field(name, { es: 'El nombre oficial.', en: 'The official name.' }),
    acronym: field(z.string().min(2).max(20).nullable(), {
      es: 'La sigla, o null.',
      en: 'The acronym, or null.',
      example: 'MIMP',
    }),
    sector: field(z.enum(SECTORS), {
      es: 'El sector al que pertenece.',
      en: 'The sector it belongs to.',
      example: 'interior',
    }),
    inCommission: field(z.boolean(), {
      es: 'Si una fuente la nombra en la comisión multisectorial.',
      en: 'Whether a source names it in the multisectoral commission.',
      example: 'true',
    }),
    domain: field(z.string().min(4).nullable(), {
      es: 'El dominio propio desde el que confirma actividades, o null.',
      en: 'The own domain it confirms activities from, or null.',
      example: 'gob.pe',
    }),
    contacts: field(z.array(contact).optional(), {
      es: 'Por dónde se le puede preguntar, si comparte el dominio con otras: su página o su correo, con la fuente.',
      en: 'Where it can be asked, if it shares its domain with others: its page or its e-mail address, with the source.',
      example: '[{ at: "https://www.gob.pe/institucion/mimp", source: mimp-directory-2026 }]',
    }),
    /** Its letters of confirmation; see `domain/service/letters.ts`. */
    letter: field(
      z
        .strictObject({
          sent: field(z.array(plainDate), {
            es: 'Los días en que salió una carta de confirmación; los escribe una orden.',
            en: 'The days on which a letter of confirmation left; a command writes them.',
            example: '["2027-05-04"]',
          }),
          objections: field(
            z
              .array(
                z.strictObject({
                  service: field(idOf('services'), {
                    es: 'El servicio cuyo contacto no quiere que se muestre.',
                    en: 'The service whose contact it does not want to be shown.',
                    example: 'linea-100',
                  }),
                  on: field(plainDate, {
                    es: 'El día en que lo dijo.',
                    en: 'The day it said so.',
                    example: '"2027-05-08"',
                  }),
                }),
              )
              .min(1)
              .optional(),
            { es: 'Lo que no quiere que se muestre.', en: 'What it does not want to be shown.' },
          ),
        })
        .optional(),
      {
        es: 'La carta en que se le pidió confirmar lo que se muestra de ella.',
        en: 'The letter that asked it to confirm what is shown of it.',
        example: '{ sent: ["2027-05-04"] }',
      },
    ),
    sources: field(z.array(idOf('sources')).min(1), { es: 'Las fuentes.', en: 'The sources.' }),
  }),
);

/** `content/facts/days.yaml`: days of the year that the world, a country or a region keeps. */
export const daysSchema = z.record(
  slug,
  z.strictObject({
    name: field(z.record(z.string(), z.string().min(3)), {
      es: 'El nombre del día por lengua.',
      en: 'The name of the day by language.',
    }),
    monthDay: field(z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/), {
      es: 'Mes y día, entre comillas.',
      en: 'Month and day, in quotes.',
      example: '"07-30"',
    }),
    scope: field(z.enum(['world', 'country', 'region']), {
      es: 'Dónde se celebra: world (todo el mundo), country (un país) o region (una región).',
      en: 'Where it is observed: world (the whole world), country (one country) or region (one region).',
      example: 'world',
    }),
    country: field(countryCode.nullable(), {
      es: 'El país, si es de uno solo.',
      en: 'The country, if of one only.',
      example: 'PE',
    }),
    since: field(partialDate.nullable(), {
      es: 'Desde cuándo, o null.',
      en: 'Since when, or null.',
      example: '"2014"',
    }),
    sources: field(z.array(idOf('sources')).min(1), { es: 'Las fuentes.', en: 'The sources.' }),
  }),
);

/** `content/facts/published.json`: what calendars were last told about each activity: what they must be told of when it changes. */
export const publishedSchema = z.record(
  slug,
  z.strictObject({
    sequence: field(z.number().int().min(0), {
      es: 'Cuántas veces cambió.',
      en: 'How often it changed.',
      example: '0',
    }),
    /** `2027-07-30T15:00/2027-07-30T17:00`, as far as it is known. */
    starts: field(z.string(), { es: 'Cuándo empieza.', en: 'When it starts.' }),
    place: field(z.string().nullable(), { es: 'Dónde.', en: 'Where.' }),
    status: field(z.string(), { es: 'Su estado.', en: 'Its status.' }),
    called: field(plainDate.optional(), {
      es: 'Qué día se llamó a quien organiza por lo que cambió.',
      en: 'On which day its organiser was called about what changed.',
      example: '"2027-07-20"',
    }),
  }),
);

/** `content/redirects.yaml`: addresses that have moved. An address never dies. */
export const redirectsSchema = z.record(z.string().startsWith('/'), z.string().startsWith('/'));

/** `content/facts/addresses.json`: every address of a page that has been published. None may vanish without a line in `redirects.yaml`. */
export const addressesSchema = z.array(z.string().startsWith('/'));

export type Region = z.infer<typeof regionsSchema>[number];
export type OrganisationFile = z.infer<typeof organisationsSchema>[string];
export type DayFile = z.infer<typeof daysSchema>[string];
export type Notice = z.infer<typeof publishedSchema>[string];

/** `content/facts/questions.yaml`: what to ask each operator before its services are confirmed. Never shown on the site. */
export const questionsSchema = z.array(
  z.strictObject({
    operator: field(idOf('organisations'), {
      es: 'La institución, en organisations.yaml.',
      en: 'The organisation, in organisations.yaml.',
      example: 'mininter',
    }),
    questions: field(
      z
        .array(
          z.strictObject({
            services: field(z.array(idOf('services')).optional(), {
              es: 'Los servicios de los que trata; si falta, todos los suyos.',
              en: 'The services it is about; if absent, all of its own.',
              example: '[linea-1818]',
            }),
            es: field(z.string().min(8).max(240), { es: 'La pregunta en español.', en: 'The question in Spanish.' }),
            en: field(z.string().min(8).max(240), { es: 'La pregunta en inglés.', en: 'The question in English.' }),
          }),
        )
        .min(1),
      { es: 'Las preguntas.', en: 'The questions.' },
    ),
  }),
);

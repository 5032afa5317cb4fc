import { z } from 'astro/zod';
import { BEGINNINGS, SITUATIONS } from '../codes/campaign.ts';
import { byKey } from '../codes/keys.ts';
import { PATH_WORDS } from '../codes/page-addresses.ts';
import { EMERGENCY_ROLES, ROLES } from '../codes/roles.ts';
import { TOPICS } from '../codes/service.ts';
import { announcements } from './announcements.ts';
import { field } from './field.ts';
import { language } from './language.ts';
import { countryCode, idOf, monthDay, siteAddress, slug } from './parts.ts';
import { platforms } from './platforms.ts';
import { sign } from './sign.ts';

const nightRoles = z.array(z.enum(ROLES)).min(1).max(3);

/** `content/campaign.yaml`: everything that makes this deployment this one; what nobody has told us is `null`. */
export const campaignSchema = z.strictObject({
  year: field(z.number().int().min(2014).max(2100), {
    es: 'El año de la campaña.',
    en: 'The campaign year.',
    example: '2027',
  }),
  day: field(monthDay, {
    es: 'El día de la campaña, mes y día entre comillas.',
    en: 'The day of the campaign, month and day in quotes.',
    example: '"07-30"',
  }),
  theme: field(z.record(z.string(), z.string().min(3)).nullable(), {
    es: 'El lema oficial del año por lengua, o null mientras no se conozca.',
    en: 'The official theme of the year by language, or null while it is not known.',
    example: 'null',
  }),
  country: z.strictObject({
    code: field(countryCode, { es: 'El país, en dos letras.', en: 'The country, in two letters.', example: 'PE' }),
    names: field(z.record(z.string(), z.string().min(2)), { es: 'Su nombre por lengua.', en: 'Its name by language.' }),
  }),
  timeZone: field(z.string().min(3), {
    es: 'La zona horaria IANA.',
    en: 'The IANA time zone.',
    example: 'America/Lima',
  }),
  stage: field(z.enum(['preview', 'live']), {
    es: 'preview: con aviso y sin buscadores. live: publicado.',
    en: 'preview: with a notice and out of search engines. live: published.',
    example: 'preview',
  }),
  publisher: field(z.string().min(3).nullable(), {
    es: 'Quién publica el sitio, o null mientras no se sepa.',
    en: 'Who publishes the site, or null while it is not known.',
    example: 'null',
  }),
  isGovernment: field(z.boolean().nullable(), {
    es: 'Si quien publica es una entidad del Estado, o null.',
    en: 'Whether the publisher is a public body, or null.',
    example: 'null',
  }),
  address: field(siteAddress.nullable(), {
    es: 'La dirección pública del sitio, con la ruta que haya detrás del dominio (https://ejemplo.org/30julio/), o null mientras no exista.',
    en: 'The public address of the site, with the path behind its domain where there is one (https://example.org/30july/), or null while there is none.',
    example: 'null',
  }),
  contact: field(z.email().nullable(), {
    es: 'El correo para avisar de errores, o null mientras no exista.',
    en: 'The e-mail for reporting mistakes, or null while there is none.',
    example: 'null',
  }),
  announcements,
  sign,
  band: field(z.boolean(), {
    es: 'true: cada página lleva su franja tejida. false: ninguna.',
    en: 'true: each page has its woven band. false: none has.',
    example: 'true',
  }),
  sourceLocale: field(slug, {
    es: 'La lengua en que se escribe primero.',
    en: 'The language that is written first.',
    example: 'es',
  }),
  languages: field(z.array(language).min(1), {
    es: 'Las lenguas del sitio, en orden.',
    en: 'The languages of the site, in order.',
    once: ['locale'],
  }),
  paths: z
    .strictObject(
      byKey(PATH_WORDS, () =>
        field(slug, { es: 'Palabra corta de la dirección.', en: 'A short word of the address.', example: 'ayuda' }),
      ),
    )
    .meta({ once: true }),
  roles: field(
    z.strictObject(
      byKey(ROLES, () =>
        field(idOf('services').nullable(), {
          es: 'El servicio que lo cumple aquí, o null si ninguno.',
          en: 'The service that plays it here, or null if none does.',
          example: 'pnp-105',
        }),
      ),
    ),
    {
      es: 'Qué servicio de este país cumple cada papel que nombran los textos; null si ninguno: su frase no sale.',
      en: 'Which service of this country plays each role that texts name; null if none does: its sentence is left out.',
    },
  ),
  team: field(z.array(slug).min(2), {
    es: 'Los cargos y códigos de quienes escriben, traducen, revisan y comprueban; nunca nombres de personas. `traduccion` vale también para traduccion-1, traduccion-2…',
    en: 'The roles and codes of those who write, translate, review and check; never names of persons. `translation` also stands for translation-1, translation-2…',
    example: '[editor, reviewer, traduccion]',
  }),
  /** The roles whose numbers are on every page, in order; a phrase `emergency.<role>` names each. */
  emergency: field(z.array(z.enum(EMERGENCY_ROLES)).min(1).max(4), {
    es: 'Los papeles de `roles` cuyos números salen en cada página, en orden.',
    en: 'The roles of `roles` whose numbers are on every page, in order.',
    example: '[police, report]',
  }),
  night: field(
    z.strictObject({
      other: field(nightRoles, {
        es: 'Los papeles para todo otro tema.',
        en: 'The roles for every other topic.',
        example: '[report, police]',
      }),
      ...byKey(TOPICS, () =>
        field(nightRoles.optional(), {
          es: 'Los papeles para los servicios de este tema.',
          en: 'The roles for the services of this topic.',
          example: '[violence, police]',
        }),
      ),
    }),
    {
      es: 'A quién llamar de noche, o un día sin atención, en vez de un servicio que puede no contestar: papeles que atienden a toda hora, por el tema del servicio (`topic` de su ficha).',
      en: 'Whom to call at night, or on a day without service, instead of a service that may not answer: roles that answer at every hour, by the topic of the service (`topic` of its record).',
      example: '{ other: [report, police] }',
    },
  ),
  needs: field(
    z.array(
      z.strictObject({
        id: field(z.enum(SITUATIONS), { es: 'La necesidad.', en: 'The need.', example: 'danger' }),
        slug: field(slug, {
          es: 'Su trozo de dirección, sin palabras delatoras.',
          en: 'Its part of the address, with no give-away word.',
          example: 'peligro',
        }),
        begin: field(z.enum(BEGINNINGS).optional(), {
          es: 'La página que se mira primero, antes de los números.',
          en: 'The page to look at first, before the numbers.',
          example: 'offer',
        }),
        adviceFor: field(z.array(countryCode).min(1).optional(), {
          es: 'Los países en cuya ley se apoya el consejo de esta puerta; en otro se dice uno que vale en todas partes.',
          en: 'The countries on whose law the advice of this way in rests; elsewhere one is said that holds anywhere.',
          example: '[PE]',
        }),
        services: field(z.array(idOf('services')).min(1), {
          es: 'Los servicios, en orden.',
          en: 'The services, in order.',
        }),
        read: field(z.array(idOf('messages')).min(1).optional(), {
          es: 'Los mensajes que explican más, por su nombre de archivo.',
          en: 'The messages that tell more, by their file names.',
          example: '[derechos]',
        }),
        about: field(z.array(idOf('messages')).min(1).optional(), {
          es: 'Los mensajes que tratan solo de esta necesidad: terminan con sus pasos y no con los generales.',
          en: 'The messages that are about this need alone: they end with its steps and not with the general ones.',
          example: '[no-aparece]',
        }),
      }),
    ),
    { es: 'Puertas de entrada a la ayuda.', en: 'The ways into the help pages.', once: ['id', 'slug', 'about'] },
  ),
  mustReport: field(z.array(idOf('sources')).min(1).optional(), {
    es: 'Las normas que dicen quién debe avisar de un delito: lo dicen en palabras `calls.duty` y `calls.dutyMinor`, que sin ellas no salen.',
    en: 'The laws that say who must report a crime: `calls.duty` and `calls.dutyMinor` say it in words, and are left out without them.',
  }),
  core: field(z.array(idOf('services')), {
    es: 'Los servicios que, en live, detienen la construcción si vence su comprobación.',
    en: 'The services that stop a live build once their check lapses.',
  }),
  giveaways: field(z.record(z.string(), z.array(z.string().min(3))), {
    es: 'Palabras, por lengua, que no salen en títulos ni direcciones de ayuda.',
    en: 'Words, by language, that titles and addresses of help pages never hold.',
  }),
  fictionalNumbers: field(z.array(z.string()), {
    es: 'Números inventados que los textos pueden mostrar.',
    en: 'Invented numbers that texts may show.',
    example: '[]',
  }),
  platforms,
  contactNames: field(
    z.record(
      z.string(),
      z
        .array(
          z.strictObject({
            name: field(z.string().min(2).max(30), {
              es: 'Un nombre neutral, que no delata.',
              en: 'A neutral name that gives nothing away.',
              example: 'Ana C.',
            }),
            slug: field(slug, { es: 'El nombre del archivo.', en: 'The name of its file.', example: 'ana-c' }),
          }),
        )
        .min(1)
        .max(6)
        .meta({ once: ['slug'] }),
    ),
    {
      es: 'Nombres neutrales, por lengua, con que se puede guardar un número en el teléfono.',
      en: 'Neutral names, by language, under which a number can be kept in a phone.',
    },
  ),
});

export type CampaignFile = z.infer<typeof campaignSchema>;
export type Situation = CampaignFile['needs'][number];
export type Roles = Readonly<CampaignFile['roles']>;

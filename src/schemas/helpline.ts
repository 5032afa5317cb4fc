import { z } from 'astro/zod';
import {
  ANONYMITIES,
  AUDIENCES,
  CHANNEL_TYPES,
  CHECK_METHODS,
  CONFIDENCES,
  COSTS,
  COVERAGE_LEVELS,
  FOCUSES,
  HOLD_REASONS,
  type Hours,
  LISTINGS,
  OPERATOR_KINDS,
  SERVICES,
  TOPICS,
  WEEKDAYS,
} from '../domain/helpline.ts';
import { field } from './field.ts';
import { ISSUE, idOf, langTag, name, partialDate, plainDate, regionCode, slug } from './parts.ts';

const time = z
  .string()
  .refine((text) => /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text), { params: { issue: ISSUE.time } });

const interval = z.strictObject({
  days: field(z.array(z.enum(WEEKDAYS)).min(1), { es: 'Los días.', en: 'The days.', example: '[mo, tu, we, th, fr]' }),
  opens: field(time, {
    es: 'La hora en que abre, entre comillas.',
    en: 'When it opens, in quotes.',
    example: '"08:00"',
  }),
  closes: field(time, {
    es: 'La hora en que cierra, entre comillas.',
    en: 'When it closes, in quotes.',
    example: '"17:00"',
  }),
});

const channel = z.strictObject({
  type: field(z.enum(CHANNEL_TYPES), { es: 'El tipo de canal.', en: 'The kind of channel.', example: 'short-code' }),
  value: field(z.string().min(1).max(300), {
    es: 'El número o la dirección. Un número corto va solo, sin prefijo; uno largo, en forma internacional.',
    en: 'The number or address. A short code stands alone, without prefix; a long number in international form.',
    example: '"1818"',
  }),
  printed: field(z.string().min(1).max(60).optional(), {
    es: 'El número como lo escribe la institución, si es distinto.',
    en: 'The number as its operator prints it, where that differs.',
    example: '"0800-15-170"',
  }),
  reach: field(
    z.string().refine((text) => /^([A-Z]{2}|world)$/.test(text), { params: { issue: ISSUE.countryCode } }),
    {
      es: 'El país en que funciona, en dos letras, o world si funciona desde cualquier país.',
      en: 'The country it works in, in two letters, or world if it works from anywhere.',
      example: 'PE',
    },
  ),
});

const check = z.strictObject({
  on: field(plainDate, { es: 'El día de la comprobación.', en: 'The day of the check.', example: '"2027-05-04"' }),
  method: field(z.enum(CHECK_METHODS), {
    es: 'Cómo se comprobó.',
    en: 'How it was checked.',
    example: 'asked-operator',
  }),
  enteredBy: field(z.string().min(2), {
    es: 'El cargo de quien lo anotó, nunca un nombre.',
    en: 'The role that entered it, never a name.',
    example: 'editor',
  }),
  verifiedBy: field(z.string().min(2), {
    es: 'El cargo de quien lo verificó: otro distinto.',
    en: 'The role that verified it: another one.',
    example: 'reviewer',
  }),
  source: field(idOf('sources'), { es: 'La prueba, en sources.yaml.', en: 'The evidence, in sources.yaml.' }),
});

/** `content/facts/helplines/<country>/<id>.yaml` */
export const helplineSchema = z.strictObject({
  name: field(name, { es: 'El nombre oficial del servicio.', en: 'The official name of the service.' }),
  shortName: field(name.optional(), {
    es: 'Un nombre corto y neutral para títulos y listas.',
    en: 'A short neutral name for titles and lists.',
  }),
  operator: field(idOf('organisations').optional(), {
    es: 'Quién lo atiende, en organisations.yaml.',
    en: 'Who runs it, in organisations.yaml.',
    example: 'mininter',
  }),
  operatorName: field(name.optional(), {
    es: 'Quién lo atiende, cuando no está en organisations.yaml.',
    en: 'Who runs it, where it is not in organisations.yaml.',
  }),
  kind: field(z.enum(OPERATOR_KINDS), {
    es: 'Qué clase de entidad lo atiende.',
    en: 'What kind of body runs it.',
    example: 'police',
  }),
  topic: field(z.enum(TOPICS), {
    es: 'De qué trata el servicio.',
    en: 'What the service is about.',
    example: 'emergency',
  }),
  focus: field(z.enum(FOCUSES), {
    es: 'Si una fuente dice que atiende estos casos.',
    en: 'Whether a source says that it takes these cases.',
    example: 'covered',
  }),
  lastResort: field(z.boolean(), {
    es: 'true si es un número de policía o emergencia que se muestra al final.',
    en: 'true for a police or emergency number, shown last.',
    example: 'false',
  }),
  listing: field(z.enum(LISTINGS), {
    es: 'listed: con su contacto. route: se explica sin contacto. held: todavía no se muestra.',
    en: 'listed: with its contact. route: explained without contact. held: not shown yet.',
    example: 'listed',
  }),
  reasons: field(z.array(z.enum(HOLD_REASONS)), {
    es: 'Por qué no muestra contacto; vacío si lo muestra.',
    en: 'Why it shows no contact; empty if it does.',
    example: '[old-source]',
  }),
  instead: field(z.array(idOf('helplines')), {
    es: 'Los servicios que se usan en su lugar.',
    en: 'The services to use instead.',
    example: '[linea-anna-1810]',
  }),
  services: field(z.array(z.enum(SERVICES)).min(1), {
    es: 'Lo que ofrece.',
    en: 'What it offers.',
    example: '[report-crime]',
  }),
  audiences: field(z.array(z.enum(AUDIENCES)), { es: 'A quién atiende.', en: 'Whom it serves.', example: '[anyone]' }),
  coverage: z.strictObject({
    level: field(z.enum(COVERAGE_LEVELS), { es: 'Hasta dónde llega.', en: 'How far it reaches.', example: 'national' }),
    regions: field(z.array(regionCode), {
      es: 'Las regiones (ISO 3166-2).',
      en: 'The regions (ISO 3166-2).',
      example: '[PE-PUN]',
    }),
    place: field(z.string().min(2).max(120).optional(), {
      es: 'El pueblo, provincia o distrito.',
      en: 'The town, province or district.',
    }),
    border: field(slug.optional(), {
      es: 'El paso de frontera cercano.',
      en: 'The border crossing nearby.',
      example: 'desaguadero',
    }),
  }),
  channels: field(z.array(channel), { es: 'Cómo se llega al servicio.', en: 'How the service is reached.' }),
  hours: field(
    z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('always') }),
      z.strictObject({ status: z.literal('intervals'), intervals: z.array(interval).min(1) }),
      z.strictObject({ status: z.literal('conflict'), intervals: z.array(interval).optional() }),
      z.strictObject({ status: z.literal('unknown') }),
    ]) as z.ZodType<Hours>,
    {
      es: 'El horario: always, intervals, conflict (las fuentes no coinciden) o unknown.',
      en: 'The hours: always, intervals, conflict (sources differ) or unknown.',
      example: '{ status: always }',
    },
  ),
  cost: field(z.enum(COSTS), {
    es: 'Si llamar es gratis, según una fuente.',
    en: 'Whether a call is free, by a source.',
    example: 'unknown',
  }),
  anonymity: field(z.enum(ANONYMITIES), {
    es: 'Lo que una fuente dice sobre dar el nombre.',
    en: 'What a source says about giving a name.',
    example: 'unknown',
  }),
  languages: field(z.array(langTag), {
    es: 'Las lenguas que una fuente menciona; vacío si ninguna lo dice.',
    en: 'The languages a source names; empty if none does.',
    example: '[es, qu]',
  }),
  interpreter: field(z.enum(['yes', 'unknown']), {
    es: 'Si una fuente dice que hay intérpretes.',
    en: 'Whether a source says that there are interpreters.',
    example: 'unknown',
  }),
  sharedWith: field(z.array(idOf('helplines')), {
    es: 'Otros servicios que usan el mismo número.',
    en: 'Other services on the same number.',
    example: '[]',
  }),
  sources: field(z.array(idOf('sources')).min(1), {
    es: 'Las fuentes, en sources.yaml.',
    en: 'The sources, in sources.yaml.',
  }),
  sourceDate: field(partialDate.nullable(), {
    es: 'La fecha de la fuente más nueva, o null.',
    en: 'The date of the newest source, or null.',
    example: '"2025-09"',
  }),
  readOn: field(plainDate, {
    es: 'El día en que se leyeron las fuentes.',
    en: 'The day the sources were read.',
    example: '"2026-11-24"',
  }),
  confidence: field(z.enum(CONFIDENCES), {
    es: 'Cuánto se confía en las fuentes.',
    en: 'How far the sources are trusted.',
    example: 'medium',
  }),
  checks: field(z.array(check), {
    es: 'Las comprobaciones con la institución; vacío si nunca se hizo.',
    en: 'The checks with the operator; empty if there was none.',
    example: '[]',
  }),
});

export type HelplineFile = z.infer<typeof helplineSchema>;

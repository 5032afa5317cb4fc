import { z } from 'astro/zod';
import {
  ANONYMITIES,
  AUDIENCES,
  COSTS,
  COVERAGE_LEVELS,
  FOCUSES,
  HOLD_REASONS,
  HOLIDAY_RULES,
  LISTINGS,
  OPERATOR_KINDS,
  SERVICE_TYPES,
  TOPICS,
} from '../../codes/service.ts';
import { CONFIDENCES } from '../../codes/source.ts';
import { field } from '../field.ts';
import { countryCode, httpsUrl, idOf, langTag, name, regionOf } from '../parts.ts';
import { channel, hours, languageHours } from './channel.ts';
import { asks, dates, sharing, statedBy } from './statement.ts';
import { alert, check, contested, operatorPeriod, override, plan, status } from './switch.ts';

/** `content/facts/services/<country>/<id>.yaml` */
export const serviceSchema = z.strictObject({
  name: field(name, { es: 'El nombre oficial del servicio.', en: 'The official name of the service.' }),
  /** Short neutral name for titles and lists; it never holds a give-away word. */
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
  /** Who ran it when, where that is known; adds to `operator`. */
  operators: field(z.array(operatorPeriod).min(1).optional(), {
    es: 'Quién lo atendió y cuándo, de lo más antiguo a lo más nuevo. Un cambio es una entrada más.',
    en: 'Who ran it and when, from the oldest to the newest. A change is one more entry.',
  }),
  kind: field(z.enum(OPERATOR_KINDS), {
    es: 'Qué clase de entidad lo atiende: state (una entidad del Estado), police (la policía), prosecutor (la fiscalía), ombudsman (la defensoría), ngo (una organización civil), international (un organismo internacional) o unknown (no se sabe).',
    en: 'What kind of body runs it: state (a body of the State), police (the police), prosecutor (the prosecution), ombudsman (the Ombudsman), ngo (a civil organisation), international (an international body) or unknown (not known).',
    example: 'police',
  }),
  topic: field(z.enum(TOPICS), {
    es: 'De qué trata el servicio.',
    en: 'What the service is about.',
    example: 'emergency',
  }),
  focus: field(z.enum(FOCUSES), {
    es: 'Si una fuente dice que atiende estos casos: dedicated (es para esto), covered (también atiende esto) o not-stated (ninguna lo dice).',
    en: 'Whether a source says that it takes these cases: dedicated (it is for this), covered (it takes this too) or not-stated (none says so).',
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
  instead: field(z.array(idOf('services')), {
    es: 'Los servicios que se usan en su lugar; al menos uno si no muestra contacto.',
    en: 'The services to use instead; at least one where it shows no contact.',
    example: '[linea-anna-1810]',
  }),
  services: field(z.array(z.enum(SERVICE_TYPES)).min(1), {
    es: 'Lo que ofrece.',
    en: 'What it offers.',
    example: '[report-crime]',
  }),
  audiences: field(z.array(z.enum(AUDIENCES)), { es: 'A quién atiende.', en: 'Whom it serves.', example: '[anyone]' }),
  coverage: z.strictObject({
    level: field(z.enum(COVERAGE_LEVELS), {
      es: 'Hasta dónde llega: national (todo el país), region (una región), province (una provincia), district (un distrito), city (una ciudad) o abroad (fuera del país).',
      en: 'How far it reaches: national (the whole country), region, province, district, city or abroad.',
      example: 'national',
    }),
    /** ISO 3166-2 codes; empty for national and foreign services. */
    regions: field(z.array(regionOf('regions')), {
      es: 'Las regiones (ISO 3166-2).',
      en: 'The regions (ISO 3166-2).',
      example: '[PE-PUN]',
    }),
    /** Town, province or district as the source names it. */
    place: field(z.string().min(2).max(120).optional(), {
      es: 'El pueblo, provincia o distrito.',
      en: 'The town, province or district.',
    }),
    host: field(countryCode.optional(), {
      es: 'Si está fuera del país, en qué país está.',
      en: 'If it is abroad, the country where it is.',
      example: 'EC',
    }),
    border: field(idOf('crossings').optional(), {
      es: 'El paso de frontera cercano.',
      en: 'The border crossing nearby.',
      example: 'desaguadero',
    }),
  }),
  channels: field(z.array(channel), { es: 'Cómo se llega al servicio.', en: 'How the service is reached.' }),
  hours,
  holidays: field(z.enum(HOLIDAY_RULES).optional(), {
    es: 'Si atiende en feriados, según una fuente: open (sí), closed (no) o unknown (ninguna lo dice).',
    en: 'Whether it answers on public holidays, by a source: open (yes), closed (no) or unknown (none says so).',
    example: 'unknown',
  }),
  timeZone: field(z.string().min(3).optional(), {
    es: 'La zona horaria IANA, si no es la del país del sitio.',
    en: 'The IANA time zone, where it is not that of the country of the site.',
    example: 'UTC',
  }),
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
  languageHours: field(z.array(languageHours).min(1).optional(), {
    es: 'El horario de cada lengua, si una fuente lo dice.',
    en: 'The hours of each language, where a source states them.',
    once: ['language'],
  }),
  interpreter: field(z.enum(['yes', 'unknown']), {
    es: 'Si una fuente dice que hay intérpretes.',
    en: 'Whether a source says that there are interpreters.',
    example: 'unknown',
  }),
  sharing: field(sharing.optional(), {
    es: 'Quién se entera de una llamada; lo que falta no se sabe.',
    en: 'Who will know of a call; what is absent is not known.',
  }),
  asks: field(asks.optional(), {
    es: 'Lo que pide antes de atender: datos de la persona, o ser mayor de 18.',
    en: 'What it asks for before it helps: data about the person, or to be 18 or older.',
  }),
  officialPage: field(httpsUrl.nullable().optional(), {
    es: 'Una página de la institución que muestra el servicio, o null si no se conoce.',
    en: 'A page of the operator that shows the service, or null if none is known.',
    example: 'null',
  }),
  sharedWith: field(z.array(idOf('services')), {
    es: 'Otros servicios que usan el mismo número.',
    en: 'Other services on the same number.',
    example: '[]',
  }),
  sources: field(z.array(idOf('sources')).min(1), {
    es: 'Las fuentes, en sources.yaml.',
    en: 'The sources, in sources.yaml.',
  }),
  statedBy: field(statedBy.optional(), {
    es: 'Qué fuente dice cada dato, cuando las fuentes son de épocas distintas.',
    en: 'Which source states what, where the sources are of different times.',
    example: '{ languages: [andina105] }',
  }),
  ...dates,
  confidence: field(z.enum(CONFIDENCES), {
    es: 'Cuánto se confía en las fuentes: high (mucho), medium (a medias) o low (poco).',
    en: 'How far the sources are trusted.',
    example: 'medium',
  }),
  checks: field(z.array(check), {
    es: 'Las comprobaciones con la institución; vacío si nunca se hizo.',
    en: 'The checks with the operator; empty if there was none.',
    example: '[]',
  }),
  contested: field(z.array(contested).min(1).optional(), {
    es: 'Lo que la institución respondió distinto, hasta que alguien decida.',
    en: 'What its operator answered otherwise, until somebody decides.',
  }),
  override: field(override.optional(), {
    es: 'Por qué un servicio central se publica con su comprobación vencida, y hasta cuándo.',
    en: 'Why a core service is published with its check lapsed, and until when.',
  }),
  status: field(status.optional(), {
    es: 'El interruptor: si el servicio cerró o lo reemplaza otro.',
    en: 'The switch: whether the service is closed or replaced.',
  }),
  alert: field(alert.optional(), {
    es: 'Un aviso que sale junto al servicio en todas partes.',
    en: 'An alert that stands beside the service everywhere.',
  }),
  /** An announced service; shown only once it is switched on. */
  plan: field(plan.optional(), {
    es: 'Un servicio anunciado que todavía no atiende.',
    en: 'An announced service that does not answer yet.',
  }),
});

/** As it is written; `id` and `country` are the names of the file and its folder. */
export type ServiceFile = z.infer<typeof serviceSchema>;
export type Coverage = ServiceFile['coverage'];

import { z } from 'astro/zod';
import { ACTIVITY_KINDS, ACTIVITY_MODES, ACTIVITY_STATUSES, ACTIVITY_TEXTS, ANSWERS } from '../../codes/activity.ts';
import { METHODS, MOST_COUNTED } from '../../codes/results.ts';
import { SECTORS } from '../../codes/sectors.ts';
import { AUDIENCES, COSTS } from '../../codes/service.ts';
import { CONFIDENCES } from '../../codes/source.ts';
import { field } from '../field.ts';
import {
  doneOn,
  httpsUrl,
  ISSUE,
  idOf,
  langTag,
  name,
  partialDate,
  plainDate,
  regionOf,
  roleOrCode,
  slug,
} from '../parts.ts';
import { overridesField } from '../word-rules.ts';

const clock = z
  .string()
  .refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), { params: { issue: ISSUE.time } })
  .meta({ clock: true });
/** A text of an activity, as long as the announcements are told that it may be. */
const text = (name: keyof typeof ACTIVITY_TEXTS) =>
  z.string().min(ACTIVITY_TEXTS[name].least).max(ACTIVITY_TEXTS[name].most);
const answer = field(z.enum(ANSWERS), { es: 'yes, no o unknown.', en: 'yes, no or unknown.', example: 'unknown' });

/**
 * Front matter of `content/events/<year>/<id>.md`, or `undated/` in place of the year; the body is the description, in the
 * organiser's language.
 */
export const activitySchema = z.strictObject({
  title: field(text('title'), {
    es: 'Cómo se llama la actividad.',
    en: 'What the activity is called.',
    example: 'Feria informativa en la plaza',
  }),
  lang: field(langTag, { es: 'La lengua del anuncio.', en: 'The language of the announcement.', example: 'es' }),
  organisers: field(z.array(idOf('organisations')), {
    es: 'Quiénes organizan, en organisations.yaml.',
    en: 'Who organises it, in organisations.yaml.',
    example: '[mininter]',
  }),
  organiserNames: field(z.array(name), {
    es: 'Quiénes organizan, cuando no están en organisations.yaml.',
    en: 'Who organises it, where not in organisations.yaml.',
    example: '[]',
  }),
  sectors: field(z.array(z.enum(SECTORS)), { es: 'Los sectores.', en: 'The sectors.', example: '[education]' }),
  kind: field(z.enum(ACTIVITY_KINDS), {
    es: 'Qué clase de actividad es.',
    en: 'What kind of activity it is.',
    example: 'fair',
  }),
  status: field(z.enum(ACTIVITY_STATUSES), {
    es: 'El estado: announced, confirmed (confirmada por quien organiza), moved, cancelled o reported (solo se sabe por la prensa).',
    en: 'announced, confirmed, moved, cancelled, or reported if known from the press only.',
    example: 'announced',
  }),
  /** Local to the deployment's time zone. */
  when: z.strictObject({
    starts: field(partialDate.nullable(), {
      es: 'El primer día, entre comillas, o null si ninguna fuente da una fecha.',
      en: 'The first day, in quotes, or null if no source gives a date.',
      example: '"2027-07-30"',
    }),
    ends: field(partialDate.optional(), {
      es: 'El último día, si dura varios.',
      en: 'The last day, if it lasts several.',
      example: '"2027-07-31"',
    }),
    from: field(clock.optional(), {
      es: 'La hora de inicio, 24 horas.',
      en: 'When it begins, 24-hour clock.',
      example: '"15:00"',
    }),
    to: field(clock.optional(), { es: 'La hora de fin.', en: 'When it ends.', example: '"17:00"' }),
  }),
  place: field(
    z.strictObject({
      venue: field(text('venue').optional(), { es: 'El lugar.', en: 'The venue.', example: 'Plaza de Armas' }),
      town: field(text('town').optional(), {
        es: 'La ciudad o el distrito.',
        en: 'The town or district.',
        example: 'Puno',
      }),
      /** Absent for online activities and for the whole country. */
      region: field(regionOf('regions').optional(), { es: 'La región.', en: 'The region.', example: 'PE-PUN' }),
      directions: field(text('directions').optional(), {
        es: 'Cómo llegar, en palabras.',
        en: 'How to get there, in words.',
        example: 'Entrada por la puerta del parque',
      }),
      coordinates: field(
        z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }).optional(),
        {
          es: 'El punto en el mapa, en grados decimales.',
          en: 'The point on the map, in decimal degrees.',
          example: '{ lat: -15.8402, lon: -70.0219 }',
        },
      ),
      link: field(httpsUrl.optional(), {
        es: 'La página para entrar, si es en línea.',
        en: 'The page to join at, if it is online.',
        example: 'https://www.gob.pe/mimp',
      }),
    }),
    {
      es: 'Dónde es; en línea o si no se sabe, {}.',
      en: 'Where it is; online or where that is not known, {}.',
      example: '{ venue: Plaza de Armas, town: Puno, region: PE-PUN, directions: Entrada por la puerta del parque }',
    },
  ),
  mode: field(z.enum(ACTIVITY_MODES), {
    es: 'Presencial, en línea o mixta.',
    en: 'On site, online or mixed.',
    example: 'onsite',
  }),
  audiences: field(z.array(z.enum(AUDIENCES)), { es: 'Para quién es.', en: 'Whom it is for.', example: '[families]' }),
  languages: field(z.array(langTag).min(1).optional(), {
    es: 'Las lenguas que se hablan en la actividad. Si no se sabe, borra la línea.',
    en: 'The languages spoken at the activity. If that is not known, delete the line.',
    example: '[es, qu]',
  }),
  cost: field(z.enum(COSTS), { es: 'Si cuesta.', en: 'Whether it costs.', example: 'free' }),
  /** What it takes to take part; the last two may be absent, which is `unknown`. */
  accessibility: z.strictObject({
    stepFree: answer,
    signLanguage: answer,
    captions: answer,
    interpretation: answer.optional(),
    quietSpace: answer.optional(),
  }),
  change: field(
    z
      .strictObject({
        reason: field(text('reason').optional(), {
          es: 'Por qué se movió o se canceló, en una frase.',
          en: 'Why it was moved or cancelled, in one sentence.',
          example: 'Se corrió por lluvia',
        }),
        previous: field(z.strictObject({ starts: plainDate, from: clock.optional() }).optional(), {
          es: 'Cuándo iba a ser antes.',
          en: 'When it was to be before.',
          example: '{ starts: "2027-07-29", from: "15:00" }',
        }),
        calledBack: field(z.strictObject({ by: roleOrCode, on: doneOn, page: httpsUrl }).optional(), {
          es: 'Quién llamó a quien organiza, qué día, y la página pública suya de donde sacó el número; nunca el del mensaje.',
          en: 'Who called the organiser, on which day, and the public page of theirs that has the number; never that of the message.',
          example: '{ by: revision, on: "2027-07-20", page: https://www.gob.pe/mimp }',
        }),
      })
      .optional(),
    {
      es: 'Qué cambió, si la actividad se movió o se canceló.',
      en: 'What changed, if the activity was moved or cancelled.',
      example: '{ reason: Se corrió por lluvia }',
    },
  ),
  outcome: field(
    z
      .strictObject({
        held: field(z.enum(['yes', 'no']), {
          es: 'Si se hizo: yes (sí) o no (no se hizo). Si nadie lo informó, no escribas `outcome`.',
          en: 'Whether it took place: yes or no. Where nobody reported it, write no `outcome`.',
          example: '"yes"',
        }),
        mode: field(z.enum(ACTIVITY_MODES).exclude(['unknown']).optional(), {
          es: 'De qué forma se hizo: onsite (presencial), online (en línea) o mixed (mixta).',
          en: 'In what form it took place: onsite, online or mixed.',
          example: 'onsite',
        }),
        counted: field(
          z.strictObject({ people: z.number().int().min(0).max(MOST_COUNTED), method: z.enum(METHODS) }).optional(),
          {
            es: 'Cuántas personas contó alguien, y cómo: each (una por una), papers (con una lista) o estimate (a ojo). Nunca personas que pidieron ayuda.',
            en: 'How many people somebody counted, and how: each (one by one), papers (by a list) or estimate (by eye). Never people who asked for help.',
            example: '{ people: 80, method: each }',
          },
        ),
        by: field(roleOrCode, {
          es: 'El cargo o código de quien anotó lo que informó quien organiza; nunca un nombre.',
          en: 'The role or code of who noted what the organiser reported; never a name.',
          example: 'editor',
        }),
        on: field(doneOn, {
          es: 'El día en que lo informó.',
          en: 'The day on which it was reported.',
          example: '"2027-07-31"',
        }),
      })
      .optional(),
    {
      es: 'Qué pasó con la actividad, después de su día, según quien la organiza. Sin nombres ni historias.',
      en: 'What became of the activity, after its day, as its organiser reports. With no names and no stories.',
      example: '{ held: "yes", counted: { people: 80, method: each }, by: editor, on: "2027-07-31" }',
    },
  ),
  series: field(slug.optional(), {
    es: 'El mismo nombre en cada fecha de una serie; cada fecha tiene su archivo.',
    en: 'The same name on each date of a series; each date has a file of its own.',
    example: 'cine-foro-puno',
  }),
  /** Since it was first published (RFC 5545, SEQUENCE). */
  sequence: field(z.number().int().min(0), {
    es: 'Cuántas veces cambió la fecha, el lugar o el estado.',
    en: 'How often date, place or status changed.',
    example: '0',
  }),
  /** Becomes DTSTAMP. */
  updatedOn: field(doneOn, { es: 'El día de esta versión.', en: 'The day of this version.', example: '"2027-06-01"' }),
  confirmed: field(z.strictObject({ role: z.string().min(2), on: plainDate, how: z.string().min(3) }).nullable(), {
    es: 'Quién revisó que la entidad lo confirma, cuándo y por qué dirección suya; null si nadie.',
    en: 'Who checked that the organiser confirms it, when and through which address of theirs; null if nobody did.',
    example: 'null',
  }),
  sources: field(z.array(idOf('sources')), {
    es: 'Las fuentes, en sources.yaml.',
    en: 'The sources, in sources.yaml.',
    example: '[id-de-la-fuente]',
  }),
  confidence: field(z.enum(CONFIDENCES), {
    es: 'Cuánto se confía en la fuente: high (mucho), medium (a medias) o low (poco).',
    en: 'How far the source is trusted.',
    example: 'medium',
  }),
  overrides: overridesField,
});

export type ActivityFile = z.infer<typeof activitySchema>;

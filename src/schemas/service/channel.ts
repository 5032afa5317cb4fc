import { z } from 'astro/zod';
import { WEEKDAYS } from '../../codes/dates.ts';
import { CHANNEL_TYPES, NUMBER_EXCEPTIONS } from '../../codes/service.ts';
import { field } from '../field.ts';
import { ISSUE, idOf, langTag } from '../parts.ts';
import { access, callFacts } from './statement.ts';

const time = z
  .string()
  .refine((text) => /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text), { params: { issue: ISSUE.time } })
  .meta({ clock: true });

const interval = z.strictObject({
  days: field(z.array(z.enum(WEEKDAYS)).min(1), { es: 'Los días.', en: 'The days.', example: '[mo, tu, we, th, fr]' }),
  /** Local time in the service's own zone, `HH:MM`. */
  opens: field(time, {
    es: 'La hora en que abre, entre comillas.',
    en: 'When it opens, in quotes.',
    example: '"08:00"',
  }),
  /** Local time, `HH:MM`; `24:00` is the end of the day. */
  closes: field(time, {
    es: 'La hora en que cierra, entre comillas.',
    en: 'When it closes, in quotes.',
    example: '"17:00"',
  }),
});

const INTERVALS = { es: 'Los días y las horas.', en: 'The days and hours.' };

/** `always` and `intervals` are stated by a source; `conflict` means that sources contradict each other. */
export const hours = field(
  z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('always') }),
    z.strictObject({ status: z.literal('intervals'), intervals: field(z.array(interval).min(1), INTERVALS) }),
    z.strictObject({ status: z.literal('conflict'), intervals: field(z.array(interval).optional(), INTERVALS) }),
    z.strictObject({ status: z.literal('unknown') }),
  ]),
  {
    es: 'El horario: always (a toda hora), intervals (según el día), conflict (las fuentes no coinciden) o unknown.',
    en: 'The hours: always, intervals, conflict (sources differ) or unknown.',
    example: '{ status: always }',
  },
);

/** When a language is spoken, where a source says so. */
export const languageHours = z.strictObject({
  language: field(langTag, { es: 'La lengua.', en: 'The language.', example: 'qu' }),
  hours,
});

export const channel = z.strictObject({
  type: field(z.enum(CHANNEL_TYPES), {
    es: 'El tipo de canal: short-code (número corto), toll-free (línea gratuita), phone (teléfono), mobile (celular), national (número nacional), whatsapp, sms (mensaje de texto), telegram, chat, web-form (formulario), web (página), email (correo) o address (dirección).',
    en: 'The kind of channel: short-code (short number), toll-free (toll-free line), phone, mobile, national (national number), whatsapp, sms (text message), telegram, chat, web-form (form), web (page), email or address.',
    example: 'short-code',
  }),
  /** Short code: its digits. Phone, mobile, WhatsApp: E.164. Toll-free and national: as dialled inside the country. Others: address or text. */
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
  of: field(idOf('services').optional(), {
    es: 'Si el número es de otro servicio, que es quien contesta: cuál.',
    en: 'Where the number belongs to another service, which is who answers: which one.',
    example: 'linea-1818',
  }),
  /** Which of the record's sources give this number or address; absent: some of them. */
  sources: field(z.array(idOf('sources')).min(1).optional(), {
    es: 'Cuáles de las fuentes de la ficha dan este número o dirección.',
    en: 'Which of the sources of the record give this number or address.',
    example: '[mimp-directory-2026]',
  }),
  exception: field(z.enum(NUMBER_EXCEPTIONS).optional(), {
    es: 'Por qué el número vale aunque el plan de numeración no lo conozca: new-range (es de una serie nueva), special-service (es un servicio especial) o printed-by-operator (así lo publica su institución).',
    en: 'Why the number is right although the numbering plan does not know it: new-range (it is of a new range), special-service (it is a special service) or printed-by-operator (its operator publishes it so).',
    example: 'new-range',
  }),
  callFacts: field(callFacts.optional(), {
    es: 'Lo que se sabe antes de llamar o escribir; lo que falta no se sabe.',
    en: 'What is known before a call or a message; what is absent is not known.',
  }),
  menuOption: field(
    z
      .string()
      .regex(/^[\d*#]{1,4}$/)
      .optional(),
    {
      es: 'Si contesta un menú, qué se marca; solo si la institución o una fuente de hoy lo dice.',
      en: 'Where a menu answers, what to press; only if the operator or a source of today says so.',
      example: '"1"',
    },
  ),
  access: field(access.optional(), {
    es: 'De una dirección: cómo se entra y se atiende.',
    en: 'Of an address: how one gets in and is served.',
  }),
});

export type Interval = z.infer<typeof interval>;
export type Hours = z.infer<typeof hours>;
export type Channel = z.infer<typeof channel>;

import { z } from 'astro/zod';
import { EVENT_KINDS, EVENT_MODES } from '../../domain/activities/activity.ts';
import { AUDIENCES } from '../../domain/line/line.ts';
import { SECTORS, SOURCE_KINDS } from '../../schemas/facts.ts';
import { field } from '../../schemas/field.ts';
import { idOf, langTag, partialDate, slug } from '../../schemas/parts.ts';

const short = z.string().min(2).max(160);
const sector = z.enum(SECTORS);

const row = z.strictObject({
  id: field(slug, {
    es: 'El nombre del archivo y parte de la dirección, sin año. No cambia nunca.',
    en: 'The file name and part of the address, without a year. It never changes.',
  }),
  organisers: field(z.array(idOf('organisations')).optional(), {
    es: 'Quiénes organizan, de organisations.yaml.',
    en: 'Who organises it, in organisations.yaml.',
  }),
  names: field(z.array(short).optional(), {
    es: 'Otras entidades que organizan. Nunca nombres de personas.',
    en: 'Other bodies that organise it. Never names of people.',
  }),
  venue: field(short.optional(), { es: 'El lugar.', en: 'The venue.' }),
  town: field(short.max(80).optional(), { es: 'La ciudad o el distrito.', en: 'The town or district.' }),
  mode: field(z.enum(EVENT_MODES), {
    es: 'Presencial, en línea o mixta.',
    en: 'On site, online or mixed.',
    example: 'onsite',
  }),
  isNational: field(z.literal(true).optional(), {
    es: 'true, si fue en todo el país aunque la investigación dé una región.',
    en: 'true where it was held in the whole country, though the research gives a region.',
  }),
  sourceDate: field(partialDate.optional(), {
    es: 'La fecha de la fuente, si su dirección no la lleva.',
    en: 'The date of the source, where its address does not hold it.',
  }),
  text: field(z.string().min(20).max(400), {
    es: 'Dos o tres frases nuestras, solo con los datos de la investigación.',
    en: 'Two or three sentences of our own, made of nothing but the facts of the research.',
  }),
});

/** The hand-made tables of the activities, one file each in `content/import/events/`. */
export const EVENT_TABLES = {
  rows: z.strictObject({
    lang: field(langTag, {
      es: 'La lengua de títulos, nombres y textos.',
      en: 'The language of titles, names and texts.',
    }),
    activities: z.record(z.string(), row),
  }),
  words: z.strictObject({
    kinds: z.record(
      z.string(),
      field(z.enum(EVENT_KINDS), { es: 'Qué clase de actividad es.', en: 'What kind of activity it is.' }),
    ),
    sectors: z.record(z.string(), field(sector.nullable(), { es: 'El sector, o null.', en: 'The sector, or null.' })),
    audiences: z.array(
      z.strictObject({
        match: field(z.string().min(2).refine(isPattern), {
          es: 'Una expresión regular.',
          en: 'A regular expression.',
        }),
        audiences: field(z.array(z.enum(AUDIENCES)), { es: 'Para quién es.', en: 'Whom it is for.' }),
      }),
    ),
  }),
  publishers: z.record(
    z.string(),
    z.strictObject({
      publisher: field(short, { es: 'Quién lo publicó.', en: 'Who published it.' }),
      kind: field(z.enum(SOURCE_KINDS), {
        es: 'Qué clase de fuente es.',
        en: 'What kind of source it is.',
        example: 'press',
      }),
    }),
  ),
  organisers: z.record(
    slug,
    z.strictObject({
      name: field(short, { es: 'El nombre oficial.', en: 'The official name.' }),
      acronym: field(z.string().min(2).max(20).nullable(), { es: 'La sigla, o null.', en: 'The acronym, or null.' }),
      sector: field(sector, { es: 'El sector al que pertenece.', en: 'The sector it belongs to.' }),
      domain: field(z.string().min(4).nullable(), { es: 'Su propio dominio, o null.', en: 'Its own domain, or null.' }),
    }),
  ),
};

export type EventTables = { [K in keyof typeof EVENT_TABLES]: z.infer<(typeof EVENT_TABLES)[K]> };
export type EventRow = z.infer<typeof row>;

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text, 'u'));
  } catch {
    return false;
  }
}

import { z } from 'astro/zod';
import { CONFIDENCES, SOURCE_KINDS } from '../codes/source.ts';
import { field } from './field.ts';
import { countryCode, doneOn, langTag, slug, writtenOn } from './parts.ts';

const HTTP = /^https?:\/\/\S+$/;

/** What a statement rests on: who published what, and when it was read. */
const source = z.strictObject({
  publisher: field(z.string().min(2).max(200), { es: 'Quién lo publicó.', en: 'Who published it.', example: 'Andina' }),
  title: field(z.string().min(2).max(300).nullable(), { es: 'Su título, o null.', en: 'Its title, or null.' }),
  kind: field(z.enum(SOURCE_KINDS), {
    es: 'Qué clase de fuente es.',
    en: 'What kind of source it is.',
    example: 'press',
  }),
  names: field(z.array(z.string().min(4)).min(1).optional(), {
    es: 'Solo en una ley (`kind: law`): cómo la nombran los textos, primero como se cita. Toda sección que la nombra así la cita.',
    en: 'Only of a law (`kind: law`): how texts name it, first as it is cited. Every section that names it so cites it.',
    example: '["Ley 28950", "Lei 28950"]',
  }),
  country: field(countryCode.nullable().optional(), {
    es: 'Solo en una ley: de qué país es; null si vale entre países, como un tratado. Sin este campo es del país para el que se escribieron los textos. En otro país no salen las frases que la citan.',
    en: 'Only of a law: which country it is of; null if it holds between countries, as a treaty does. Without this field it is of the country that the texts were written for. Sentences that cite it are not shown in another country.',
    example: 'PE',
  }),
  date: field(writtenOn.nullable(), {
    es: 'Su fecha, o null si no la tiene.',
    en: 'Its date, or null if it has none.',
    example: '"2025-07-30"',
  }),
  url: field(z.string().regex(HTTP).nullable(), {
    es: 'Su dirección, o null. Solo se enlaza si su dominio está permitido.',
    en: 'Its address, or null. It becomes a link only if its domain is allowed.',
  }),
  copy: field(z.string().regex(HTTP).optional(), {
    es: 'Dónde se leyó, si fue en una copia de lo que está en `url`.',
    en: 'Where it was read, if that was a copy of what stands at `url`.',
  }),
  language: field(langTag.optional(), {
    es: 'La lengua en que una institución publicó el texto, si sale en la página de esa lengua; el título va en ella.',
    en: 'The language that an institution published the text in, where the page of that language leads to it; the title is in it.',
    example: 'qu',
  }),
  facts: field(z.array(z.string()), {
    es: 'Los datos de nuestra investigación que sostiene.',
    en: 'The facts of our research that it supports.',
    example: '[F-D16]',
  }),
  confidence: field(z.enum(CONFIDENCES).nullable(), {
    es: 'Cuánto se confía en ella: high (mucho), medium (a medias) o low (poco).',
    en: 'How far it is trusted.',
    example: 'high',
  }),
  readOn: field(doneOn, { es: 'El día en que se leyó.', en: 'The day it was read.', example: '"2026-11-24"' }),
});

/** `content/facts/sources.yaml`: what the site rests on, and the domains it may link to. */
export const sourcesSchema = z.strictObject({
  allowedDomains: field(z.array(z.string().regex(/^[a-z0-9.-]+\.[a-z]{2,}$/)), {
    es: 'Los dominios a los que el sitio puede enlazar.',
    en: 'The domains that the site may link to.',
    example: '[gob.pe, unodc.org]',
  }),
  sources: z.record(slug, source),
});

/** `content/facts/unused-sources.yaml`: what was read and nothing on the site rests on; for authors, never published. */
export const unusedSourcesSchema = z.record(slug, source);

export type SourcesFile = z.infer<typeof sourcesSchema>;
export type SourceFile = SourcesFile['sources'][string];

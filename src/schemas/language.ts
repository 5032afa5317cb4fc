import { z } from 'astro/zod';
import { POLICIES } from '../codes/translation.ts';
import { field } from './field.ts';
import { httpsUrl, langTag, slug } from './parts.ts';

/** One language of the deployment. */
export const language = z.strictObject({
  locale: field(slug, { es: 'El trozo de dirección de la lengua.', en: 'Its part of the address.', example: 'qu' }),
  lang: field(langTag, { es: 'La etiqueta de lengua BCP 47.', en: 'Its BCP 47 tag.', example: 'es-PE' }),
  dir: field(z.enum(['ltr', 'rtl']), {
    es: 'Hacia dónde se lee: ltr (de izquierda a derecha) o rtl (de derecha a izquierda).',
    en: 'Which way it is read: ltr (from left to right) or rtl (from right to left).',
    example: 'ltr',
  }),
  name: field(z.string().min(2), { es: 'Su nombre en ella misma.', en: 'Its name in itself.', example: 'Runasimi' }),
  variety: field(z.string().min(2).nullable(), {
    es: 'La variedad en que se escribe, o null.',
    en: 'The variety it is written in, or null.',
    example: 'Cusco-Collao',
  }),
  /** Tag for numbers and dates; another language's where Intl lacks this one. */
  format: field(langTag, {
    es: 'La etiqueta con que se escriben números y fechas.',
    en: 'The tag that numbers and dates are formatted with.',
    example: 'es-PE',
  }),
  fallback: field(z.array(slug), {
    es: 'Las lenguas que la reemplazan, en orden.',
    en: 'The languages that stand in, in order.',
    example: '[es]',
  }),
  policy: field(z.enum(POLICIES), {
    es: 'careful: los textos de seguridad salen solo revisados. all: salen también los automáticos, con aviso.',
    en: 'careful: safety texts appear only once reviewed. all: machine texts appear too, with a notice.',
    example: 'careful',
  }),
  months: field(z.array(z.string().min(2)).length(12).nullable(), {
    es: 'Los doce meses, si la lengua no está en Intl; si no, null.',
    en: 'The twelve months where Intl lacks the language; else null.',
  }),
  exit: field(httpsUrl, {
    es: 'La página neutral a la que lleva la salida rápida.',
    en: 'The neutral page that the quick exit leads to.',
    example: 'https://es.wikipedia.org/',
  }),
  turnsSign: field(z.boolean().optional(), {
    es: 'true si esta lengua lee el signo de la campaña dado vuelta, con media vuelta.',
    en: 'true where this language reads the sign of the campaign after half a turn.',
    example: 'true',
  }),
});

export type Language = z.infer<typeof language>;

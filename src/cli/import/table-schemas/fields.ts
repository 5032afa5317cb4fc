import { z } from 'astro/zod';
import { OPERATOR_KINDS } from '../../../domain/line/line.ts';
import { SOURCE_KINDS } from '../../../schemas/facts.ts';
import { type FieldHelp, field } from '../../../schemas/field.ts';
import { langTag, slug } from '../../../schemas/parts.ts';

// Fields that several tables have.

/** Words of the research, or of the site. */
export const text = (help: FieldHelp) => field(z.string().min(1).max(400), help);
export const list = <T extends z.ZodType>(item: T, help: FieldHelp, least = 0) => field(z.array(item).min(least), help);

export const match = field(z.string().min(1).refine(isPattern), {
  es: 'Una expresión regular, entre comillas simples.',
  en: 'A regular expression, in single quotes.',
  example: "'^Centre of '",
});

export const host = field(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/), {
  es: 'Un dominio, o su final, en minúsculas.',
  en: 'A domain, or the end of one, in small letters.',
  example: 'example.org',
});

export const researchId = field(slug, {
  es: 'El código que lleva en la investigación.',
  en: 'The id it has in the research.',
});
export const lang = field(langTag, {
  es: 'La lengua de los nombres.',
  en: 'The language of the names.',
  example: 'en',
});
export const words = text({ es: 'Las palabras de la investigación.', en: 'The words of the research.' });
export const name = text({ es: 'El nombre como se muestra.', en: 'The name as it is shown.' });
export const sourceKind = field(z.enum(SOURCE_KINDS), {
  es: 'Qué clase de fuente es.',
  en: 'What kind of source it is.',
});
export const operatorKind = field(z.enum(OPERATOR_KINDS), {
  es: 'Qué clase de entidad es.',
  en: 'What kind of body it is.',
});

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

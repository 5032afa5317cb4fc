import { z } from 'astro/zod';
import type { Lang } from '../../check/findings/words.ts';
import { parsed } from '../splice-yaml.ts';

/**
 * The JSON Schema (draft 2020-12) of a kind as an author writes it: each field with its sentence, and with what would pass as an example.
 * What only our own rules know is left to the check.
 */
export function fieldSchema(schema: z.ZodType, lang: Lang): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const { es, en, example } = jsonSchema;
      const said = lang === 'es' ? es : en;
      if (typeof said === 'string') jsonSchema.description = said;
      if (typeof example === 'string') jsonSchema.examples = [parsed(example) ?? example];
      for (const name of ['es', 'en', 'example']) Reflect.deleteProperty(jsonSchema, name);
    },
  });
}

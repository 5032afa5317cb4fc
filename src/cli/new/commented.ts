import type { z } from 'astro/zod';
import { Document, isMap, isPair, isScalar, type YAMLMap } from 'yaml';
import { helpOf, schemaAt } from '../../schemas/field.ts';
import { quoteAmbiguous } from '../yaml-text.ts';

/**
 * A value as YAML, with the sentence of its schema above each field, so that an author sees what to write where.
 *
 * @param lang language of the comments
 */
export function commented(schema: z.ZodType, value: Record<string, unknown>, lang: 'es' | 'en'): string {
  const document = new Document(value);
  quoteAmbiguous(document);
  if (isMap(document.contents)) comment(document.contents, schema, [], lang);
  return document.toString({ lineWidth: 110, defaultKeyType: 'PLAIN' });
}

function comment(map: YAMLMap, schema: z.ZodType, path: readonly PropertyKey[], lang: 'es' | 'en'): void {
  for (const pair of map.items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue;
    const here = [...path, String(pair.key.value)];
    const help = helpOf(schemaAt(schema, here));
    if (help) pair.key.commentBefore = ` ${help[lang]}`;
    if (isMap(pair.value)) comment(pair.value, schema, here, lang);
  }
}

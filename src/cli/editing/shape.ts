import type { Finding } from '../../check/finding.ts';
import { proseOf } from '../../check/read/prose.ts';
import { checkShape } from '../../check/shape/check-shape.ts';
import { parseYaml } from '../../check/source/parse-yaml.ts';
import { kindOf } from '../../schemas/kinds/kinds.ts';
import { toPlain } from './edited-text.ts';

/** What the schema alone finds in a text, at once. */
export function shapeFindings(file: string, text: string): Finding[] {
  const kind = kindOf(file);
  if (!kind) return [];
  const plain = toPlain(text);
  return /\.mdx?$/.test(file)
    ? proseOf(file, plain, kind.schema, kind.opening ?? '').findings
    : checkShape(parseYaml(file, plain), kind.schema).findings;
}

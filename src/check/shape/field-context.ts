import type { z } from 'astro/zod';
import type { FieldHelp } from '../../schemas/field.ts';
import type { Place } from '../finding.ts';
import type { Path, YamlSource } from '../source/yaml-source.ts';

/** What is needed to say something useful about an issue. */
export interface ShapeContext {
  source: YamlSource;
  schema: z.ZodType;
  /** The whole value of the file. */
  value: unknown;
}

/** One field that is not as its schema wants it. */
export interface FieldContext extends ShapeContext {
  path: Path;
  place: Place;
  help: FieldHelp | undefined;
  /** What stands in the field. */
  found: unknown;
}

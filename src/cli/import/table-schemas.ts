import type { z } from 'astro/zod';
import { ANSWER_TABLES } from './table-schemas/answers.ts';
import { COUNTRY_TABLES } from './table-schemas/country.ts';
import { LIST_TABLES } from './table-schemas/lists.ts';
import { WORLD_TABLES } from './table-schemas/world.ts';

/** What may stand in each table of `content/import/`; the comment at the head of each file says what it is for. */
export const TABLE_SCHEMAS = {
  ...ANSWER_TABLES,
  ...COUNTRY_TABLES,
  ...LIST_TABLES,
  ...WORLD_TABLES,
} satisfies Record<string, z.ZodType>;

/** The tables by the name of their file, `country-names.yaml` as `countryNames`. */
export type Tables = { [K in keyof typeof TABLE_SCHEMAS]: z.infer<(typeof TABLE_SCHEMAS)[K]> };

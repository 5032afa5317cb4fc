import { z } from 'astro/zod';
import { READING_QUESTIONS } from '../../codes/readings.ts';
import type { Confirmed, Edit, ReadActivity, Taken } from './contract.ts';

/** What comes from the browser, and is trusted no further than this. */
const word = z.string().max(400);
const path = z.array(z.union([word, z.int().nonnegative()])).max(30);

export const EDIT: z.ZodType<Edit> = z.strictObject({
  file: word,
  version: word,
  changes: z
    .array(
      z.union([
        z.strictObject({ path, value: z.json() }),
        z.strictObject({ path: path.min(1), removed: z.literal(true) }),
      ]),
    )
    .max(5000),
  body: z.exactOptional(z.string()),
});

export const UNDO = z.strictObject({ file: word, version: word });
export const BEGINNING = z.strictObject({ kind: word, id: word });

export const READ: z.ZodType<ReadActivity> = z.strictObject({
  ...{ id: word, hash: word, by: word, brought: z.boolean() },
  yes: z.array(z.enum(READING_QUESTIONS)),
  no: z.array(z.enum(READING_QUESTIONS)),
});

export const CONFIRMED: z.ZodType<Confirmed> = z.strictObject({
  ...{ file: word, version: word, by: word, verified: word, how: word.min(1) },
  groups: z.array(word),
});

export const TAKEN: z.ZodType<Taken> = z.strictObject({ base64: z.base64(), translator: word });

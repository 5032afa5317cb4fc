import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { daysSchema, organisationsSchema } from '../../../src/schemas/facts.ts';
import { schemaAt } from '../../../src/schemas/field.ts';
import { bordersSchema } from '../../../src/schemas/help/places.ts';
import { messageSchema } from '../../../src/schemas/messages/message.ts';
import { serviceSchema } from '../../../src/schemas/service/service.ts';

/** A statement whose answer is unknown, and an activity that somebody announces, rest on no source; everything else does. */
test.each<[string, z.ZodType, PropertyKey[]]>([
  ['a service', serviceSchema, ['sources']],
  ['an announced service', serviceSchema, ['plan', 'sources']],
  ['who ran a service before', serviceSchema, ['operators', 0, 'sources']],
  ['an organisation', organisationsSchema, ['an-office', 'sources']],
  ['an observance day', daysSchema, ['a-day', 'sources']],
  ['a border crossing', bordersSchema, ['crossings', 'a-bridge', 'sources']],
  ['what is said of rights at a border', bordersSchema, ['rights']],
  ['a message', messageSchema, ['evidence', 'basis']],
])('%s rests on one source at least', (_case, schema, path) => {
  const field = schemaAt(schema, path)!;
  expect(field.safeParse(['a-source']).success).toBe(true);
  expect(field.safeParse([]).success).toBe(false);
});

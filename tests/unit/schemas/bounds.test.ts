import { expect, test } from 'vitest';
import { schemaAt } from '../../../src/schemas/field.ts';
import { pageSchema } from '../../../src/schemas/page/prose.ts';
import { serviceSchema } from '../../../src/schemas/service/service.ts';

test('a service offers something', () => {
  const services = schemaAt(serviceSchema, ['services'])!;
  expect([services.safeParse(['legal-aid']).success, services.safeParse([]).success]).toEqual([true, false]);
});

test('a title that no tab or heading has room for is refused', () => {
  const title = schemaAt(pageSchema, ['title'])!;
  expect(['x'.repeat(80), 'x'.repeat(81)].map((text) => title.safeParse(text).success)).toEqual([true, false]);
});

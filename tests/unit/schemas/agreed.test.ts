import { z } from 'astro/zod';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Service } from '../../../src/domain/service/service.ts';
import type { Agreed } from '../../../src/schemas/agreed.ts';
import { serviceSchema as whole } from '../../../src/schemas/service/service.ts';
import { statements } from '../../../src/schemas/service/statement.ts';

/** Its alert gets hashes where it is read; what of it is written is agreed on beside the schema. */
const serviceSchema = whole.omit({ alert: true });
type Known = Omit<Service, 'id' | 'country' | 'alert'>;

/** The compiler is the judge of this file: an expected error that does not come is an error itself. */
describe('schema and domain', () => {
  test('agree on the record of a line as it stands', () => {
    expectTypeOf<Agreed<Known, z.infer<typeof serviceSchema>>>().toEqualTypeOf<Known>();
  });

  test('may not list different codes', () => {
    const changed = serviceSchema.extend({ interpreter: z.enum(['yes', 'no', 'unknown']) });
    // @ts-expect-error The schema lets an author write a code that the domain does not know.
    expectTypeOf<Agreed<Known, z.infer<typeof changed>>>().toEqualTypeOf<Known>();
  });

  test('may not list fewer codes', () => {
    const changed = serviceSchema.extend({ interpreter: z.enum(['yes']) });
    // @ts-expect-error The domain knows a code that no author can write.
    expectTypeOf<Agreed<Known, z.infer<typeof changed>>>().toEqualTypeOf<Known>();
  });

  test('may not differ deep inside a record', () => {
    const { coverage } = serviceSchema.shape;
    const changed = serviceSchema.extend({ coverage: coverage.extend({ level: z.enum(['national', 'region']) }) });
    // @ts-expect-error The reach of a service has lost a code in the schema.
    expectTypeOf<Agreed<Known, z.infer<typeof changed>>>().toEqualTypeOf<Known>();
  });

  test('may not have a field, even an optional one, that only one of them has', () => {
    const more = serviceSchema.extend({ nickname: z.string().optional() });
    // @ts-expect-error Only the schema has `nickname`.
    expectTypeOf<Agreed<Known, z.infer<typeof more>>>().toEqualTypeOf<Known>();
    const less = serviceSchema.omit({ holidays: true });
    // @ts-expect-error Only the domain has `holidays`.
    expectTypeOf<Agreed<Known, z.infer<typeof less>>>().toEqualTypeOf<Known>();
  });

  test('may not ask for a field in one and leave it open in the other', () => {
    const changed = serviceSchema.extend({ topic: serviceSchema.shape.topic.optional() });
    // @ts-expect-error The domain reads a topic that an author may leave out.
    expectTypeOf<Agreed<Known, z.infer<typeof changed>>>().toEqualTypeOf<Known>();
  });
});

test('a question without its sentence does not compile, and stops nothing that is loaded', () => {
  const sentence = { es: 'Si pide el nombre.', en: 'Whether it asks for a name.' };
  // @ts-expect-error The compiler names `phone` and this place.
  const help: Record<'name' | 'phone', typeof sentence> = { name: sentence };
  expect(Object.keys(statements(help).shape)).toEqual(['name']);
});

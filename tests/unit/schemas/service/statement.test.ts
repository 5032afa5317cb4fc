import { expect, test } from 'vitest';
import { statements } from '../../../../src/schemas/service/statement.ts';

/** The compiler is the judge here too: an expected error that does not come is an error itself. */
test('a question without its sentence does not compile, and stops nothing that is loaded', () => {
  const sentence = { es: 'Si pide el nombre.', en: 'Whether it asks for a name.' };
  // @ts-expect-error The compiler names `phone` and this place.
  const help: Record<'name' | 'phone', typeof sentence> = { name: sentence };
  expect(Object.keys(statements(help).shape)).toEqual(['name']);
});

import { z } from 'astro/zod';
import { afterEach, expect, test } from 'vitest';
import { forgetReadings, readYaml } from '../../../../src/check/read/file.ts';
import { withTree } from '../../../fixtures/content-faults/tree.ts';

const schema = z.strictObject({ name: z.string() });
const read = (text: string, by = schema, file = 'campaign.yaml') =>
  withTree({ [file]: text }, (dir) => readYaml(dir, file, by));

afterEach(forgetReadings);

test('a file that says the same is parsed once, in whatever folder it lies', () => {
  expect(read('name: Ana')).toBe(read('name: Ana'));
});

test('what two folders say in turn is parsed once for each', () => {
  const before = read('name: Ana');
  read('name: Inés');
  expect(read('name: Ana')).toBe(before);
});

test.each([
  ['another text', () => read('name: Inés')],
  ['another path', () => read('name: Ana', schema, 'redirects.yaml')],
  ['another schema', () => read('name: Ana', z.strictObject({ name: z.string() }))],
])('%s is read anew', (_what, readAgain) => {
  const before = read('name: Ana');
  expect(readAgain()).not.toBe(before);
});

test('what was found in a text is found again, and not in the text that mends it', () => {
  const codes = (text: string) => read(text).findings.map(({ code }) => code);
  expect(codes('nombre: Ana')).not.toEqual([]);
  expect(codes('nombre: Ana')).not.toEqual([]);
  expect(codes('name: Ana')).toEqual([]);
});

test('what was let go of is read anew', () => {
  const before = read('name: Ana');
  forgetReadings();
  expect(read('name: Ana')).not.toBe(before);
});

import { expect, test } from 'vitest';
import { toFileSize } from '../../../src/views/file-size.ts';
import { aContext } from '../made-up.ts';

test.each([
  ['nothing is still something to load', 0, '1 kB'],
  ['half a kilobyte counts as one', 500, '1 kB'],
  ['kilobytes are whole', 123_499, '123 kB'],
  ['and rounded', 123_500, '124 kB'],
  ['just under a megabyte', 999_499, '999 kB'],
  ['a thousand kilobytes are a megabyte', 999_500, '1 MB'],
  ['a megabyte and more have one decimal', 1_250_000, '1.3 MB'],
])('%s', (_case, bytes, said) => {
  expect(toFileSize(bytes, aContext({}, 'en')).replace('\u00A0', ' ')).toBe(said);
});

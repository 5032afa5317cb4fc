import { expect, test } from 'vitest';
import { REAL, readInWords, tryMutated } from '../../hostile/mutations.ts';
import { tries } from '../../tries.ts';

test('real files of every kind can be read', async () => {
  expect(REAL).toHaveLength(6);
  for (const file of REAL) await readInWords(file);
});

test('hundreds of them with something changed end in words', async () => tryMutated(tries(500), 40_000), 60_000);

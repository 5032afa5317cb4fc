import { test } from 'vitest';
import { tryMutated } from '../../hostile/mutations.ts';

test('5,000 real files with something changed end in words', async () => tryMutated(5_000, 120_000), 180_000);

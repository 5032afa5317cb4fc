import { test } from 'vitest';
import { tryMutated } from '../../hostile/mutations.ts';

test('20,000 real files with something changed end in words', async () => tryMutated(20_000, 900_000), 1_000_000);

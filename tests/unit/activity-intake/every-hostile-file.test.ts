/** Every made-up file that tries to take the reader's time or memory ends in words, in a process of its own. */
import { describe, expect, test } from 'vitest';
import { endOf } from '../../hostile/hostile-files.ts';
import * as made from '../../hostile/made-files.ts';

// Every list that stands there, also one that is added.
describe.each(Object.entries(made))('%s', (_kind, files) => {
  test.each(files)(
    '$name',
    async ({ make }) => {
      const { how, work, megabytes } = await endOf(await make());
      expect(how).toMatch(/^(?:in words|ready)$/);
      expect(work).toBeLessThan(5);
      expect(megabytes).toBeLessThan(300);
    },
    60_000,
  );
});

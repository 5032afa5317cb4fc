/** A table of five hundred rows is read and judged while somebody with an old computer waits. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { isWithin, type Measured } from '../../fixtures/activity-intake/measure-five-hundred.ts';

const PROGRAM = 'tests/fixtures/activity-intake/measure-five-hundred.ts';

// In a process of its own: in this one, hundreds of other tests have called the same functions with all shapes there are, and
// the engine has given up making them fast. No announcer's browser has done that.
test.each(['text file', 'spreadsheet'])(
  '500 rows of a %s are read and judged in less than three seconds on a slow computer',
  async (kind) => {
    const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, kind], { timeout: 55_000 });
    const measured = JSON.parse(stdout) as Measured;
    expect(measured).toMatchObject({ rows: 500, stopped: 50 });
    expect(isWithin(measured), stdout).toBe(true);
  },
  60_000,
);

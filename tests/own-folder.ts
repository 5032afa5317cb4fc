import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives the tests of one run a folder for what they write, and takes it away after the last: they use some of it again and again. */
export default function setUp(): () => void {
  const dir = mkdtempSync(join(tmpdir(), 'tests-'));
  process.env.TMPDIR = dir;
  return () => rmSync(dir, { recursive: true, force: true });
}

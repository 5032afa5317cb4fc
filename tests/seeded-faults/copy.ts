import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Fault, seeded } from './table.ts';

/** A copy of the repository, as it lies in its folder now, in which faults are seeded. */
export interface Copy {
  root: string;
  /** Runs something while one file has a fault, then puts the file back, also where that fails. */
  withFault<T>(fault: Fault, run: () => Promise<T>): Promise<T>;
  remove(): void;
}

/** Copies what git knows and what is new, without what builds make. The packages are the checkout's own. */
export function copyTree(from: string): Copy {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'seeded-faults-')));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: from });
  for (const file of listed.toString().split('\0').filter(Boolean)) {
    if (existsSync(join(from, file))) cpSync(join(from, file), join(root, file));
  }
  symlinkSync(join(from, 'node_modules'), join(root, 'node_modules'), 'dir');
  return {
    root,
    withFault: async (fault, run) => {
      const file = join(root, fault.file);
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, seeded(fault, text));
      try {
        return await run();
      } finally {
        writeFileSync(file, text);
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

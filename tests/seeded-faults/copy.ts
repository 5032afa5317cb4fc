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
  /** Runs something while some faults are there, then puts their files back, also where that fails. */
  withFaults<T>(faults: readonly Fault[], run: () => Promise<T>): Promise<T>;
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
    withFaults: async (faults, run) => {
      const texts = new Map(faults.map(({ file }) => [file, readFileSync(join(root, file), 'utf8')]));
      for (const fault of faults) {
        const file = join(root, fault.file);
        writeFileSync(file, seeded(fault, readFileSync(file, 'utf8')));
      }
      try {
        return await run();
      } finally {
        for (const [file, text] of texts) writeFileSync(join(root, file), text);
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

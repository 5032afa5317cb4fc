import { join, relative } from 'node:path';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import type { Copy } from '../copy.ts';
import type { Fault } from '../table.ts';
import { type Ended, type Verdict, verdictOf } from './verdict.ts';

/** Unit, component and content tests, in one Vitest that forgets each fault: the file of each killer, without its fault and with it. */
export async function* nearVerdicts(copy: Copy, faults: readonly Fault[]): AsyncGenerator<Verdict> {
  // Tests read the content from where they stand.
  process.chdir(copy.root);
  const vitest = await createVitest({
    root: copy.root,
    config: join(copy.root, 'tests/vitest.config.ts'),
    project: ['unit', 'components', 'content'],
    watch: false,
    reporters: [{}],
    silent: true,
  });
  try {
    const specifications = await vitest.globTestSpecifications();
    const of = (...files: readonly string[]) =>
      specifications.filter(({ moduleId }) => files.includes(relative(copy.root, moduleId)));
    const without = await ended(vitest, copy, of(...faults.map(({ killer }) => killer.file)));
    for (const fault of faults) {
      const forget = () => vitest.invalidateFile(join(copy.root, fault.file));
      forget();
      const withIt = await copy.withFaults([fault], () => ended(vitest, copy, of(fault.killer.file)));
      forget();
      yield verdictOf(fault, withIt, without);
    }
  } finally {
    await vitest.close();
  }
}

async function ended(vitest: Vitest, { root }: Copy, some: TestSpecification[]): Promise<Ended[]> {
  const { testModules } = await vitest.runTestSpecifications(some);
  // A run also gives the files of the runs before.
  const own = testModules.filter(({ moduleId }) => some.some((one) => one.moduleId === moduleId));
  return own.flatMap(({ moduleId, children }) => {
    const file = relative(root, moduleId);
    return [...children.allTests()].map((one) => ({ file, name: one.fullName, hasPassed: one.ok() }));
  });
}

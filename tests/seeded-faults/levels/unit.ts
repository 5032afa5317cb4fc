import { join, relative } from 'node:path';
import { createVitest, type TestModule, type TestSpecification, type Vitest } from 'vitest/node';
import type { Copy } from '../copy.ts';
import type { Fault } from '../table.ts';
import type { Level } from './level.ts';

/** Tests of the table itself fail with every fault, and say nothing of it. */
const OWN = /^tests\/unit\/seeded-faults\//;
/** Tests that read source as text, which no import tells. */
const HOUSE = /^tests\/unit\/house\//;
/** So many files run before it is asked whether one has failed. */
const AT_ONCE = 6;

/** Unit, component and content tests: those that import the file, the nearest first, until one fails. */
export async function unitLevel(copy: Copy): Promise<Level> {
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
  const soundOf = soundTests(vitest);
  return {
    id: 'unit',
    tries: async (fault) => {
      const all = await vitest.globTestSpecifications();
      const waiting = await copy.withFault(fault, () => related(vitest, copy, fault, all));
      while (waiting.length > 0) {
        const some = waiting.splice(0, AT_ONCE);
        const failed = await copy.withFault(fault, () => failuresOf(vitest, copy, fault, some));
        vitest.invalidateFile(join(copy.root, fault.file));
        for (const { module, tests } of failed) {
          const sound = await soundOf(module);
          const test = tests.find((name) => sound.has(name));
          if (test !== undefined) return { by: relative(copy.root, module.moduleId), test };
        }
      }
      return null;
    },
    close: () => vitest.close(),
  };
}

/** Tests that import the file, those that read source as text, and those of its own folder; the nearest names first. */
async function related(vitest: Vitest, { root }: Copy, { file }: Fault, all: readonly TestSpecification[]) {
  vitest.invalidateFile(join(root, file));
  vitest.config.related = [join(root, file)];
  const importers = new Set((await vitest.getRelevantTestSpecifications()).map(({ moduleId }) => moduleId));
  const mirror = file.replace(/^src\//, 'tests/unit/').replace(/[^/]+$/, '');
  const isChosen = (path: string, id: string) =>
    importers.has(id) ||
    HOUSE.test(path) ||
    path.startsWith(mirror) ||
    (importers.size === 0 && isOfContent(file, path));
  return all
    .map((specification) => ({ specification, path: relative(root, specification.moduleId) }))
    .filter(({ specification, path }) => !OWN.test(path) && isChosen(path, specification.moduleId))
    .map((one) => ({ ...one, near: nearness(one.path, file) }))
    .sort((a, b) => b.near - a.near)
    .map(({ specification }) => specification);
}

function isOfContent(file: string, path: string): boolean {
  return file.startsWith('content/') && path.startsWith('tests/content/');
}

/** How many words of its path a test shares with a file. */
function nearness(test: string, file: string): number {
  const words = new Set(file.split(/[^a-zA-Z]+/).map((word) => word.toLowerCase()));
  const own = new Set(test.split(/[^a-zA-Z]+/).map((word) => word.toLowerCase()));
  return [...own].filter((word) => words.has(word)).length;
}

async function failuresOf(vitest: Vitest, { root }: Copy, { file }: Fault, some: TestSpecification[]) {
  vitest.invalidateFile(join(root, file));
  const failed = (await modulesOf(vitest, some)).filter((module) => !module.ok());
  // Read now, since the next run writes into the same objects.
  return failed.map((module) => ({ module, tests: failedIn(module) }));
}

/** What came of some test files; a run also gives those of the runs before. */
async function modulesOf(vitest: Vitest, some: TestSpecification[]): Promise<TestModule[]> {
  const { testModules } = await vitest.runTestSpecifications(some);
  return testModules.filter(({ moduleId }) => some.some((one) => one.moduleId === moduleId));
}

/** The tests of a file that pass without any fault; asked once for each file. */
function soundTests(vitest: Vitest): (module: TestModule) => Promise<ReadonlySet<string>> {
  const known = new Map<string, ReadonlySet<string>>();
  return async ({ moduleId, project }) => {
    const again = known.has(moduleId) ? [] : await modulesOf(vitest, [project.createSpecification(moduleId)]);
    const passed = again.flatMap((module) => namesIn(module, 'passed'));
    const sound = known.get(moduleId) ?? new Set([...passed, ...(again.every((module) => module.ok()) ? [WHOLE] : [])]);
    known.set(moduleId, sound);
    return sound;
  };
}

/** What failed in a file: its tests, or the file as a whole where it could not be read. */
function failedIn(module: TestModule): string[] {
  const failed = namesIn(module, 'failed');
  return failed.length > 0 ? failed : [WHOLE];
}

/** The name of a property test ends with the seed of its run. */
function namesIn({ children }: TestModule, state: 'passed' | 'failed'): string[] {
  return [...children.allTests(state)].map(({ fullName }) => fullName.replace(/ \(with seed=[^)]*\)$/, ''));
}

const WHOLE = 'the whole file';

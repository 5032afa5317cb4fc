import { type Imports, reachedFrom } from './imports.ts';

/** What of a step runs: all of it, some files of tests, or nothing; and the reason, for the person who asked. */
export interface Choice {
  id: string;
  files: 'all' | 'none' | readonly string[];
  why: string;
}

/** What is known of the project, besides what has changed. */
export interface Project {
  imports: Imports;
  /** Files of unit tests that read code as text, or start programs: their imports do not say what they depend on. */
  readers: readonly string[];
  /** Whether the long sets run too. */
  isSlow: boolean;
}

const BUILDS = ['build', 'fixture', 'equal'];
const TEST_FOLDERS: Record<string, RegExp> = {
  unit: /^tests\/(?:unit|components|content)\/.*\.test\.tsx?$/,
  html: /^tests\/dist\/html\/.*\.test\.ts$/,
  dist: /^tests\/dist\/[^/]*\.test\.ts$/,
  commands: /^tests\/commands\/.*\.test\.ts$/,
  engine: /^tests\/engine\/.*\.test\.ts$/,
  browser: /^tests\/browser\/.*\.spec\.ts$/,
};
/** What the commands of the guides begin with. */
const COMMAND_CODE = /^(?:src\/cli\/|tests\/(?:bench|compare)\/)/;
/** Holds the guides against the commands that are run. */
const GUIDES_TEST = 'tests/commands/guides.test.ts';

/** Where the site begins: what these import is in it, and so is every file that is not code. */
const SITE = /^(?:src\/pages\/|src\/content\.config\.ts$|astro\.config\.mjs$)/;
/** What decides how everything runs. */
const EVERYTHING =
  /^(?:[^/]*\.(?:jsonc?|mjs|ya?ml)$|tests\/[^/]*\.config\.ts$|src\/cli\/(?:test-run|launch)|content\/|public\/|tests\/fixtures\/)/;
const LONG = /\.slow\.(?:test|spec)\.ts$/;
const CODE = /\.(?:ts|tsx|mjs)$/;
const GUIDE = /(?:\.md|^LICENSE|^\.gitignore)$|^\.github\//;

/**
 * What a change touches.
 *
 * - Checks always run: together they take about a minute.
 * - Content, fixtures, configuration, packages, and any file that no rule below names: everything.
 * - What the site is made of (what its pages import, and all of `src/` that is not code: components, layouts, styles): the
 *   builds, and the tests of what is built, in the browser too.
 * - Code: the tests that reach it through their imports; and, of the unit tests, also those that read code as text or
 *   start programs.
 * - Tests: those that changed, or that import what changed; for tests of built files the builds as well.
 * - What a command of the guides is made of: every command, and the builds that some of them look at.
 * - A guide (`.md` outside `content/`): the unit tests that read code as text or start programs, and the test that holds the
 *   guides against the commands.
 *
 * @param changed paths below the root, with forward slashes; those of removed files too
 */
export function chooseSteps(ids: readonly string[], changed: readonly string[], project: Project): Choice[] {
  const whole = changed.find((file) => touchesEverything(file, project));
  const inSite = whole ?? changed.find((file) => isPartOfSite(file, project));
  const reached = reachedFrom(changed, project.imports);

  const inCommand = [...reached].find(([file]) => COMMAND_CODE.test(file))?.[1];

  const ofTests = (id: string, pattern: RegExp): Choice => {
    const because = id === 'unit' ? whole : id === 'commands' ? (whole ?? inCommand) : inSite;
    if (because !== undefined) return { id, files: 'all', why: `${because} has changed` };
    const found = new Map([...reached].filter(([file]) => pattern.test(file)));
    if (id === 'unit' && changed.length > 0) {
      for (const file of project.readers) if (!found.has(file)) found.set(file, file);
    }
    const guide = id === 'commands' && changed.find((file) => GUIDE.test(file));
    if (guide) found.set(GUIDES_TEST, guide);
    const mayRun = (file: string) => project.imports.has(file) && (project.isSlow || !LONG.test(file));
    const files = [...found.keys()].filter(mayRun).sort();
    if (files.length === 0) return { id, files: 'none', why: 'no test reaches what has changed' };
    const causes = [...new Set([...files.flatMap((file) => reached.get(file) ?? []), ...(guide ? [guide] : [])])];
    return {
      id,
      files,
      why: causes.length > 0 ? `they reach ${listed(causes)}` : 'they read code as text or start programs',
    };
  };

  const testsOf = new Map(Object.entries(TEST_FOLDERS).map(([id, pattern]) => [id, ofTests(id, pattern)]));
  const ofBuilt =
    ['html', 'dist', 'engine', 'browser'].find((id) => (testsOf.get(id)?.files ?? 'none') !== 'none') ??
    (testsOf.get('commands')?.files === 'all' ? 'commands' : undefined);
  return ids.map((id): Choice => {
    const chosen = testsOf.get(id);
    if (changed.length === 0) return { id, files: 'none', why: 'nothing has changed' };
    if (chosen) return chosen;
    if (!BUILDS.includes(id)) return { id, files: 'all', why: 'checks always run' };
    if (inSite !== undefined) return { id, files: 'all', why: `${inSite} has changed` };
    if (id !== 'equal' && ofBuilt) return { id, files: 'all', why: `"${ofBuilt}" needs it` };
    return { id, files: 'none', why: 'the site has not changed' };
  });
}

function touchesEverything(file: string, { imports }: Project): boolean {
  if (EVERYTHING.test(file)) return true;
  if (GUIDE.test(file) || file.startsWith('src/')) return false;
  // A test file that is gone can reach nothing; another file of the tests that is not code could be read by any of them.
  return !(file.startsWith('tests/') && CODE.test(file) && (imports.has(file) || isTest(file)));
}

function isTest(file: string): boolean {
  return Object.values(TEST_FOLDERS).some((pattern) => pattern.test(file));
}

/** Whether the pages are made with it. Code that is gone counts too: what it left cannot be asked. */
function isPartOfSite(file: string, { imports }: Project): boolean {
  if (!file.startsWith('src/')) return false;
  if (!CODE.test(file) || !imports.has(file)) return true;
  return [...reachedFrom([file], imports).keys()].some((importer) => SITE.test(importer));
}

function listed(files: readonly string[]): string {
  return files.length > 3 ? `${files.slice(0, 3).join(', ')} and ${files.length - 3} more` : files.join(', ');
}

import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, toolPath } from '../launch/program.mjs';
import { findWarnings } from '../launch/start.mjs';
import { findFirefox, NO_FIREFOX } from './firefox.ts';
import { type Ending, failure, fromPlaywright, fromTool, fromVitest, type Outcome, skipped } from './outcome.ts';
import { compareTrees, hashTree } from './trees.ts';

/** One step of `npm test`. */
export interface Step {
  id: string;
  /** `check` is what `npm run check` runs. */
  group: 'check' | 'tests';
  title: string;
  /** How many cores it keeps busy; `most` leaves one free. */
  cores: 'one' | 'most' | 'all';
  /** Steps that must have ended before, where they run at all. */
  after: readonly string[];
  /** Those of them whose failure makes this one pointless. */
  needs: readonly string[];
  run: (context: Context) => Promise<Outcome>;
}

/** What every step is given. */
export interface Context {
  /** The folder with package.json; every program runs there. */
  root: string;
  env: NodeJS.ProcessEnv;
  /** A folder for reports, removed at the end. */
  reports: string;
  /** The commit that unit tests are chosen by, where not all of them are asked for. */
  since?: string | undefined;
}

const SITE = 'dist';
/** Where the second build goes, and keeps its pictures, so that the first can be looked at meanwhile. */
const AGAIN = { OUT_DIR: '.cache/dist-again', PICTURE_CACHE: '.cache/pictures-again' };
const PREPARE_COUNTRY = 'tests/fixtures/country/prepare.ts';
/** The made-up country lives in the weeks before its day, whatever today is. */
const COUNTRY = { OUT_DIR: 'dist-fixture', BUILD_DATE: '2027-07-01' };
/** So many that every list is cut into pages; in the whole run as many as a busy country announces. */
const COUNTRY_EVENTS = { usual: 100, all: 1000 };
const UNIT = ['unit', 'components', 'content'];

/**
 * Everything that `npm test` does, in the order in which steps begin where cores are free. Builds wait for each other and for the
 * types, since Astro keeps what it knows of the content in one folder, whichever content that is.
 */
export const STEPS: readonly Step[] = [
  check(
    'format',
    'Format of scripts and styles',
    ['@biomejs/biome', 'format', '--reporter=summary', '.'],
    'npm run fix',
  ),
  check(
    'prettier',
    'Format of Astro files',
    ['prettier', '--check', '--log-level=warn', 'src/**/*.astro'],
    'npm run fix',
  ),
  check('lint', 'Common mistakes', ['@biomejs/biome', 'ci', '--formatter-enabled=false', '--error-on-warnings', '.']),
  tests('unit', 'Unit, property and component tests', { cores: 'most' }, (context) =>
    runVitest(context, UNIT, [
      `--maxWorkers=${Math.max(1, availableParallelism() - 1)}`,
      ...(context.since === undefined ? [] : [`--changed=${context.since}`, '--passWithNoTests']),
    ]),
  ),
  check('types', 'Types', ['astro', 'check']),
  tests('build', 'Build of the site', { after: ['types'] }, (context) => runBuild(context, { OUT_DIR: SITE })),
  tests('fixture', 'Build of the made-up country', { after: ['types', 'build'] }, buildCountry),
  tests('equal', 'A second build, which must be equal', { after: ['fixture'], needs: ['build'] }, buildAgain),
  check('stylelint', 'Colours and sides in styles', ['stylelint', 'src/**/*.css']),
  check('markdown', 'Form of the guides', ['markdownlint-cli2']),
  check('knip', 'Files, exports and packages that nobody uses', ['knip']),
  check('content', 'Rules of the content', ['src/cli/check-content.ts']),
  check('spelling', 'Spelling of the content', ['src/cli/spelling.ts']),
  tests(
    'dist',
    'Tests of the built files',
    { needs: ['build', 'fixture'] },
    onSite((context) => runVitest(context, ['dist'])),
  ),
  tests(
    'html',
    'Validity of pages',
    { needs: ['build', 'fixture'] },
    onSite((context) => runVitest(context, ['html'])),
  ),
  // One of three waits: for npm, for a server, for a file that another program writes.
  tests('commands', 'Commands of the guides', { needs: ['build'] }, (context) =>
    runVitest(context, ['commands'], context.env.TEST_ALL ? ['--maxWorkers=3'] : []),
  ),
  tests(
    'engine',
    'Journeys in a second browser',
    { needs: ['build'] },
    onSite(async (context) => (findFirefox(context.env) ? runVitest(context, ['engine']) : skipped(NO_FIREFOX))),
  ),
  tests('browser', 'Tests in a browser', { cores: 'all', needs: ['build', 'fixture'] }, onSite(runPlaywright)),
];

/**
 * A tool from node_modules, or a script of ours, that is one test by itself.
 *
 * @param mends the command that mends what it finds
 */
function check(id: string, title: string, [tool = '', ...args]: readonly string[], mends?: string): Step {
  const runStep = async (context: Context) => {
    const file = tool.startsWith('src/') ? tool : await toolPath(context.root, tool);
    const outcome = fromTool(await runNode(context, [file, ...args]));
    return mends && outcome.failed > 0 ? { ...outcome, reason: `To mend it: ${mends}` } : outcome;
  };
  return { id, group: 'check', title, cores: 'one', after: [], needs: [], run: runStep };
}

function tests(
  id: string,
  title: string,
  place: Partial<Pick<Step, 'cores' | 'after' | 'needs'>>,
  runStep: Step['run'],
): Step {
  const needs = place.needs ?? [];
  return {
    id,
    group: 'tests',
    title,
    cores: place.cores ?? 'one',
    after: [...(place.after ?? []), ...needs],
    needs,
    run: runStep,
  };
}

function onSite(test: Step['run']): Step['run'] {
  return async (context) =>
    existsSync(join(context.root, SITE))
      ? test(context)
      : failure(`${SITE}/ is not built. Name the build too: npm test -- --only build,dist`);
}

/** Loaded first into every program, to note what it took of the processors. */
const MEASURE = fileURLToPath(new URL('measure.mjs', import.meta.url));

function runNode({ root, env }: Context, args: readonly string[]): Promise<Ending> {
  return run(process.execPath, ['--import', MEASURE, ...args], { cwd: root, env, output: 'hold' });
}

async function runVitest(
  context: Context,
  projects: readonly string[],
  options: readonly string[] = [],
): Promise<Outcome> {
  const { root, reports } = context;
  const report = join(reports, `${projects[0]}.json`);
  const ending = await runNode(context, [
    await toolPath(root, 'vitest'),
    'run',
    '--allowOnly=false',
    ...['--config', 'tests/vitest.config.ts', '--root', '.'],
    ...projects.flatMap((project) => ['--project', project]),
    ...['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    ...options,
  ]);
  return fromVitest(await readReport(report), ending, root);
}

async function runPlaywright(context: Context): Promise<Outcome> {
  const { root, env, reports } = context;
  const report = join(reports, 'browser.json');
  const args = [await toolPath(root, '@playwright/test:playwright'), 'test', '-c', 'tests/playwright.config.ts'];
  const ending = await runNode({ ...context, env: { ...env, BROWSER_REPORT: report } }, args);
  return fromPlaywright(await readReport(report), ending);
}

async function readReport(path: string) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Builds the site. Astro logs some errors and still ends well (a broken reference, for one): those count as failures here. */
async function runBuild(context: Context, variables: Readonly<Record<string, string>>): Promise<Outcome> {
  const args = [await toolPath(context.root, 'astro'), 'build'];
  const ending = await runNode({ ...context, env: { ...context.env, ...variables } }, args);
  const warnings = findWarnings(ending.text);
  if (ending.code === 0 && warnings.some((line) => line.includes('[ERROR]')))
    return failure('Astro logged an error.', warnings.join('\n'));
  return fromTool(ending);
}

/** Builds once more, beside the first build and on the other side of the world's date line, and compares every file. */
async function buildAgain(context: Context): Promise<Outcome> {
  const [first, again] = [join(context.root, SITE), join(context.root, AGAIN.OUT_DIR)];
  // Every picture is drawn anew.
  await rm(join(context.root, AGAIN.PICTURE_CACHE), { recursive: true, force: true });
  const built = await runBuild(context, { ...AGAIN, TZ: 'Pacific/Kiritimati' });
  if (built.failed > 0) return built;
  const differences = compareTrees(await hashTree(first), await hashTree(again));
  await rm(again, { recursive: true, force: true });
  if (differences.length === 0) return built;
  return failure(`${differences.length} files differ between two builds.`, differences.slice(0, 20).join('\n'));
}

async function buildCountry(context: Context): Promise<Outcome> {
  const count = context.env.TEST_ALL ? COUNTRY_EVENTS.all : COUNTRY_EVENTS.usual;
  const ending = await runNode(context, [PREPARE_COUNTRY, '--activities', String(count)]);
  if (ending.code !== 0) return failure(`${PREPARE_COUNTRY} failed.`, ending.text);
  const folder = ending.text.trim().split('\n').at(-1) ?? '';
  return runBuild(context, { ...COUNTRY, CONTENT_DIR: folder });
}

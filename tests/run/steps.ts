import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileAndWords, run, toolPath } from '../../src/launch/program.mjs';
import { findWarnings } from '../../src/launch/start.mjs';
import { type Ending, failure, fromReport, fromTool, type Outcome } from './outcome.ts';

/** One step of `npm test`. */
export interface Step {
  id: string;
  /** `check` is what `npm run check` runs. */
  group: 'check' | 'tests';
  title: string;
  /** How many cores it keeps busy, where not one; `most` leaves one free. */
  cores?: 'most' | 'all';
  /** Steps that must have ended before, where they run at all. */
  after?: readonly string[];
  /** Such steps, whose failure makes this one pointless. */
  needs?: readonly string[];
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
const BUILDS = ['build', 'fixture'];
/** The made-up country of which some parts are read and confirmed, and the rest is left out. */
const PARTS = { OUT_DIR: '.cache/dist-parts', PICTURE_CACHE: '.cache/pictures-parts', BUILD_DATE: '2027-07-01' };
/** The made-up country at an address with a path. */
const PATH = { OUT_DIR: '.cache/dist-path', PICTURE_CACHE: '.cache/pictures-path', BUILD_DATE: '2027-07-01' };
/** Where the second build goes, and keeps its pictures, so that the first can be looked at meanwhile. */
const AGAIN = { OUT_DIR: '.cache/dist-again', PICTURE_CACHE: '.cache/pictures-again', TZ: 'Pacific/Kiritimati' };
const PREPARE_COUNTRY = 'tests/fixtures/country/prepare.ts';
/** The made-up country lives in the weeks before its day, whatever today is. */
const COUNTRY = { OUT_DIR: 'dist-fixture', BUILD_DATE: '2027-07-01' };
/** So many that every list is cut into pages; in the whole run as many as a busy country announces. */
const COUNTRY_EVENTS = { usual: '100', all: '1000' };
/** What `npm run fix` runs too. */
const MENDING = ['@biomejs/biome', 'prettier', 'stylelint', 'markdownlint-cli2'];

/**
 * Everything that `npm test` does, in the order in which steps begin where cores are free. Builds wait for each other and for the
 * types, since Astro keeps what it knows of the content in one folder, whichever content that is.
 */
export const STEPS: readonly Step[] = [
  check('format', 'Format of scripts and styles', '@biomejs/biome format --reporter=summary .'),
  check('prettier', 'Format of Astro files', 'prettier --check --log-level=warn src/**/*.astro'),
  check('lint', 'Common mistakes', '@biomejs/biome ci --formatter-enabled=false --error-on-warnings .'),
  { ...tests('unit', 'Unit, property and component tests', runUnit), cores: 'most' },
  check('types', 'Types', 'astro check'),
  { ...tests('build', 'Build of the site', (context) => runBuild(context, { OUT_DIR: SITE })), after: ['types'] },
  { ...tests('fixture', 'Build of the made-up country', buildCountry), after: ['types', 'build'] },
  { ...tests('equal', 'A second build, which must be equal', buildAgain), after: ['fixture'], needs: ['build'] },
  { ...tests('parts', 'Build of the made-up country by parts', buildParts), after: ['fixture', 'equal'] },
  {
    ...tests('path', 'Build of the made-up country at an address with a path', buildPath),
    after: ['fixture', 'equal', 'parts'],
  },
  check('stylelint', 'Colours and sides in styles', 'stylelint src/**/*.css'),
  check('markdown', 'Form of the guides', 'markdownlint-cli2'),
  check('knip', 'Files, exports and packages that nobody uses', 'knip'),
  check('content', 'Rules of the content', 'src/cli/check-content.ts'),
  check('spelling', 'Spelling of the content', 'src/cli/spelling.ts'),
  { ...tests('dist', 'Tests of the built files', onSite(runDist)), after: ['parts', 'path'], needs: BUILDS },
  { ...tests('commands', 'Commands of the guides', (context) => runVitest(context, ['commands'])), needs: ['build'] },
  { ...tests('browser', 'Tests in a browser', onSite(runPlaywright)), cores: 'all', needs: BUILDS },
];

/** A tool from node_modules, or a script of ours, that is one test by itself. */
function check(id: string, title: string, command: string): Step {
  const isMended = MENDING.some((tool) => command.startsWith(tool));
  const runStep = async (context: Context) => {
    const outcome = fromTool(await runNode(context, await fileAndWords(context.root, command)));
    return outcome.failed > 0 && isMended ? { ...outcome, reason: 'To mend it: npm run fix' } : outcome;
  };
  return { id, group: 'check', title, run: runStep };
}

function tests(id: string, title: string, runStep: Step['run']): Step {
  return { id, group: 'tests', title, run: runStep };
}

function onSite(test: Step['run']): Step['run'] {
  return async (context) =>
    existsSync(join(context.root, SITE))
      ? test(context)
      : failure(`${SITE}/ is not built. Name the build too: npm test -- --only build,dist`);
}

function runNode({ root, env }: Context, args: readonly string[]): Promise<Ending> {
  return run(process.execPath, args, { cwd: root, env });
}

function runUnit(context: Context): Promise<Outcome> {
  const changed = context.since === undefined ? [] : [`--changed=${context.since}`, '--passWithNoTests'];
  return runVitest(context, ['unit', 'components', 'content'], changed);
}

function runDist(context: Context): Promise<Outcome> {
  return runVitest(context, ['dist', 'html', 'engine'], ['--passWithNoTests']);
}

/** Runs the projects of these names, and leaves one core to what runs beside them. */
async function runVitest(context: Context, projects: readonly string[], options: string[] = []): Promise<Outcome> {
  const report = join(context.reports, `${projects[0]}.json`);
  const ending = await runNode(context, [
    await toolPath(context.root, 'vitest'),
    ...['run', '--config', 'tests/vitest.config.ts', '--root', '.', '--allowOnly=false'],
    `--maxWorkers=${Math.max(1, availableParallelism() - 1)}`,
    ...projects.map((project) => `--project=${project}`),
    ...['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    ...options,
  ]);
  return fromReport(await readReport(report), ending);
}

async function runPlaywright(context: Context): Promise<Outcome> {
  const report = join(context.reports, 'browser.json');
  const args = [
    await toolPath(context.root, '@playwright/test:playwright'),
    'test',
    '-c',
    'tests/playwright.config.ts',
  ];
  const ending = await runNode({ ...context, env: { ...context.env, BROWSER_REPORT: report } }, args);
  return fromReport(await readReport(report), ending);
}

async function readReport(path: string) {
  return JSON.parse(await readFile(path, 'utf8').catch(() => 'null'));
}

/** Builds the site. Astro logs some errors and still ends well (a broken reference, for one): those count as failures here. */
async function runBuild(context: Context, variables: Readonly<Record<string, string>>): Promise<Outcome> {
  const args = [await toolPath(context.root, 'astro'), 'build'];
  const ending = await runNode({ ...context, env: { ...context.env, ...variables } }, args);
  const errors = findWarnings(ending.text).filter((line) => line.includes('[ERROR]'));
  return ending.code === 0 && errors.length > 0
    ? failure('Astro logged an error.', errors.join('\n'))
    : fromTool(ending);
}

function buildParts(context: Context): Promise<Outcome> {
  return buildMadeUp(context, PARTS, ['--parts']);
}

function buildPath(context: Context): Promise<Outcome> {
  return buildMadeUp(context, PATH, ['--path']);
}

function buildCountry(context: Context): Promise<Outcome> {
  const count = context.env.TEST_ALL ? COUNTRY_EVENTS.all : COUNTRY_EVENTS.usual;
  return buildMadeUp(context, COUNTRY, ['--activities', count]);
}

async function buildMadeUp(
  context: Context,
  variables: Readonly<Record<string, string>>,
  options: readonly string[],
): Promise<Outcome> {
  const ending = await runNode(context, [PREPARE_COUNTRY, ...options]);
  if (ending.code !== 0) return failure(`${PREPARE_COUNTRY} failed.`, ending.text);
  return runBuild(context, { ...variables, CONTENT_DIR: ending.text.trim().split('\n').at(-1) ?? '' });
}

/** Builds once more, on the other side of the world's date line and with every picture drawn anew, and compares every file. */
async function buildAgain(context: Context): Promise<Outcome> {
  const [first, again] = [join(context.root, SITE), join(context.root, AGAIN.OUT_DIR)] as const;
  await rm(join(context.root, AGAIN.PICTURE_CACHE), { recursive: true, force: true });
  const built = await runBuild(context, AGAIN);
  if (built.failed > 0) return built;
  const differing = await findDiffering(first, again);
  await rm(again, { recursive: true, force: true });
  if (differing.length === 0) return built;
  return failure(`${differing.length} files differ between two builds.`, differing.slice(0, 20).join('\n'));
}

/** The files that two folders do not both have, byte for byte. */
async function findDiffering(first: string, second: string): Promise<string[]> {
  const names = await Promise.all([first, second].map((folder) => readdir(folder, { recursive: true })));
  const read = (folder: string, name: string) => readFile(join(folder, name)).catch(({ code }) => Buffer.from(code));
  const differing: string[] = [];
  for (const name of new Set(names.flat())) {
    if (!(await read(first, name)).equals(await read(second, name))) differing.push(name);
  }
  return differing.sort();
}

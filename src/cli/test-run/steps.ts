import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { pictureCache } from '../../outputs/page/kept.ts';
import { findFirefox, NO_FIREFOX } from './firefox.ts';
import { failure, type Outcome, PASSED, skipped } from './outcome.ts';
import { sharePictures } from './pictures.ts';
import { type Context, runBuild, runPlaywright, runScript, runSilent, runTool, runVitest } from './programs.ts';
import type { Job } from './schedule.ts';
import { compareTrees, hashTree } from './trees.ts';

/** One step of `npm test`. */
export interface Step extends Job {
  /** `check` is what `npm run check` runs. */
  group: 'check' | 'tests';
  title: string;
  /** Steps that must have ended before, and whose failure makes this one pointless. */
  needs?: readonly string[];
  run: (context: Context) => Promise<Outcome>;
}

/** Astro keeps what it knows of the content in one folder, `.astro/`, whichever content that is. */
const ASTRO = '.astro';
const SITE = 'dist';
/** Where the second build goes, so that the first can be looked at meanwhile. */
const SITE_AGAIN = '.cache/dist-again';
/** Where the second build keeps its pictures. */
const PICTURES_AGAIN = '.cache/pictures-again';
const COUNTRY = 'dist-fixture';
const PREPARE_COUNTRY = 'tests/fixtures/country/prepare.ts';
/** The made-up country lives in the weeks before its day, whatever today is. */
const COUNTRY_DATE = '2027-07-01';
/** As many activities as a busy country announces, so that lists, feeds and budgets are tested full. */
const COUNTRY_EVENTS = 1000;

/**
 * Everything that `npm test` does. What fails fastest comes first; what keeps one core busy runs beside another such step,
 * as the builds, which wait for each other, do beside the unit tests; what keeps two cores or all busy is last.
 */
export const STEPS: readonly Step[] = [
  check('format', 'Format of scripts and styles', (context) =>
    fixable(runTool(context, '@biomejs/biome', ['format', '--reporter=summary', '.'])),
  ),
  check('prettier', 'Format of Astro files', (context) =>
    fixable(runTool(context, 'prettier', ['--check', '--log-level=warn', 'src/**/*.astro'])),
  ),
  check('lint', 'Common mistakes', (context) =>
    runTool(context, '@biomejs/biome', ['ci', '--formatter-enabled=false', '--error-on-warnings', '.']),
  ),
  check('stylelint', 'Colours and sides in styles', (context) => runTool(context, 'stylelint', ['src/**/*.css'])),
  check('markdown', 'Form of the guides', (context) => runTool(context, 'markdownlint-cli2', [])),
  check('knip', 'Files, exports and packages that nobody uses', (context) => runTool(context, 'knip', [])),
  check('content', 'Rules of the content', (context) => runScript(context, 'src/cli/check-content.ts')),
  check('spelling', 'Spelling of the content', (context) => runScript(context, 'src/cli/spelling.ts')),
  { ...check('types', 'Types', (context) => runTool(context, 'astro', ['check'])), holds: ASTRO },
  tests('unit', 'Unit, property and component tests', { cores: 'most' }, (context) =>
    runVitest(context, ['unit', 'components', 'content'], [`--maxWorkers=${Math.max(1, availableParallelism() - 1)}`]),
  ),
  tests('build', 'Build of the site', { holds: ASTRO }, (context) => runBuild(context, { OUT_DIR: SITE })),
  tests('fixture', 'Build of the made-up country', { holds: ASTRO }, buildCountry),
  tests('equal', 'A second build, which must be equal', { holds: ASTRO, needs: ['build'] }, buildAgain),
  tests('dist', 'Tests of the built files', { needs: ['build', 'fixture'] }, (context) =>
    onBuiltSite(context, () => runVitest(context, ['dist'])),
  ),
  tests('html', 'Validity of every page', { cores: 'two', needs: ['build', 'fixture'] }, (context) =>
    onBuiltSite(context, () => runVitest(context, ['html'], ['--maxWorkers=2'])),
  ),
  tests('commands', 'Every command of the guides', { cores: 'two', needs: ['build'] }, (context) =>
    // One of three waits: for npm, for a server, for a file that another program writes.
    runVitest(context, ['commands'], ['--maxWorkers=3']),
  ),
  tests('engine', 'Journeys in a second browser', { needs: ['build'] }, (context) =>
    onBuiltSite(context, async () =>
      findFirefox(context.env) ? runVitest(context, ['engine'], ['--maxWorkers=1']) : skipped(NO_FIREFOX),
    ),
  ),
  tests('browser', 'Tests in a browser', { cores: 'all', needs: ['build', 'fixture'] }, (context) =>
    onBuiltSite(context, () => runPlaywright(context)),
  ),
];

/** Builds once more, beside the first build and on the other side of the world's date line, and compares every file. */
async function buildAgain(context: Context): Promise<Outcome> {
  const { root, env, print } = context;
  return onBuiltSite(context, async () => {
    await sharePictures(resolve(root, pictureCache(env)), join(root, PICTURES_AGAIN), !env.SLOW_TESTS);
    const again = await runBuild(context, {
      OUT_DIR: SITE_AGAIN,
      PICTURE_CACHE: PICTURES_AGAIN,
      TZ: 'Pacific/Kiritimati',
    });
    if (again.failed > 0) return again;
    const [first, second] = [await hashTree(join(root, SITE)), await hashTree(join(root, SITE_AGAIN))];
    const differences = compareTrees(first, second);
    await rm(join(root, SITE_AGAIN), { recursive: true, force: true });
    if (differences.length === 0) return PASSED;
    print(`${differences.slice(0, 20).join('\n')}\n`);
    return failure(`${differences.length} of ${first.size} files differ between two builds.`);
  });
}

async function buildCountry(context: Context): Promise<Outcome> {
  const { code, text } = await runSilent(context, [PREPARE_COUNTRY, '--activities', String(COUNTRY_EVENTS)]);
  if (code !== 0) {
    context.print(`${text}\n`);
    return failure(`${PREPARE_COUNTRY} failed.`);
  }
  const folder = text.trim().split('\n').at(-1) ?? '';
  return runBuild(context, { CONTENT_DIR: folder, OUT_DIR: COUNTRY, BUILD_DATE: COUNTRY_DATE });
}

async function onBuiltSite({ root }: Context, test: () => Promise<Outcome>): Promise<Outcome> {
  if (existsSync(join(root, SITE))) return test();
  return failure(`${SITE}/ is not built. Name the build too: npm test -- --only build,dist`);
}

async function fixable(outcome: Promise<Outcome>): Promise<Outcome> {
  const { failed, ...rest } = await outcome;
  return failed > 0 ? { ...rest, failed, reason: 'To mend it: npm run fix' } : { ...rest, failed };
}

function check(id: string, title: string, runStep: Step['run']): Step {
  return { id, group: 'check', title, cores: 'one', run: runStep };
}

function tests(id: string, title: string, place: Partial<Job>, runStep: Step['run']): Step {
  return { id, group: 'tests', title, cores: 'one', ...place, run: runStep };
}

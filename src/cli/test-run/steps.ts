import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../launch/program.mjs';
import { failure, type Outcome, PASSED, skipped } from './outcome.ts';
import { type Context, runBuild, runPlaywright, runScript, runTool, runVitest } from './programs.ts';
import { compareTrees, hashTree } from './trees.ts';

/** One step of `npm test`. */
export interface Step {
  id: string;
  /** `check` is what `npm run check` runs. */
  group: 'check' | 'tests';
  title: string;
  /** Steps whose failure makes this one pointless. */
  needs?: readonly string[];
  run: (context: Context) => Promise<Outcome>;
}

const SITE = 'dist';
const COUNTRY = 'dist-fixture';
const PREPARE_COUNTRY = 'tests/fixtures/country/prepare.ts';
/** The made-up country lives in the weeks before its day, whatever today is. */
const COUNTRY_DATE = '2027-07-01';
/** As many activities as a busy country announces, so that lists, feeds and budgets are tested full. */
const COUNTRY_EVENTS = 1000;

/** Everything that `npm test` does, in this order: what fails fastest comes first. */
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
  check('types', 'Types', (context) => runTool(context, 'astro', ['check'])),
  tests('unit', 'Unit, property and component tests', [], (context) =>
    runVitest(context, ['unit', 'components', 'content']),
  ),
  tests('build', 'Build of the site', [], (context) => runBuild(context, { OUT_DIR: SITE })),
  tests('equal', 'A second build, which must be equal', ['build'], buildAgain),
  tests('fixture', 'Build of the made-up country', [], buildCountry),
  tests('dist', 'Tests of the built files', ['build', 'fixture'], (context) =>
    onBuiltSite(context, () => runVitest(context, ['dist'])),
  ),
  tests('browser', 'Tests in a browser', ['build', 'fixture'], (context) =>
    onBuiltSite(context, () => runPlaywright(context)),
  ),
];

/** Builds once more, on the other side of the world's date line, and compares every file. */
async function buildAgain(context: Context): Promise<Outcome> {
  const folder = join(context.root, SITE);
  return onBuiltSite(context, async () => {
    const first = await hashTree(folder);
    const again = await runBuild(context, { OUT_DIR: SITE, TZ: 'Pacific/Kiritimati' });
    if (again.failed > 0) return again;
    const differences = compareTrees(first, await hashTree(folder));
    if (differences.length === 0) return PASSED;
    console.log(differences.slice(0, 20).join('\n'));
    return failure(`${differences.length} of ${first.size} files differ between two builds.`);
  });
}

async function buildCountry(context: Context): Promise<Outcome> {
  const { root, env } = context;
  if (!existsSync(join(root, PREPARE_COUNTRY))) return skipped(`${PREPARE_COUNTRY} is not there yet.`);
  const { code, text } = await run(process.execPath, [PREPARE_COUNTRY, '--activities', String(COUNTRY_EVENTS)], {
    cwd: root,
    env,
    output: 'hold',
  });
  if (code !== 0) {
    console.log(text);
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
  return { id, group: 'check', title, run: runStep };
}

function tests(id: string, title: string, needs: readonly string[], runStep: Step['run']): Step {
  return { id, group: 'tests', title, needs, run: runStep };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, toolPath } from '../launch/program.mjs';
import { findWarnings } from '../launch/start.mjs';
import { type Ending, failure, fromPlaywright, fromTool, fromVitest, type Outcome } from './outcome.ts';

/** What every step is given. */
export interface Context {
  /** The folder with package.json; every program runs there. */
  root: string;
  env: NodeJS.ProcessEnv;
  /** A folder for reports, removed at the end. */
  reports: string;
  /** Shows what a program prints. */
  print: (text: string) => void;
  /** The files of tests to run, where not all of them are asked for. */
  files?: readonly string[];
}

/** Loaded first into every program, to note what it took of the processors. */
const MEASURE = fileURLToPath(new URL('measure.mjs', import.meta.url));

/** Runs a script by Node and shows what it prints. */
function runNode({ root, env, print }: Context, args: readonly string[]): Promise<Ending> {
  return run(process.execPath, ['--import', MEASURE, ...args], { cwd: root, env, output: print });
}

/** Runs a script by Node and keeps what it prints. */
export function runSilent({ root, env }: Context, args: readonly string[]): Promise<Ending> {
  return run(process.execPath, ['--import', MEASURE, ...args], { cwd: root, env, output: 'hold' });
}

/** Runs a tool from node_modules that is one test by itself. */
export async function runTool(context: Context, tool: string, args: readonly string[]): Promise<Outcome> {
  return fromTool(await runNode(context, [await toolPath(context.root, tool), ...args]));
}

/** Runs a script of ours that is one test by itself. */
export async function runScript(context: Context, script: string): Promise<Outcome> {
  return fromTool(await runNode(context, [join(context.root, script)]));
}

/** Runs the Vitest projects of these names. */
export async function runVitest(
  context: Context,
  projects: readonly string[],
  options: readonly string[] = [],
): Promise<Outcome> {
  const { root, reports, files = [] } = context;
  const report = join(reports, `${projects[0]}.json`);
  const args = [
    await toolPath(root, 'vitest'),
    'run',
    '--allowOnly=false',
    ...['--config', 'tests/vitest.config.ts', '--root', '.'],
    ...projects.flatMap((project) => ['--project', project]),
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ...options,
    ...files,
  ];
  const ending = await runNode(context, args);
  return fromVitest(await readReport(report), ending, root);
}

/** Runs the browser tests against the folders that are built. */
export async function runPlaywright(context: Context): Promise<Outcome> {
  const { root, env, reports, files = [] } = context;
  const report = join(reports, 'browser.json');
  const args = [await toolPath(root, '@playwright/test:playwright'), 'test', '-c', 'tests/playwright.config.ts'];
  const chosen = files.map((file) => RegExp.escape(file));
  const ending = await runNode({ ...context, env: { ...env, BROWSER_REPORT: report } }, [...args, ...chosen]);
  return fromPlaywright(await readReport(report), ending);
}

/**
 * Builds the site into a folder. Astro lists every page, so its words are shown only where something is wrong. It logs some
 * errors and still ends well (a broken reference, for one): those count as failures here.
 */
export async function runBuild(context: Context, variables: Record<string, string>): Promise<Outcome> {
  const { root, env, print } = context;
  const args = [await toolPath(root, 'astro'), 'build'];
  const { code, text } = await runSilent({ ...context, env: { ...env, ...variables } }, args);
  if (code !== 0) {
    print(`${text}\n`);
    return fromTool({ code, text });
  }
  const warnings = findWarnings(text);
  if (warnings.length > 0) print(`${warnings.join('\n')}\n`);
  return warnings.some((line) => line.includes('[ERROR]'))
    ? failure('Astro logged an error.')
    : fromTool({ code, text });
}

async function readReport(path: string) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}

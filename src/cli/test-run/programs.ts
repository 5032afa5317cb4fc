import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run, toolPath } from '../launch/program.mjs';
import { findWarnings } from '../launch/start.mjs';
import { failure, fromPlaywright, fromTool, fromVitest, type Outcome, skipped } from './outcome.ts';

/** What every step is given. */
export interface Context {
  /** The folder with package.json; every program runs there. */
  root: string;
  env: NodeJS.ProcessEnv;
  /** A folder for reports, removed at the end. */
  reports: string;
}

/** Runs a tool from node_modules that is one test by itself. */
export async function runTool({ root, env }: Context, tool: string, args: readonly string[]): Promise<Outcome> {
  return fromTool(await run(process.execPath, [await toolPath(root, tool), ...args], { cwd: root, env }));
}

/** Runs a script of ours that is one test by itself. */
export async function runScript({ root, env }: Context, script: string): Promise<Outcome> {
  return fromTool(await run(process.execPath, [join(root, script)], { cwd: root, env }));
}

/** Runs the Vitest projects of these names, which are also the names of their folders under `tests/`. */
export async function runVitest({ root, env, reports }: Context, projects: readonly string[]): Promise<Outcome> {
  const folders = projects.map((project) => `tests/${project}`);
  if (!hasFiles(root, folders, '**/*.test.{ts,tsx}')) return skipped(`There is no test in ${folders.join(', ')} yet.`);
  const report = join(reports, `${projects[0]}.json`);
  const args = [
    await toolPath(root, 'vitest'),
    'run',
    '--allowOnly=false',
    ...['--config', 'tests/vitest.config.ts', '--root', '.'],
    ...projects.flatMap((project) => ['--project', project]),
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ];
  const ending = await run(process.execPath, args, { cwd: root, env });
  return fromVitest(await readReport(report), ending);
}

/** Runs the browser tests against the folders that are built. */
export async function runPlaywright({ root, env, reports }: Context): Promise<Outcome> {
  if (!hasFiles(root, ['tests/browser'], '**/*.spec.ts')) return skipped('There is no test in tests/browser yet.');
  const report = join(reports, 'browser.json');
  const args = [await toolPath(root, '@playwright/test:playwright'), 'test', '-c', 'tests/playwright.config.ts'];
  const ending = await run(process.execPath, args, { cwd: root, env: { ...env, BROWSER_REPORT: report } });
  return fromPlaywright(await readReport(report), ending);
}

/**
 * Builds the site into a folder. Astro lists every page, so its words are shown only where something is wrong. It logs some
 * errors and still ends well (a broken reference, for one): those count as failures here.
 */
export async function runBuild({ root, env }: Context, variables: Record<string, string>): Promise<Outcome> {
  const args = [await toolPath(root, 'astro'), 'build'];
  const { code, text } = await run(process.execPath, args, {
    cwd: root,
    env: { ...env, ...variables },
    output: 'hold',
  });
  if (code !== 0) {
    console.log(text);
    return fromTool({ code, text });
  }
  const warnings = findWarnings(text);
  if (warnings.length > 0) console.log(warnings.join('\n'));
  return warnings.some((line) => line.includes('[ERROR]'))
    ? failure('Astro logged an error.')
    : fromTool({ code, text });
}

function hasFiles(root: string, folders: readonly string[], pattern: string): boolean {
  return folders.some((folder) => globSync(`${folder}/${pattern}`, { cwd: root }).length > 0);
}

async function readReport(path: string) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}

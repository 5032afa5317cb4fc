import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Copy } from '../copy.ts';
import type { Fault } from '../table.ts';
import { buildCountry, COUNTRY_ENV } from './country.ts';
import { runNode } from './program.ts';
import { type Ended, type Verdict, verdictOf } from './verdict.ts';

const REPORT = '.cache/seeded-faults.json';
const BROWSER = 'tests/browser/';

/**
 * Tests of the built made-up country, in files and in a browser. A build takes as long as fifty near tests, so several faults share
 * one, whose killers lie in different files; a build without any shows that these pass.
 */
export async function* builtVerdicts(copy: Copy, faults: readonly Fault[]): AsyncGenerator<Verdict> {
  if (faults.length === 0) return;
  const without = await buildAndTest(copy, faults);
  for (const group of apart(faults)) {
    const withThem = await copy.withFaults(group, () => buildAndTest(copy, group));
    for (const fault of group) yield verdictOf(fault, withThem, without);
  }
}

/** As few groups as may be, each with at most one fault for a file of tests. */
function apart(faults: readonly Fault[]): Fault[][] {
  const groups: Fault[][] = [];
  for (const fault of faults) {
    const free = groups.find((group) => group.every(({ killer }) => killer.file !== fault.killer.file));
    if (free) free.push(fault);
    else groups.push([fault]);
  }
  return groups;
}

async function buildAndTest({ root }: Copy, faults: readonly Fault[]): Promise<Ended[]> {
  const failure = await buildCountry(root);
  if (failure !== null) throw new Error(`The made-up country cannot be built: ${failure}`);
  const files = [...new Set(faults.map(({ killer }) => killer.file))];
  return [
    ...(await filesEnded(
      root,
      files.filter((file) => !file.startsWith(BROWSER)),
    )),
    ...(await browserEnded(
      root,
      faults.filter(({ killer }) => killer.file.startsWith(BROWSER)),
    )),
  ];
}

interface VitestReport {
  testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[];
}

async function filesEnded(root: string, files: readonly string[]): Promise<Ended[]> {
  if (files.length === 0) return [];
  const args = ['run', '--config', 'tests/vitest.config.ts', '--root', '.', '--project', 'dist', ...files];
  const report = ['--reporter', 'json', `--outputFile.json=${REPORT}`];
  await runNode(['node_modules/vitest/vitest.mjs', ...args, ...report], root, COUNTRY_ENV);
  const { testResults } = JSON.parse(readFileSync(join(root, REPORT), 'utf8')) as VitestReport;
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      // The country stands for the site too, of which some tests do not hold.
      .filter(({ fullName }) => !fullName.startsWith('the site '))
      .map(({ fullName, status }) => ({
        file: relative(root, name),
        name: fullName,
        hasPassed: status === 'passed',
      })),
  );
}

interface Suite {
  file: string;
  suites?: Suite[];
  specs?: { title: string; ok: boolean; file: string }[];
}

async function browserEnded(root: string, faults: readonly Fault[]): Promise<Ended[]> {
  if (faults.length === 0) return [];
  const titles = faults.map(({ killer }) => killer.test.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const args = ['test', '--config', 'tests/playwright.config.ts', '--project', 'country', '--grep', titles.join('|')];
  await runNode(['node_modules/@playwright/test/cli.js', ...args], root, { BROWSER_REPORT: join(root, REPORT) });
  const { suites } = JSON.parse(readFileSync(join(root, REPORT), 'utf8')) as { suites: Suite[] };
  return suites
    .flatMap(specsOf)
    .map(({ title, file, ok }) => ({ file: `${BROWSER}${file}`, name: title, hasPassed: ok }));
}

function specsOf({ suites = [], specs = [] }: Suite): NonNullable<Suite['specs']> {
  return [...specs, ...suites.flatMap(specsOf)];
}

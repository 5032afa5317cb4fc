/**
 * `npm run bench:activities -- [--counts 100,1000,10000] [--dir content]`: how long this site takes to build with so many
 * invented activities beside its own, how much memory, and how large its feeds are, beside a bare Astro project with the same Markdown: that
 * ratio is the goal's. A third project, bare but for the frame of our pages and a search index, tells how much of the rest is
 * theirs. Neither of the two is tuned. Seconds change with what else the machine does, seconds of processors (`CPU s`) less.
 * Works below `.cache/bench-activities/` and leaves `content/` alone. Prints Markdown tables. Exit code 2 where the command was
 * not understood.
 */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { contentDir } from '../../src/check/content-dir.ts';
import { readContent } from '../../src/check/read/content.ts';
import { runAsCommand } from '../../src/cli/terminal.ts';
import { assertFound } from '../../src/domain/found.ts';
import { type FileName, fileAddressOf } from '../../src/i18n/addresses.ts';
import { primary } from '../../src/i18n/languages.ts';
import { takeLock } from '../../src/integrations/built-folder/lock.ts';
import { wordsFor } from '../../src/launch/messages.mjs';
import { stampReadings } from '../fixtures/country/prepare/readings.ts';
import { assertWhole } from '../fixtures/whole.ts';
import { writeBareProject } from './activities/bare-project.ts';
import { frameOf, writeFramedProject } from './activities/framed-project.ts';
import { type Measure, measureBuild } from './activities/measured-build.ts';
import { type Measured, tableOf } from './activities/report.ts';
import { type SeedFacts, seededActivities } from './activities/seeded-activities.ts';

const WORK = '.cache/bench-activities';
const FEEDS: readonly FileName[] = ['calendar', 'atom', 'activitiesKnown'];

/** Runs the command; prints through `print` and returns the exit code. */
export async function main(args: readonly string[], print: (text: string) => void): Promise<number> {
  const options = optionsOf(args);
  if (!options) {
    print(USAGE);
    return 2;
  }
  // Two at once would take each other's folders away.
  const lock = takeLock(`${WORK}.lock`);
  if (!lock) {
    print(wordsFor(process.env)('buildRuns'));
    return 1;
  }
  clear();
  // What the site costs as it is, so that the cost of one activity more can be told.
  const empty = await buildSite(0, options.dir);
  const rows: Measured[] = [];
  for (const count of options.counts) {
    const site = await buildSite(count, options.dir);
    const bare = await buildBare(count);
    const framed = await buildFramed(count, options.dir);
    rows.push({ count, site, bare, framed, feeds: feedSizes(count, options.dir) });
    print(`${count}: ${[site, bare, framed].map(({ seconds }) => `${seconds.toFixed(1)} s`).join(' / ')}`);
  }
  print(tableOf(rows, empty, FEEDS));
  clear();
  lock.release();
  return 0;
}

/** Takes away what it made and what Astro remembers of it, so that every run begins alike. */
function clear(): void {
  rmSync(WORK, { recursive: true, force: true });
  for (const cache of globSync('node_modules/.astro/*bench-activities*'))
    rmSync(cache, { recursive: true, force: true });
}

async function buildSite(count: number, dir: string): Promise<Measure> {
  const content = join(WORK, `content-${count}`);
  // Its own activities stay: without them their sources would be cited by nothing, which the check stops at.
  cpSync(dir, content, { recursive: true });
  for (const { path, text } of seededActivities(count, factsOf(dir))) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  // A published site shows none that nobody has read.
  stampReadings(content);
  const { year, day } = factsOf(dir);
  const env = { CONTENT_DIR: content, BUILD_DATE: `${year}-${day.slice(0, 2)}-01` };
  return measureBuild({ root: '.', out: resolve(WORK, `site-${count}`), env });
}

async function buildBare(count: number): Promise<Measure> {
  const root = resolve(WORK, `bare-${count}`);
  writeBareProject(root, join(WORK, `content-${count}`, 'events'));
  return measureBuild({ root, out: join(root, 'dist') });
}

async function buildFramed(count: number, dir: string): Promise<Measure> {
  const root = resolve(WORK, `framed-${count}`);
  const { paths } = assertWhole(readContent(dir).campaign);
  // Any page of an activity: all have the same frame.
  const [found] = globSync(`site-${count}/**/${paths.activities}/*/seeded-*/index.html`, { cwd: WORK }).sort();
  const page = readFileSync(join(WORK, assertFound(found, 'page of an invented activity')), 'utf8');
  writeFramedProject(root, join(WORK, `content-${count}`, 'events'), frameOf(page));
  return measureBuild({ root, out: join(root, 'dist') });
}

function factsOf(dir: string): SeedFacts {
  const { campaign, regions, organisations } = readContent(dir);
  const { year, day, languages } = assertWhole(campaign);
  const known = Object.entries(assertWhole(organisations));
  return {
    year,
    day,
    languages: languages.map(({ lang }) => primary(lang)),
    regions: assertWhole(regions).map(({ code }) => code),
    organisations: known.map(([id]) => id),
    sectors: [...new Set(known.map(([, { sector }]) => sector))],
  };
}

/** Each feed as it lies on the server and as it travels. */
function feedSizes(count: number, dir: string): string[] {
  const { paths } = assertWhole(readContent(dir).campaign);
  return FEEDS.map((name) => {
    const bytes = readFileSync(join(WORK, `site-${count}`, fileAddressOf(name, {}, { address: null, paths })));
    return `${kb(bytes.length)} (${kb(gzipSync(bytes).length)})`;
  });
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}

function optionsOf(args: readonly string[]): { counts: number[]; dir: string } | null {
  try {
    const options = { counts: { type: 'string' }, dir: { type: 'string' } } as const;
    const { counts = '100,1000,10000', dir = contentDir() } = parseArgs({ args: [...args], options }).values;
    const numbers = counts.split(',').map(Number);
    return numbers.every((number) => Number.isInteger(number) && number > 0) ? { counts: numbers, dir } : null;
  } catch {
    return null;
  }
}

const USAGE = `Uso: npm run bench:activities -- [--counts 100,1000,10000] [--dir content]
Usage: npm run bench:activities -- [--counts 100,1000,10000] [--dir content]`;

// Last, so that everything above it exists.
if (import.meta.main) await runAsCommand(main);

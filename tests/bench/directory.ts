/**
 * `npm run bench:directory [-- --dir dist] [--sizes 500,5000]`: what the directory weighs and how long it takes with so many
 * services, in Chromium slowed down four times, as on a cheap phone. Needs a built site. Ends with 1 where a budget does not
 * hold.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { readCampaign } from '../../src/check/read/campaign.ts';
import type { Directory } from '../../src/domain/finder/entry.ts';
import { packDirectory } from '../../src/domain/finder/packed.ts';
import { addressOf, fileAddressOf } from '../../src/i18n/addresses.ts';
import { toDirectory } from '../../src/views/finder/entries.ts';
import { CHROMIUM_ARGS, findChromium } from '../browser/chromium.ts';
import { readDirectorySite } from '../fixtures/finder-site.ts';
import { freePort } from '../free-port.ts';
import { directoryOf } from './made-up-directory.ts';
import { QUERIES } from './typed.ts';

const SLOW_DOWN = 4;
const INDEX_BUDGET = 30 * 1024;
const SCRIPT_BUDGET = 20 * 1024;
/** One picture of a screen that draws sixty a second. */
const FRAME = 16;

const { values } = parseArgs({
  options: { dir: { type: 'string', default: 'dist' }, sizes: { type: 'string', default: '500,5000' } },
});
const campaign = readCampaign();
const { site, words, situationWords } = readDirectorySite('2026-11-26');
const real = toDirectory(site, words);
const servicesFor = Object.fromEntries(campaign.needs.map(({ id, services }) => [id, services]));
const index = fileAddressOf('directoryIndex', {}, campaign);
const missed: string[] = [];

const port = await freePort();
const server = spawn(process.execPath, ['tests/browser/serve.ts', values.dir, String(port)], { stdio: 'ignore' });
const { executablePath, env } = await findChromium();
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS, env: env as Record<string, string> });
try {
  await reportWeights(browser);
  for (const size of values.sizes.split(',').map(Number)) await reportTimes(browser, size);
} finally {
  await browser.close();
  server.kill();
}
if (missed.length > 0) console.log(`\nOver budget: ${missed.join('; ')}`);
process.exitCode = missed.length > 0 ? 1 : 0;

/** The index, and each language's page with all its scripts. */
async function reportWeights(chrome: Browser): Promise<void> {
  const whole = zipped(readFileSync(join(values.dir, index)));
  const of500 = zipped(Buffer.from(JSON.stringify(packDirectory(directoryOf(500, real)))));
  say(`index, ${real.entries.length} services`, `${whole} bytes`, whole <= INDEX_BUDGET);
  say('index, 500 services', `${of500} bytes`, of500 <= INDEX_BUDGET);
  for (const { locale, policy } of campaign.languages) {
    // Only a whole language has a directory of its own.
    if (policy !== 'all') continue;
    const path = addressOf('directory', {}, locale, campaign);
    const html = readFileSync(join(values.dir, path, 'index.html'));
    const scripts = await scriptsOf(chrome, path);
    const inline = [...html.toString().matchAll(/<script(?![^>]*\bsrc=)[^>]*>(.*?)<\/script>/gs)].map(
      ([, text]) => text!,
    );
    const script = [...scripts, ...inline.map((text) => Buffer.from(text))].reduce(
      (sum, bytes) => sum + zipped(bytes),
      0,
    );
    say(`page ${path}`, `${zipped(html)} bytes, script ${script} bytes`, script <= SCRIPT_BUDGET);
  }
}

/** Every script file that the page really fetches, with what is typed into it. */
async function scriptsOf(chrome: Browser, path: string): Promise<Buffer[]> {
  const page = await chrome.newPage({ baseURL: `http://127.0.0.1:${port}` });
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => response.url().endsWith('.js') && bodies.push(response.body()));
  await gotoWhenServed(page, path);
  await page.locator('#find').fill('puno');
  await page.waitForLoadState('networkidle');
  const all = await Promise.all(bodies);
  await page.close();
  return all;
}

/** How long the rules take for each key, alone, and how long until the answer is painted on the page. */
async function reportTimes(chrome: Browser, size: number): Promise<void> {
  const directory = directoryOf(size, real);
  const page = await chrome.newPage({ baseURL: `http://127.0.0.1:${port}` });
  await page.route('**/bench/**', (route) => route.fulfill(sourceOf(new URL(route.request().url()).pathname)));
  await page.route(`**${index}`, (route) =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(packDirectory(directory)) }),
  );
  await gotoWhenServed(page, addressOf('directory', {}, campaign.sourceLocale, campaign));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  const { ready, times } = await timeRules(page, directory);
  const painted = await timeKeys(page);
  await page.close();
  const p95 = quantile(times, 0.95);
  say(`${size} services: file read and prepared`, `${Math.round(ready)} ms, once`, true);
  say(
    `${size} services: rules, each of ${times.length} keys`,
    `median ${round(quantile(times, 0.5))} ms, p95 ${round(p95)} ms, most ${round(Math.max(...times))} ms`,
    size > 500 || p95 < FRAME,
  );
  say(
    `${size} services: key to paint, ${painted.length} keys`,
    `median ${round(quantile(painted, 0.5))} ms, p95 ${round(quantile(painted, 0.95))} ms`,
    true,
  );
}

/** Runs the rules' own source in the page, letter by letter. */
function timeRules(page: Page, directory: Directory): Promise<{ ready: number; times: number[] }> {
  return page.evaluate(
    async ({ packed, needs, spoken, queries }) => {
      const load = (path: string) => import(path);
      const { createFinder } = await load('/bench/src/domain/finder/finder.ts');
      const { unpackDirectory } = await load('/bench/src/domain/finder/packed.ts');
      const began = performance.now();
      const find = createFinder(unpackDirectory(JSON.parse(packed)), {
        servicesFor: needs,
        situationWords: spoken,
        topics: {},
      });
      const ready = performance.now() - began;
      for (const query of queries.slice(0, 3)) find(query);
      const times: number[] = [];
      for (const query of queries) {
        for (let length = 1; length <= query.length; length += 1) {
          const typed = query.slice(0, length);
          const start = performance.now();
          find(typed);
          times.push(performance.now() - start);
        }
        await new Promise((done) => setTimeout(done));
      }
      return { ready, times };
    },
    {
      packed: JSON.stringify(packDirectory(directory)),
      needs: servicesFor,
      spoken: situationWords,
      queries: QUERIES,
    },
  );
}

/** Types into the real box and waits, for each key, until the page has been drawn. */
async function timeKeys(page: Page): Promise<number[]> {
  await page.locator('#find').focus();
  await page.locator('.finder [role="status"]').waitFor({ state: 'attached' });
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { paintTimes: times });
    const draw = (start: number) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => times.push(performance.now() - start);
        channel.port2.postMessage(null);
      });
    document.querySelector('#find')!.addEventListener('input', (event) => draw(event.timeStamp), { capture: true });
  });
  for (const query of QUERIES.slice(0, 6)) {
    await page.locator('#find').fill('');
    await page.keyboard.type(query, { delay: 60 });
  }
  await page.waitForTimeout(500);
  return page.evaluate(() => (window as unknown as { paintTimes: number[] }).paintTimes);
}

/** The site's own rules as a browser can read them: their types taken out. */
function sourceOf(path: string) {
  const code = readFileSync(path.replace(/^\/bench\//, ''), 'utf8');
  return { contentType: 'text/javascript', body: stripTypeScriptTypes(code) };
}

async function gotoWhenServed(page: Page, path: string): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) {
    const answer = await page.goto(path).catch(() => null);
    if (answer) {
      await page.locator('#find').waitFor();
      return;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${values.dir}/ is not served. Build the site first: npm run build`);
}

function say(what: string, measured: string, isGood: boolean): void {
  console.log(`${isGood ? ' ' : '!'} ${what}: ${measured}`);
  if (!isGood) missed.push(what);
}

function zipped(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}

function quantile(numbers: readonly number[], part: number): number {
  const rising = [...numbers].sort((a, b) => a - b);
  return rising[Math.min(rising.length - 1, Math.floor(part * rising.length))] ?? 0;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

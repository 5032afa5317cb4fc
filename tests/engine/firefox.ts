/** A second browser, of another maker. Unlike the usual one under test it keeps pages for Back, as readers' browsers do. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type LaunchOptions, type Page } from 'puppeteer-core';
import { freePort } from '../free-port.ts';

export interface Engine {
  browser: Browser;
  /** Where the site is served, without a slash at its end. */
  origin: string;
  close(): Promise<void>;
}

/** Serves a built folder and starts Firefox, or the browser that is named, without a screen. Throws where there is none. */
export async function startEngine(folder: string, profile: LaunchOptions = {}): Promise<Engine> {
  const executablePath = profile.executablePath ?? findFirefox();
  if (!executablePath) throw new Error('No Firefox is installed here.');
  const port = await freePort();
  // A page that may not be stored at all would not be kept for Back either.
  const server = spawn(process.execPath, ['tests/browser/serve.ts', folder, String(port), 'no-cache']);
  // A low window hides under the knots of a quiz what a pointer would press.
  const defaultViewport = { width: 800, height: 1000 };
  const options = { executablePath, headless: true, defaultViewport, ...profile };
  const browser = await puppeteer.launch({ browser: 'firefox', ...options });
  const origin = `http://127.0.0.1:${port}`;
  await answering(origin);
  return { browser, origin, close: () => end(browser, server) };
}

/** Leaves a page for another one and comes back to it, and says whether the browser had kept it as it stood. */
export async function leaveAndReturn(page: Page, elsewhere: string): Promise<{ wasKept: boolean }> {
  const here = page.url();
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.kept = String(persisted);
    });
  });
  await page.evaluate((address) => {
    location.href = address;
  }, elsewhere);
  await arrived(page, elsewhere);
  await page.evaluate(() => history.back());
  await arrived(page, here);
  return { wasKept: await page.evaluate(() => document.documentElement.dataset.kept === 'true') };
}

/** Lets a page leave by its exit: the page of somebody else that this leads to answers here. */
export async function letLeave(page: Page, { origin }: Engine): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const isOurs = request.url().startsWith(origin) || !request.url().startsWith('http');
    const answer = isOurs
      ? request.continue()
      : request.respond({ contentType: 'text/html', body: '<!DOCTYPE html><title>Elsewhere</title>' });
    // What a page that was left had asked for is waited for no more; the test asks where the reader arrived.
    answer.catch(() => undefined);
  });
}

/**
 * Waits until the page has another address. Asked again and again, since a page that comes back from the browser's memory
 * is loaded by nobody, and no event of the driver tells of it.
 */
export async function arrived(page: Page, address: string): Promise<void> {
  const isThere = () =>
    page
      .evaluate(() => `${location.href} ${document.readyState}`)
      .then((there) => there === `${address} complete`)
      .catch(() => false);
  if (!(await comesTrue(isThere))) throw new Error(`The page never came to ${address}; it is at ${page.url()}.`);
}

/** Waits until a page has an element, by its selector. */
export async function appeared(page: Page, selector: string): Promise<void> {
  if (!(await comesTrue(() => has(page, selector)))) throw new Error(`There is no ${selector} at ${page.url()}.`);
}

/** Waits until a page has none. */
export async function vanished(page: Page, selector: string): Promise<void> {
  if (!(await comesTrue(async () => !(await has(page, selector)))))
    throw new Error(`There is still ${selector} at ${page.url()}.`);
}

/** The driver's own ways to wait make functions of texts in the page, which the policy of the page forbids. */
function has(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
}

/** Asks again and again, for twenty seconds. */
export async function comesTrue(ask: () => Promise<boolean> | boolean): Promise<boolean> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await ask()) return true;
    await new Promise((done) => setTimeout(done, 100));
  }
  return false;
}

async function end(browser: Browser, server: ChildProcess): Promise<void> {
  await browser.close();
  server.kill();
  await once(server, 'exit');
}

async function answering(origin: string): Promise<void> {
  const answers = () =>
    fetch(origin).then(
      ({ ok }) => ok,
      () => false,
    );
  if (!(await comesTrue(answers))) throw new Error(`Nothing answers at ${origin}.`);
}

const NAMES = ['firefox-esr', 'firefox'];

/**
 * The Firefox of this machine: the one that `FIREFOX_PATH` names, or the first on the path.
 *
 * @returns null where there is none
 */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.FIREFOX_PATH) return env.FIREFOX_PATH;
  return findBrowser(NAMES, env);
}

/** The first program of one of these names on the path. */
export function findBrowser(names: readonly string[], env: NodeJS.ProcessEnv = process.env): string | null {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

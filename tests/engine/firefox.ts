/** A second browser, of another maker. Unlike the usual one under test it keeps pages for Back, as readers' browsers do. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox, NO_FIREFOX } from '../../src/cli/test-run/firefox.ts';

export interface Engine {
  browser: Browser;
  /** Where the site is served, without a slash at its end. */
  origin: string;
  close(): Promise<void>;
}

/** Serves a built folder and starts Firefox without a screen. Throws where there is none. */
export async function startEngine(folder: string): Promise<Engine> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error(NO_FIREFOX);
  const port = await freePort();
  // A page that may not be stored at all would not be kept for Back either.
  const server = spawn(process.execPath, ['tests/browser/serve.ts', folder, String(port), 'no-cache']);
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
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

/**
 * Waits until the page has another address. Asked again and again, since a page that comes back from the browser's memory
 * is loaded by nobody, and no event of the driver tells of it.
 */
export async function arrived(page: Page, address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const there = await page.evaluate(() => `${location.href} ${document.readyState}`).catch(() => '');
    if (there === `${address} complete`) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`The page never came to ${address}; it is at ${page.url()}.`);
}

async function end(browser: Browser, server: ChildProcess): Promise<void> {
  await browser.close();
  server.kill();
  await once(server, 'exit');
}

async function answering(origin: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (
      await fetch(origin).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Nothing answers at ${origin}.`);
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

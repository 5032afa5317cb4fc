import type { Page } from '@playwright/test';
import { type Findings, unless } from './findings.ts';

/**
 * Begins to listen to a page that is about to be visited.
 *
 * @param origin where the site is served; only what goes elsewhere is noted
 * @returns a look at what the visit has left behind, which also ends the listening
 */
export function watch(page: Page, origin: string): () => Promise<Findings> {
  const elsewhere: string[] = [];
  const faults: string[] = [];
  const isOwn = (url: string) => new URL(url).protocol === 'data:' || new URL(url).origin === origin;
  page.on('request', (request) => isOwn(request.url()) || elsewhere.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  return async () => {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const kept = await findKept(page);
    for (const event of ['request', 'console', 'pageerror'] as const) page.removeAllListeners(event);
    return {
      'nobody else is asked': elsewhere,
      'nothing is wrong in the console': faults,
      'nothing is kept in the browser': kept,
    };
  };
}

/** Waits until every island of a page is awake. */
export async function lookAtIslands(page: Page): Promise<Findings> {
  const areAwake = await page
    .waitForFunction(() => !document.querySelector('astro-island[ssr]'), undefined, { timeout: 10_000 })
    .then(() => true)
    .catch(() => false);
  return { 'every island wakes up': unless(areAwake, 'an island stays as it was built') };
}

async function findKept(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  const kept = await page.evaluate(async () => ({
    'items in localStorage': localStorage.length,
    'items in sessionStorage': sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    'service workers': (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return Object.entries({ cookies: cookies.length, ...kept })
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${what}`);
}

import { expect, test } from '@playwright/test';
import type { SiteSpec } from '../../dist/site.ts';
import { sampleOf } from '../sample.ts';

/** Every kind of page leaves nothing behind, asks nobody else, and breaks none of its own rules. */
export function checkQuiet(spec: SiteSpec): void {
  for (const { path, kind, locale } of sampleOf(spec)) {
    test(`${path} (${kind}, ${locale}) keeps nothing, asks no other origin and reports no fault`, async ({
      page,
      context,
      baseURL,
    }) => {
      const elsewhere: string[] = [];
      const faults: string[] = [];
      const isOwn = (url: string) =>
        new URL(url).protocol === 'data:' || new URL(url).origin === new URL(baseURL!).origin;
      page.on('request', (request) => isOwn(request.url()) || elsewhere.push(request.url()));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));

      await page.goto(path);
      // Islands that wait until they are seen.
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      if ((await page.locator('astro-island, script[src]').count()) > 0) await page.waitForLoadState('networkidle');

      expect.soft(elsewhere, 'requests to other origins').toEqual([]);
      expect.soft(faults, 'faults in the console').toEqual([]);
      expect.soft(await context.cookies(), 'cookies').toEqual([]);
      const kept = await page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        cookie: document.cookie,
      }));
      expect
        .soft(kept, 'kept in the browser')
        .toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookie: '' });
    });
  }
}

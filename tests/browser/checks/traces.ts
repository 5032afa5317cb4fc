import type { Page } from '@playwright/test';
import type { Kind } from '../../dist/pages.ts';
import { draw } from '../window.ts';
import { type Findings, unless } from './findings.ts';

/**
 * Begins to listen to a page that is about to be visited.
 *
 * @param origin where the site is served; only what goes elsewhere is noted
 * @returns a look at what the visit has left behind, which also ends the listening; of a page that runs nothing, at what was heard
 */
export function watch(page: Page, origin: string): (isAlive?: boolean) => Promise<Findings> {
  const elsewhere: string[] = [];
  const faults: string[] = [];
  const isOwn = (url: string) => new URL(url).protocol === 'data:' || new URL(url).origin === origin;
  page.on('request', (request) => isOwn(request.url()) || elsewhere.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  return async (isAlive = true) => {
    const kept = isAlive ? await findKeptAtEnd(page) : [];
    for (const event of ['request', 'console', 'pageerror'] as const) page.removeAllListeners(event);
    return {
      'nobody else is asked': elsewhere,
      'nothing is wrong in the console': faults,
      'nothing is kept in the browser': kept,
    };
  };
}

/** Where what is chosen stays while the browser keeps the page: work that would be lost, and public lists. They say so. */
const KEPT: readonly Kind[] = ['publish', 'activities'];

/** Islands that have something to type or to choose as soon as they are awake. */
export const FIELDS: readonly Kind[] = ['search', 'directory', 'quiz'];

/** Waits until every island of a page is awake, types and chooses in them, and looks at what is left when the page is left. */
export async function lookAtIslands(page: Page, kind: Kind): Promise<Findings> {
  const areAwake = await page
    .waitForFunction(() => !document.querySelector('astro-island[ssr]'), undefined, { timeout: 10_000, polling: 20 })
    .then(() => true)
    .catch(() => false);
  return {
    'every island wakes up': unless(areAwake, 'an island stays as it was built'),
    'what is typed or chosen stands where no browser keeps it': await findKeepable(page),
    'nothing typed or chosen is there once the page is left': KEPT.includes(kind)
      ? []
      : await findLeft(page, FIELDS.includes(kind)),
  };
}

/** What a browser would store for a tab that is opened again, or offer to the next person. Firefox looks at lists and lines themselves. */
async function findKeepable(page: Page): Promise<string[]> {
  await draw(page);
  return page.evaluate(() => {
    const isOff = (element: Element | null) => element?.getAttribute('autocomplete') === 'off';
    return [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')]
      .filter((control) => !isOff(control.form) || (control.matches('select, textarea') && !isOff(control)))
      .map(({ localName, id, name }) => `${localName} ${id || name}`);
  });
}

/** Fills in what an island offers and tells the page that it is left, as a browser does that keeps it for Back. */
async function findLeft(page: Page, hasFields: boolean): Promise<string[]> {
  // An island shows what needs its script once it is awake, in the frame after.
  await draw(page);
  return page.evaluate(async (mustHave) => {
    if (!document.querySelector('astro-island')) return [];
    const fields = () => [...document.querySelectorAll<HTMLInputElement>('main :is(input, textarea)')];
    for (let wait = 0; wait < 2000 && mustHave && fields().length === 0; wait += 20)
      await new Promise((done) => setTimeout(done, 20));
    if (mustHave && fields().length === 0) return ['there is nothing to type or to choose in'];
    for (const field of fields()) {
      if (/radio|checkbox/.test(field.type)) field.click();
      else field.value = 'a';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await new Promise((done) => setTimeout(done, 50));
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    // No more than this happens before a browser puts the page aside.
    await Promise.resolve();
    return fields()
      .filter(({ type, checked, value }) => (/radio|checkbox/.test(type) ? checked : value !== ''))
      .map(({ id, name, type }) => `${type} ${id || name}`);
  }, hasFields);
}

/** Goes to the end of the page first, for what is loaded or begun where somebody looks at it. */
async function findKeptAtEnd(page: Page): Promise<string[]> {
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await draw(page);
  return findKept(page);
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

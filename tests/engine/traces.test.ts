/**
 * What a visit leaves in two browsers, measured: the page on privacy shows what is written here. To measure anew with newer browsers,
 * delete the file that is written and run it: `TEST_ALL=1 npx vitest run -u --config tests/vitest.config.ts --project engine traces`.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { REAL } from '../dist/sites.ts';
import { arrived, comesTrue, findBrowser, findFirefox, letLeave, startEngine, vanished } from './firefox.ts';
import { campaign, JOURNEYS, KEPT_FOR_BACK, NAME, pathOf, TITLE } from './journeys.ts';
import { filesWith, KEEPS } from './profile.ts';

const WRITTEN = 'src/views/about/measured-traces.json';

interface Written {
  measuredOn: string;
  versions: Record<string, string>;
  remains: Record<string, Record<string, boolean>>;
}

/** What nobody else types, and no page has. */
const TYPED = 'zumaque';

type Started = NonNullable<Parameters<typeof startEngine>[1]>;

/** Each with how it starts as its readers have it, and where in its profile it keeps what. */
const BROWSERS: readonly Measured[] = [
  {
    name: 'Chromium',
    path: findBrowser(['chromium', 'chromium-browser', 'google-chrome']),
    // Readers' browsers keep pages for Back.
    usual: { browser: 'chrome', args: ['--no-sandbox'], ignoreDefaultArgs: ['--disable-back-forward-cache'] },
    keeps: { history: /\/History/, session: /\/Sessions\//, cache: /\/Cache\// },
  },
  {
    name: 'Firefox',
    path: findFirefox(),
    usual: { browser: 'firefox', extraPrefsFirefox: KEEPS },
    hidden: { browser: 'firefox', extraPrefsFirefox: { ...KEEPS, 'browser.privatebrowsing.autostart': true } },
    keeps: { history: /^places\.sqlite/, session: /^sessionstore/, cache: /^cache2/ },
  },
];

interface Measured {
  name: string;
  path: string | null;
  usual: Started;
  hidden?: Started;
  keeps: Record<'history' | 'session' | 'cache', RegExp>;
}

const exit = campaign.languages.find(({ locale }) => locale === campaign.sourceLocale)!.exit;

// Where one is missing, nobody sees what it keeps: apt-get install chromium firefox-esr.
describe.skipIf(BROWSERS.some(({ path }) => path === null))('a visit', () => {
  test('leaves what the page on privacy says, in each browser', { timeout: 240_000 }, async () => {
    const measured = await Promise.all(BROWSERS.map(measure));
    const remains = Object.fromEntries(measured.map(({ name, found }) => [name, found]));
    const written: Written | null = existsSync(WRITTEN) ? JSON.parse(readFileSync(WRITTEN, 'utf8')) : null;
    const isSame = written !== null && isDeepStrictEqual(written.remains, remains);
    const now = {
      measuredOn: new Date().toISOString().slice(0, 10),
      versions: Object.fromEntries(measured.map(({ name, version }) => [name, version])),
    };
    const { measuredOn, versions } = isSame ? written : now;
    const text = `${JSON.stringify({ measuredOn, versions, remains }, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(join('../..', WRITTEN));
  });
});

async function measure({ name, path, usual, hidden, keeps }: Measured) {
  const seen = await visit({ ...usual, executablePath: path! }, false);
  const unseen = await visit({ ...(hidden ?? usual), executablePath: path! }, true);
  const isIn = (files: readonly string[], kept: RegExp) => files.some((file) => kept.test(file));
  const found = {
    back: seen.back === pathOf('calls'),
    backBefore: seen.back === pathOf('about'),
    history: isIn(seen.left, keeps.history),
    session: isIn(seen.left, keeps.session),
    reopened: isIn(seen.closed, keeps.session),
    cache: isIn(seen.left, keeps.cache),
    typed: seen.typed.length > 0,
    stored: seen.stored !== '',
    hidden: unseen.left.length + unseen.closed.length + unseen.typed.length > 0,
  };
  return { name, version: seen.version, found };
}

/** Leaves one page by the exit, types on others, closes their tab and the browser, and reads what that wrote. */
async function visit(started: Started, isHidden: boolean) {
  const profile = mkdtempSync(join(tmpdir(), 'visit-'));
  const engine = await startEngine(REAL.dir, { ...started, userDataDir: profile });
  // The driver opens a private window of Chromium by a word of its own; that of Firefox is a setting.
  const isOwnWindow = isHidden && started.browser === 'chrome';
  const window = isOwnWindow ? await engine.browser.createBrowserContext() : engine.browser.defaultBrowserContext();
  const version = /\d+/.exec((await engine.browser.version()).replace(/^\D+/, ''))?.[0] ?? '';
  const at = (name: Parameters<typeof pathOf>[0]) => engine.origin + pathOf(name);

  const left = await window.newPage();
  await letLeave(left, engine);
  await open(left, at('about'));
  await open(left, at('calls'));
  await left.click('[data-exit]');
  await arrived(left, exit);
  // It may be gone before it has answered.
  await left.evaluate(() => history.back()).catch(() => undefined);
  let back = exit;
  // A page that comes back from the browser's memory is told of by no event.
  await comesTrue(async () => {
    back = await left.evaluate(() => location.href).catch(() => exit);
    return back !== exit;
  });

  const closed = await window.newPage();
  for (const { path, use } of [...JOURNEYS, ...KEPT_FOR_BACK]) {
    await open(closed, engine.origin + path());
    await use(closed);
  }
  await open(closed, at('search'));
  await closed.type('#q', TYPED);
  const stored = await closed.evaluate(async () => {
    const kept = [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    return [...kept, ...(await caches.keys()), ...(await indexedDB.databases()).map(({ name }) => name)].join('');
  });
  // What browsers write they write some seconds later, and at their end.
  await seconds(4);
  await closed.close();
  await seconds(4);
  await engine.close();
  const files = (words: string) => filesWith(profile, words);
  const found = {
    left: files(at('calls')),
    closed: files(at('search')),
    typed: [TYPED, NAME, TITLE].flatMap(files),
  };
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return { version, back: back.slice(engine.origin.length), stored, ...found };
}

const seconds = (count: number) => new Promise((done) => setTimeout(done, count * 1000));

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await vanished(page, 'astro-island[ssr]');
}

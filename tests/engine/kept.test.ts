/** What Firefox keeps of what is typed and chosen. A tab that is closed or was open at the end is opened again with what its session file holds. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REAL } from '../dist/sites.ts';
import { comesTrue, type Engine, findFirefox, startEngine, vanished } from './firefox.ts';
import { JOURNEYS, KEPT_FOR_BACK, NAME, pathOf, TITLE } from './journeys.ts';
import { fieldsKept, filesWith, KEEPS } from './profile.ts';

const ALL = [...JOURNEYS, ...KEPT_FOR_BACK];
/** What is typed into a box outside every form, which Firefox does keep. */
const PROBE = 'una palabra cualquiera';

describe.skipIf(!findFirefox())('Firefox', () => {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(REAL.dir, { userDataDir: profile, extraPrefsFirefox: KEEPS });
  });
  afterAll(() => engine.close());

  test('keeps nothing that is typed or chosen: not on a page that is loaded again, not for a tab that is opened again, not on disk', async () => {
    for (const { name, path, use, traces } of ALL) {
      const page = await engine.browser.newPage();
      await page.goto(engine.origin + path());
      await vanished(page, 'astro-island[ssr]');
      await use(page);
      await page.reload();
      await vanished(page, 'astro-island[ssr]');
      expect(await traces(page), name).toBe(0);
      await use(page);
      expect(await traces(page), name).toBeGreaterThan(0);
    }
    const [first] = (await engine.browser.pages()).filter((page) => page.url().startsWith(engine.origin));
    await first!.close();

    const probe = await engine.browser.newPage();
    await probe.goto(engine.origin + pathOf('about'));
    await probe.evaluate(() => document.querySelector('main')!.prepend(document.createElement('input')));
    await probe.type('main input', PROBE);
    expect(await comesTrue(() => JSON.stringify(fieldsKept(profile)).includes(PROBE))).toBe(true);
    expect(fieldsKept(profile).map(({ url }) => url)).toEqual([probe.url()]);
    expect(filesWith(profile, PROBE)).not.toEqual([]);
    for (const words of [NAME, TITLE]) expect(filesWith(profile, words), words).toEqual([]);
  });
});

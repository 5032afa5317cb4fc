/** What another site shows in a frame, as its own page has it, in both browsers. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { snippetOf } from '../../src/outputs/embeds/embeds.ts';
import { findChromium } from '../browser/chromium.ts';
import { COUNTRY } from '../dist/sites.ts';
import { comesTrue, type Engine, findFirefox, startEngine } from './firefox.ts';

const FRAMES = { numbers: '/frame/en/xa/', dates: '/frame/en/calendar/' };
const CLOSED = { numbers: 'allow-popups', dates: '' };

describe.each([
  { name: 'Firefox', isThere: findFirefox() !== null },
  { name: 'Chromium', isThere: true },
])('$name', ({ name, isThere }) => {
  describe.skipIf(!isThere)('shows to another site', () => {
    let engine: Engine;
    let body = '';
    const asked: string[] = [];
    const host = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.setHeader('content-type', 'text/html');
      // As many sites say it.
      response.setHeader('content-security-policy', `frame-src ${engine.origin}`);
      response.end(`<!doctype html><title>Host</title>${body}`);
    });
    const hostAt = () => `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
    beforeAll(async () => {
      await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
      engine = await startEngine(COUNTRY.dir, name === 'Chromium' ? await asChromium() : {});
    });
    afterAll(async () => {
      await engine.close();
      host.close();
    });
    const show = async (sandbox: string, path: string) => {
      body = snippetOf({ src: engine.origin + path, title: 'Numbers', sandbox });
      const page = await engine.browser.newPage();
      await page.goto(hostAt());
      await comesTrue(async () => page.frames().length > 1);
      const frame = page.frames()[1]!;
      // The empty page that a frame begins with is complete too.
      const isThere = () => frame.evaluate(() => document.readyState === 'complete' && location.href !== 'about:blank');
      await comesTrue(() => isThere().catch(() => false));
      return { page, frame };
    };

    test.each(Object.entries(FRAMES))(
      '%s, in a frame that is closed altogether, with nothing kept',
      async (kind, path) => {
        for (const sandbox of new Set([CLOSED[kind as 'numbers'], ''])) {
          const { page, frame } = await show(sandbox, path);
          expect(await frame.evaluate(() => document.querySelector('h1')?.textContent)).toMatch(/\w/);
          // A style that the policy of the page stops would leave the usual face.
          expect(await frame.evaluate(() => getComputedStyle(document.body).marginTop)).toBe('0px');
          expect(await frame.evaluate(() => self.origin)).toBe('null');
          await page.close();
        }
      },
    );

    test('what is folded without a step back', async () => {
      const { page, frame } = await show(CLOSED.numbers, FRAMES.numbers);
      const before = await page.evaluate(() => history.length);
      const stops = await frame.evaluate(() => document.querySelectorAll('a, summary').length);
      // By its keys: the driver of Firefox presses nothing inside a frame.
      for (let stop = 0; stop < stops * 3 + 3; stop += 1) {
        await page.keyboard.press('Tab');
        if (await frame.evaluate(() => document.activeElement?.matches(':not([open]) > summary')))
          await page.keyboard.press('Enter');
      }
      expect(await frame.evaluate(() => document.querySelectorAll('details').length)).toBeGreaterThan(1);
      expect(await frame.evaluate(() => document.querySelectorAll('details:not([open])').length)).toBe(0);
      expect(await page.evaluate(() => history.length)).toBe(before);
      expect(frame.url()).toBe(engine.origin + FRAMES.numbers);
      await page.close();
    });

    test('a number that leaves the frame as it is, also where nothing may call', async () => {
      const { page, frame } = await show('', FRAMES.numbers);
      const before = await page.evaluate(() => history.length);
      for (let stop = 0; stop < 4; stop += 1) {
        await page.keyboard.press('Tab');
        if (await frame.evaluate(() => document.activeElement?.matches('a[href^="tel:"]'))) break;
      }
      expect(await frame.evaluate(() => document.activeElement?.textContent)).toMatch(/^\d+$/);
      await page.keyboard.press('Enter');
      await new Promise((done) => setTimeout(done, 500));
      expect(await page.evaluate(() => history.length)).toBe(before);
      expect(await frame.evaluate(() => document.querySelector('h1')?.textContent)).toMatch(/\w/);
      await page.close();
    });

    test('no other page', async () => {
      const { page, frame } = await show('', '/');
      const text = await frame.evaluate(() => document.body?.textContent ?? '').catch(() => '');
      expect(text).not.toContain('30 July');
      await page.close();
    });
  });
});

async function asChromium() {
  const { executablePath, env } = await findChromium();
  return { browser: 'chrome' as const, executablePath, env: env as Record<string, string>, args: ['--no-sandbox'] };
}

import type { Browser } from '@playwright/test';
import type { Kind } from '../../dist/pages.ts';
import { SLOW } from './visit.ts';

/** Where something is typed, what, and what changes by it. */
const TYPED: Partial<Record<Kind, { box: string; results: string; text: string }>> = {
  search: { box: '#q', results: 'main', text: 'trabajo' },
  directory: { box: '#find', results: '.finder', text: 'puno' },
  activities: { box: 'main input[type=search], main input[type=text]', results: 'main', text: 'puno' },
};

/**
 * How long each key takes until what it changes is drawn, with everything fetched before and the processor slow. Nothing where a page has
 * nothing to type into.
 */
export async function timeKeysOf(browser: Browser, kind: Kind, url: string): Promise<number[]> {
  const typed = TYPED[kind];
  if (!typed) return [];
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const box = page.locator(typed.box).first();
  if ((await box.count()) === 0) {
    await context.close();
    return [];
  }
  await box.pressSequentially(typed.text.slice(0, 2), { delay: 500 });
  await page.waitForLoadState('networkidle');
  await box.fill('');
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.processor });
  await page.evaluate(({ results }) => {
    const times: number[] = [];
    Object.assign(globalThis, { times });
    let [began, index] = [0, -1];
    document.addEventListener(
      'input',
      ({ timeStamp }) => {
        began = timeStamp;
        index += 1;
      },
      { capture: true },
    );
    const isSaid = ({ target }: MutationRecord) =>
      (target instanceof Element ? target : target.parentElement)?.closest('[role=status], [aria-live]');
    // The last change that a key makes counts, drawn; how many there are is said a pause later, and is none of the list.
    new MutationObserver((changes) => {
      if (changes.every(isSaid)) return;
      const [from, at] = [began, index];
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          if (at >= 0) times[at] = performance.now() - from;
        };
        channel.port2.postMessage(null);
      });
    }).observe(document.querySelector(results) ?? document, { subtree: true, childList: true, characterData: true });
  }, typed);
  await box.focus();
  await page.keyboard.type(typed.text, { delay: 700 });
  await page.waitForTimeout(1000);
  const times = await page.evaluate(() => (globalThis as unknown as { times: (number | null)[] }).times);
  await context.close();
  return times.filter((time) => time !== null && time !== undefined).map(Math.round);
}

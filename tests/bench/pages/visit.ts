import type { Browser } from '@playwright/test';

/** What one cold visit was. Milliseconds from asking; the shift as browsers count it. */
export interface Visit {
  first: number;
  largest: number;
  shift: number;
  bytes: number;
  requests: number;
}

/** A cheap phone on prepaid data: round trip in ms, bytes a second, how many times slower the processor is. */
export const SLOW = { latency: 400, bytesPerSecond: 50 * 1024, processor: 4 };
/** How long an island gets to move something once nothing is fetched any more. */
const SETTLED = 700;

/** Visits a page with nothing kept from before. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: SLOW.bytesPerSecond,
    uploadThroughput: SLOW.bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.processor });
  let [bytes, requests] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.addInitScript(() => {
    const seen = { first: 0, largest: 0, shift: 0 };
    Object.assign(globalThis, { seen });
    const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    watch('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') seen.first = startTime;
    });
    watch('largest-contentful-paint', ({ startTime }) => {
      seen.largest = startTime;
    });
    watch('layout-shift', (entry) => {
      if ('value' in entry) seen.shift += Number(entry.value);
    });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(SETTLED);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Omit<Visit, 'bytes' | 'requests'> }).seen);
  await context.close();
  return { ...seen, bytes, requests };
}

export function median(numbers: readonly number[]): number {
  const rising = numbers.toSorted((a, b) => a - b);
  const [low = 0, high = low] = [rising[Math.floor((rising.length - 1) / 2)], rising[Math.floor(rising.length / 2)]];
  return Math.round(((low + high) / 2) * 1000) / 1000;
}

import { type Browser, type CDPSession, chromium, type LaunchOptions, type Page } from '@playwright/test';
import { driverOf } from './driver.ts';

/** What lets a window ask for its frames itself. No window of such a browser is drawn unasked, so it is none for other tests. */
const UNDRAWN = ['--enable-begin-frame-control', '--run-all-compositor-stages-before-draw'];
const SECONDS = 10_000;

const undrawn = new WeakSet<Page>();

/**
 * A window that is laid out and not drawn unless `draw` is called: it answers where everything stands and in what colours, and leaves
 * out the quarter of the work whose result nobody sees. A Chrome with a screen has no such windows; there it is a usual one.
 */
export async function openUndrawn(options: LaunchOptions): Promise<Page> {
  const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), ...UNDRAWN] });
  try {
    return await open(browser);
  } catch (error) {
    await browser.close();
    console.warn(`Every frame is drawn, which takes longer: ${String(error)}`);
    return (await chromium.launch(options)).newPage();
  }
}

/** How long a frame may take. One in some thousands is never answered for, on a busy machine; whoever asked must not wait for it. */
const FRAME_MS = 1000;

/** Draws one frame, so that whatever waits for one goes on: effects, pictures that load where they are looked at, callbacks. */
export async function draw(page: Page): Promise<void> {
  if (!undrawn.has(page)) return;
  const driver = await driverOf(page);
  const drawn = driver.send('HeadlessExperimental.beginFrame').then(
    () => null,
    (error: unknown) => String(error),
  );
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((done) => {
    timer = setTimeout(() => done('it was not answered'), FRAME_MS);
  });
  const problem = await Promise.race([drawn, late]);
  clearTimeout(timer);
  if (problem) console.warn(`No frame was drawn: ${problem}`);
}

async function open(browser: Browser): Promise<Page> {
  const driver = await browser.newBrowserCDPSession();
  const before = await contextsOf(driver);
  const context = await browser.newContext();
  const browserContextId = (await contextsOf(driver)).find((id) => !before.includes(id));
  if (!browserContextId) throw new Error('The new context has no id.');
  const opened = context.waitForEvent('page', { timeout: SECONDS });
  // Where the next line fails, nobody waits for it.
  opened.catch(() => {});
  await driver.send('Target.createTarget', { url: 'about:blank', browserContextId, enableBeginFrameControl: true });
  const page = await opened;
  await driver.detach();
  undrawn.add(page);
  return page;
}

async function contextsOf(driver: CDPSession): Promise<string[]> {
  return (await driver.send('Target.getBrowserContexts')).browserContextIds;
}

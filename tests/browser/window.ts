import { type Browser, chromium, type LaunchOptions, type Page } from '@playwright/test';

/** What lets a window ask for its frames itself. No window of such a browser is drawn unasked, so it is none for other tests. */
const UNDRAWN = ['--enable-begin-frame-control', '--run-all-compositor-stages-before-draw'];

/**
 * A window that is laid out and never drawn: it answers where everything stands and in what colours, and leaves out the quarter of
 * the work whose result nobody sees. Nothing in it may wait for a frame. A Chrome with a screen has no such windows; there it is a
 * usual one.
 */
export async function openUndrawn(options: LaunchOptions): Promise<Page> {
  const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), ...UNDRAWN] });
  const page = await open(browser).catch(() => null);
  if (page) return page;
  await browser.close();
  return (await chromium.launch(options)).newPage();
}

async function open(browser: Browser): Promise<Page> {
  const driver = await browser.newBrowserCDPSession();
  const context = await browser.newContext();
  // The one that was just made, beside the one that every browser begins with.
  const { browserContextIds } = await driver.send('Target.getBrowserContexts');
  const opened = context.waitForEvent('page');
  opened.catch(() => {});
  const asked = { url: 'about:blank', browserContextId: browserContextIds.at(-1), enableBeginFrameControl: true };
  await driver.send('Target.createTarget', asked);
  await driver.detach();
  return opened;
}

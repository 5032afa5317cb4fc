import { test as base, type Page } from '@playwright/test';
import { openUndrawn } from './window.ts';

/** One undrawn window for all visits of a worker. A page leaves nothing behind, or its test fails and the next worker begins anew. */
export const test = base.extend<object, { visitor: Page }>({
  visitor: [
    async ({ launchOptions }, use) => {
      const page = await openUndrawn(launchOptions);
      await use(page);
      await page.context().browser()?.close();
    },
    { scope: 'worker' },
  ],
});

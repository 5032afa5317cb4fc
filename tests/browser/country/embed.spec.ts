/** The code for other sites, pasted as it is copied into the page of an institution, and closed as its editor may close it. */
import { expect, test } from '@playwright/test';
import { readCampaign } from '../../../src/check/read/campaign.ts';
import { addressOf } from '../../../src/i18n/addresses.ts';
import { COUNTRY } from '../../dist/sites.ts';

const campaign = readCampaign(COUNTRY.contentDir);
const HOST = 'http://institution.test/';

for (const [which, name] of ['numbers', 'dates'].entries())
  for (const way of ['as it is copied', 'closed altogether'])
    test(`the ${name}, ${way}, are shown, ask and keep nothing more, and lead nowhere`, async ({
      page,
      context,
      baseURL,
    }) => {
      await page.goto(addressOf('embeds', {}, 'en', campaign));
      const copied = (await page.locator('main pre').nth(which).textContent())!;
      const code = way === 'as it is copied' ? copied : copied.replace(/sandbox(?:="[^"]*")?/, 'sandbox');
      const src = /src="([^"]*)"/.exec(code)![1]!;
      const asked: string[] = [];
      await context.route('**/*', async (route) => {
        const url = new URL(route.request().url());
        asked.push(url.href);
        const body = `<!DOCTYPE html><title>Host</title><p>Before</p>${code}<p>After</p>`;
        if (url.href === HOST) return route.fulfill({ contentType: 'text/html', body });
        return route.fulfill({ response: await route.fetch({ url: new URL(url.pathname, baseURL).href }) });
      });
      await page.goto(HOST);
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('h1')).toBeVisible();
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      const before = await page.evaluate(() => history.length);
      for (const words of await frame.locator('summary, h1, h2, p, a').all()) await words.click({ force: true });
      expect(await page.evaluate(() => history.length)).toBe(before);
      expect([page.url(), page.frames()[1]!.url()]).toEqual([HOST, src]);
      expect(asked.filter((one) => !one.endsWith('/favicon.ico'))).toEqual([HOST, src]);
      expect(await context.cookies()).toEqual([]);
      // Where nothing may be opened, a touch calls nobody, and the browser says so.
      expect(errors.filter((one) => !one.startsWith("Blocked opening 'tel:"))).toEqual([]);
      await expect(frame.locator('a:not([href^="tel:"])')).toHaveCount(0);
    });

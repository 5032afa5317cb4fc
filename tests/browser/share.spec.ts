/** How a page is handed on in a browser that has a menu for it, or lets a page copy, or neither. */
import { expect, test } from '@playwright/test';
import { readCampaign } from '../../src/check/read/campaign.ts';
import { addressOf } from '../../src/i18n/addresses.ts';
import { REAL } from '../dist/sites.ts';

const campaign = readCampaign(REAL.contentDir);
const path = addressOf('message', { message: 'empresas' }, campaign.sourceLocale, campaign);

/** What a browser does with a text that it is given, and whether the text is then marked, to be copied by hand. */
const BROWSERS: readonly [sentence: string, menu: string | null, clipboard: string | null, isMarked: boolean][] = [
  ['with a menu gives it the text', '', null, false],
  ['whose menu is closed does nothing else', 'AbortError', null, false],
  ['whose menu fails marks the text', 'NotAllowedError', null, true],
  ['without a menu copies the text', null, '', false],
  ['that lets nobody copy marks the text', null, 'NotAllowedError', true],
  ['that has neither marks the text', null, null, true],
];

for (const [sentence, menu, clipboard, isMarked] of BROWSERS)
  test(`a browser ${sentence}`, async ({ page }) => {
    await page.addInitScript(
      ({ menu, clipboard }) => {
        const given: string[] = [];
        const take = (text: string, error: string) => {
          given.push(text);
          return error ? Promise.reject(new DOMException('', error)) : Promise.resolve();
        };
        Reflect.deleteProperty(Navigator.prototype, 'share');
        if (menu !== null) navigator.share = (data) => take(Object.values(data ?? {}).join(), menu);
        const value = clipboard === null ? undefined : { writeText: (text: string) => take(text, clipboard) };
        Object.defineProperty(navigator, 'clipboard', { value });
        Object.assign(window, { given });
      },
      { menu, clipboard },
    );
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(path);
    await page.locator('[data-share]').click();
    const text = page.locator('.sharing pre');
    if (isMarked) await expect(text).toBeVisible();
    else await expect(text).toBeHidden();
    expect(await page.evaluate(() => String(getSelection()))).toBe(isMarked ? await text.innerText() : '');
    const given = await page.evaluate(() => (window as unknown as { given: string[] }).given);
    expect(given).toEqual(menu === null && clipboard === null ? [] : [await text.textContent()]);
    await expect(page.locator('.sharing [role=status]')).toHaveText(isMarked || menu === null ? /./ : '');
    expect(asked).toEqual([page.url()]);
  });

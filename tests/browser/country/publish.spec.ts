/** What the form hands over where the site has an address: one that opens it filled in, as a link and as a code on paper. */
import { expect, type Page, test } from '@playwright/test';
import decodeQr from 'qr/decode.js';
import sharp from 'sharp';
import { FIELDS, type RawValues } from '../../../src/activity-intake/fields.ts';
import { toFragment } from '../../../src/activity-intake/handed-link.ts';
import { readCampaign } from '../../../src/check/read/campaign.ts';
import { addressOf } from '../../../src/i18n/addresses.ts';
import { COUNTRY } from '../../dist/sites.ts';

const campaign = readCampaign(COUNTRY.contentDir);
const path = addressOf('publish', {}, 'en', campaign);
const VALUES: RawValues = {
  title: 'Invented lantern fair: ñ, 漢字 & “more”',
  description:
    'There will be tables where people ask before they take an offer, games for families, and puppets at noon.',
  starts: `${campaign.year}-07-30`,
  from: '15:00',
  organiser: 'Invented Club of Lanterns',
  town: 'Invented Place',
  mode: 'on site',
};
const DATES = `${campaign.year}-08-06\n${campaign.year}-08-13`;
const HASH = `#${toFragment({ values: VALUES, dates: DATES })}`;
const sheet = (page: Page) => page.locator('.sheet');

/** What a page asks of the network: addresses, what it sends along, and from where it says that it comes. */
function askedBy(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`),
  );
  return asked;
}

async function handOver(page: Page): Promise<void> {
  await page.locator('.publish form button[type=submit]').click();
  await expect(page.locator('.publish__preview').first()).toBeVisible();
  await expect(sheet(page).locator('svg')).toHaveCount(1);
}

test('who receives announcements stands before the first field, and how long the answer takes', async ({ page }) => {
  await page.goto(path);
  const receives = page.locator('#receives');
  await expect(receives.locator('ul').first().locator('> li')).toHaveCount(3);
  await expect(receives).toContainText('north@example.org');
  await expect(receives).toContainText('Invented Street 2');
  await expect(receives).toContainText(/\banswer: 5 at most\b/);
  const [above, below] = [await receives.boundingBox(), await page.locator('#f-title').boundingBox()];
  expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y);
});

test('an address opens the form filled in; neither the address bar nor the history keeps it, and no request has it', async ({
  page,
}) => {
  const asked = askedBy(page);
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(addressOf('activities', {}, 'en', campaign));
  await page.goto(`${path}${HASH}`);
  for (const field of ['title', 'description', 'starts', 'from', 'organiser', 'town'] as const)
    await expect(page.locator(`#f-${field}`)).toHaveValue(VALUES[field]!);
  await expect(page.locator('#f-dates')).toHaveValue(DATES);
  await expect(page.locator('.publish [role=status]').first()).toBeVisible();
  expect(new URL(page.url()).href).not.toContain('#');
  await handOver(page);
  await page.goBack();
  await page.goForward();
  expect(page.url()).not.toContain('#');
  await expect(page.locator('#f-starts')).toBeVisible();
  const secret = HASH.slice(3, 40);
  expect(asked.filter((one) => one.includes(secret) || /lantern fair|Club.of.Lanterns/i.test(one))).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  expect(errors).toEqual([]);
});

test('a second address in the same window takes the place of the first', async ({ page }) => {
  await page.goto(`${path}${HASH}`);
  await expect(page.locator('#f-town')).toHaveValue(VALUES.town!);
  await page.goto(`${path}#${toFragment({ values: { title: 'Another fair' }, dates: '' })}`);
  await expect(page.locator('#f-title')).toHaveValue('Another fair');
  await expect(page.locator('#f-town')).toHaveValue('');
  expect(page.url()).not.toContain('#');
});

test('the code that is drawn decodes to the address that opens the form filled in', async ({ page }) => {
  await page.goto(`${path}${HASH}`);
  await handOver(page);
  const codes = await receiptsOf(page);
  await page.emulateMedia({ media: 'print' });
  const drawn = await sheet(page).locator('svg').screenshot({ scale: 'device' });
  const { data, info } = await sharp(drawn)
    .resize({ width: 900, kernel: 'nearest' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const address = new URL(decodeQr({ width: info.width, height: info.height, data: new Uint8Array(data) }));
  expect(address.origin).toBe('https://example.org');
  expect(address.pathname).toBe(path);
  await page.goto('about:blank');
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`${address.pathname}${address.hash}`);
  await expect(page.locator('#f-title')).toHaveValue(VALUES.title!);
  await expect(page.locator('#f-dates')).toHaveValue(DATES);
  await handOver(page);
  expect(await receiptsOf(page)).toEqual(codes);
});

test('on paper there is the sheet alone, on a page or two, with its code and the receipt', async ({ page }) => {
  await page.goto(`${path}${HASH}`);
  await expect(sheet(page)).toHaveCount(0);
  await handOver(page);
  await expect(sheet(page)).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet(page)).toBeVisible();
  const text = await sheet(page).innerText();
  expect(await page.evaluate(() => document.body.innerText.trim())).toBe(text.trim());
  for (const field of FIELDS) if (VALUES[field] && field !== 'mode') expect(text).toContain(VALUES[field]);
  const codes = await receiptsOf(page);
  expect(codes).toHaveLength(9);
  expect(new Set(codes).size).toBe(3);
  const { width } = (await sheet(page).locator('svg').boundingBox())!;
  // Two inches and more, so that a phone reads it.
  expect(width).toBeGreaterThan(2 * 96);
  expect(await pagesOf(page)).toBeLessThanOrEqual(2);
});

test('a page of an activity to come opens the form filled in for who organises it', async ({ page }) => {
  await page.goto(addressOf('activities', {}, 'en', campaign));
  const ways = page.locator('.activities .activity:not(.activity--past) a');
  let found = false;
  for (const href of await ways.evaluateAll((links) => links.slice(0, 12).map((link) => link.getAttribute('href')!))) {
    await page.goto(href);
    const own = page.locator(`a[href^="${path}#a="]`);
    if ((await own.count()) === 0) continue;
    found = true;
    await own.click();
    await expect(page.locator('#f-title')).not.toHaveValue('');
    await expect(page.locator('#f-id')).toHaveValue(new RegExp(`^${href.split('/').filter(Boolean).at(-1)}$`));
    expect(page.url()).not.toContain('#');
    break;
  }
  expect(found).toBe(true);
});

const receiptsOf = (page: Page) => page.locator('.publish__receipts strong').allTextContents();

async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

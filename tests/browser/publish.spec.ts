import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { readCampaign } from '../../src/check/read/campaign.ts';
import { addressOf } from '../../src/i18n/addresses.ts';
import { REAL } from '../dist/sites.ts';

const campaign = readCampaign(REAL.contentDir);
const path = addressOf('publish', {}, campaign.sourceLocale, campaign);
const TEXT = 'Habrá mesas de información de seis instituciones, juegos para todas las edades y teatro de títeres.';
const SHEET = {
  name: 'hoja.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    `Título;Fecha;Hora de inicio;Organiza;Ciudad;Descripción\nFeria inventada;${campaign.year}-07-30;15:00;Institución Inventada;Sitio;${TEXT}\nCharla;30/02/${campaign.year};25:00;;Sitio;\n`,
  ),
};
const CALENDAR = Buffer.from('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Feria inventada\nEND:VEVENT\nEND:VCALENDAR\n');

async function fillForm(page: Page): Promise<void> {
  await page.locator('#f-title').fill('Feria inventada');
  await page.locator('#f-description').fill(TEXT);
  await page.locator('#f-starts').fill(`${campaign.year}-07-30`);
  await page.locator('#f-from').fill('15:00');
  await page.locator('#f-organiser').fill('Institución Inventada');
  await page.locator('#f-town').fill('Sitio');
  await page.locator('.publish form button[type=submit]').click();
}

/** What a page asks of the network after it has come. */
function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:blob|data|file):/.test(request.url())) requests.push(request.url());
  });
  return requests;
}

test('the form says what to mend, then gives the announcement as a file, and sends and keeps nothing, also where the network is gone', async ({
  page,
  context,
}) => {
  await page.goto(path);
  await expect(page.locator('#f-title')).toBeVisible();
  await context.setOffline(true);
  await page.locator('.publish form button[type=submit]').click();
  await expect(page.locator('.publish__findings--stop a').first()).toHaveAttribute('href', '#f-title');
  const requests = requestsOf(page);
  await fillForm(page);
  await expect(page.locator('.publish__preview h4')).toHaveText('Feria inventada');
  const download = page.waitForEvent('download');
  await page.locator('.publish__out .publish__buttons button').first().click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('feria-inventada.md');
  expect(readFileSync(await file.path(), 'utf8')).toContain('confirmed: null\n');
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  await page.locator('.publish .quiet').click();
  await expect(page.locator('#f-title')).toHaveValue('');
});

test('a sheet is read on the page: good rows come out, bad rows say what to mend', async ({ page }) => {
  const violations: string[] = [];
  page.on('console', (message) => message.type() === 'error' && violations.push(message.text()));
  await page.goto(path);
  await page.locator('#file').setInputFiles(SHEET);
  await expect(page.locator('.publish__preview h4')).toHaveText('Feria inventada');
  await expect(page.locator('.publish__findings--stop').first()).toContainText('30/02');
  await page.locator('#file').setInputFiles({ name: 'x.ics', mimeType: 'text/calendar', buffer: CALENDAR });
  await expect(page.locator('.publish__problem')).toContainText('Es un calendario');
  expect(violations).toEqual([]);
});

test('a sheet is compared with what is published, and says so where it could not be', async ({ page, context }) => {
  const published = /(search|buscar)\.json/;
  await page.goto(path);
  const requests = requestsOf(page);
  await page.locator('#file').setInputFiles(SHEET);
  await expect(page.locator('[aria-labelledby=by-file] .publish__result')).toContainText('Comparamos tu archivo');
  expect(requests.filter((url) => published.test(url))).toHaveLength(1);
  await context.route(published, (route) => route.abort());
  await page.reload();
  await page.locator('#file').setInputFiles(SHEET);
  await expect(page.locator('[aria-labelledby=by-file] .publish__result')).toContainText('No pudimos comparar');
  await expect(page.locator('.publish__preview h4')).toHaveText('Feria inventada');
});

test('a large sheet says how far it is while the page goes on, and can be stopped', async ({ page }) => {
  await page.goto(path);
  const rows = Array.from({ length: 9000 }, (_row, i) => `Charla ${i};${campaign.year}-07-30;15:00;OFI;Sitio;${TEXT}`);
  const [head = ''] = SHEET.buffer.toString().split('\n');
  const large = { ...SHEET, buffer: Buffer.from([head, ...rows].join('\n')) };
  const stop = page.locator('[aria-labelledby=by-file] .publish__progress ~ .publish__buttons button').first();
  await page.locator('#file').setInputFiles(large);
  await expect(page.locator('.publish__progress')).toContainText('9000');
  await stop.click();
  await expect(page.locator('.publish__problem')).not.toBeEmpty();
  await expect(page.locator('[aria-labelledby=by-file] .publish__result strong')).toHaveCount(0);
  // It reads the next one as if nothing had been.
  await page.locator('#file').setInputFiles(SHEET);
  await expect(page.locator('.publish__preview h4')).toHaveText('Feria inventada');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page still explains the doors and offers the template', async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('a[href$="actividades.xlsx"]')).toBeVisible();
    await expect(page.locator('main')).toContainText('JavaScript');
    await expect(page.locator('#rules ul')).toHaveCount(2);
    // What happens and what is not known yet, then the ways on.
    await expect(page.locator('#next ul:not(.ways) li')).toHaveCount(3);
    await expect(page.locator('#next .ways a[href$="/instituciones/"]')).toBeVisible();
  });
});

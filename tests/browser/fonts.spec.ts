/** The browser of the tests must draw what it measures. */
import { expect, test } from '@playwright/test';
import { REAL } from '../dist/sites.ts';
import { sourceSampleOf } from './sample.ts';

test('has letters of Arabic and a serif of their own width, so that what is measured is what a reader sees', async ({
  page,
}) => {
  const width = await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d')!;
    return Object.fromEntries(
      [
        ['alef', '40px sans-serif', 'ا'],
        ['sad', '40px sans-serif', 'ص'],
        ['serif', '40px "Noto Serif", monospace', 'Mmmii'],
        ['bold serif', '700 40px "Noto Serif", monospace', 'Mmmii'],
        ['monospace', '40px monospace', 'Mmmii'],
      ].map(([name, font, text]) => {
        canvas.font = font!;
        return [name!, canvas.measureText(text!).width];
      }),
    );
  });
  // A box for a letter that is not there has the same width whichever it is.
  expect(width.alef).not.toBe(width.sad);
  expect(width.serif).not.toBe(width.monospace);
  expect(width['bold serif']).not.toBe(width.serif);
});

test('headings outside help are in our own serif once it is there, and no heading breaks anew while one reads', async ({
  page,
}) => {
  const { path } = sourceSampleOf(REAL).find(({ kind }) => kind === 'classroom')!;
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.fonts.check('700 20px "Own Serif"'))).toBe(true);
  const faces = await page.evaluate(() =>
    [...document.fonts]
      .filter(({ family, weight }) => /Own Serif/.test(family) && weight === '700')
      .map(({ display }) => display),
  );
  expect(faces).toEqual(['optional']);
  const heading = page.locator('h1');
  expect(await heading.evaluate((one) => getComputedStyle(one).fontFamily)).toMatch(/^"Own Serif"/);
});

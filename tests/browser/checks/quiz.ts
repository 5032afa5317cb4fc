import { globSync, statSync } from 'node:fs';
import { join, parse } from 'node:path';
import { expect, test } from '@playwright/test';
import { readCampaign } from '../../../src/check/read/campaign.ts';
import { addressOf } from '../../../src/i18n/addresses.ts';
import type { SiteSpec } from '../../dist/site.ts';
import { isAll } from '../../run/left-to-all.ts';
import { NARROW, overflowOf } from '../sample.ts';
import { tap } from './finger.ts';
import { awakeQuiz, expectNoTrace, listenTo, playByKeyboard, playByTouch } from './play-quiz.ts';

/** The pages of quizzes of a site, of one kind, in its source language and in some others: all, or in the shorter run the longest one. */
export function quizPaths(
  { contentDir }: SiteSpec,
  locales: readonly string[] = [],
  kind: 'quiz' | 'quizClass' = 'quiz',
): string[] {
  const campaign = readCampaign(contentDir);
  const folder = join(contentDir, 'quizzes');
  const files = globSync('*.yaml', { cwd: folder }).sort();
  const sizes = files.map((file) => statSync(join(folder, file)).size);
  const chosen = isAll ? files : files.filter((_file, i) => sizes[i] === Math.max(...sizes));
  const ids = chosen.map((file) => parse(file).name);
  return [campaign.sourceLocale, ...locales].flatMap((locale) =>
    ids.map((quiz) => addressOf(kind, { quiz }, locale, campaign)),
  );
}

/** Plays quizzes whole, by keyboard and by touch, and looks at what they say aloud and leave behind. */
export function checkQuizzes(paths: readonly string[]): void {
  for (const path of paths) {
    test(`${path} is played whole by keyboard, reads out one thing for each key, and leaves nothing behind, nor to somebody who comes back`, async ({
      page,
    }) => {
      await awakeQuiz(page, path);
      const fresh = await stateOf(page);
      const address = page.url();
      const visits = await page.evaluate(() => history.length);
      const heard = await listenTo(page);
      let requests: string[] = [];
      await playByKeyboard(page, async (key, press) => {
        // The steps to this thing were read out before.
        await heard();
        await press();
        const now = await heard();
        requests = now.requests;
        // The browser itself says what becomes of a mark or a list.
        expect(now.spoken, key).toHaveLength(key === 'Enter' ? 1 : 0);
        expect(now.hasFocus).toBe(true);
      });
      await expect(page.locator('.quiz__card h2')).toBeVisible();
      // Whoever answered all is told how many were right. What to remember may name an age; nothing else there counts anything.
      const right = await page.locator('.knots .knot--right').count();
      expect((await page.locator('.quiz__card h2').innerText()).match(/\d+/)?.[0]).toBe(String(right));
      const others = page.locator('.quiz__card > :not(ul, h2)');
      for (const part of await others.allInnerTexts()) expect(part).not.toMatch(/\d/);
      await expectNoTrace(page, { requests, address, visits });
      expect(await stateOf(page)).not.toEqual(fresh);
      await page.goto('/');
      await page.goBack();
      await page.locator('.knots').waitFor();
      expect(await stateOf(page)).toEqual(fresh);
    });

    test.describe('on a phone of 320 px', () => {
      test.use({ viewport: NARROW, hasTouch: true });

      test(`${path} is played whole by touch, one question on the screen, with nothing out to the side`, async ({
        page,
      }) => {
        await awakeQuiz(page, path);
        await playByTouch(page, async () => {
          await expect(page.locator('.question:visible')).toHaveCount(1);
          expect([await overflowOf(page), await smallTargets(page)]).toEqual([0, []]);
        });
        await expect(page.locator('.question:visible')).toHaveCount(0);
        await expect(page.locator('.knots .knot:not(.knot--tied)')).toHaveCount(0);
        await expect(page.locator('.quiz__card h2')).toBeFocused();
        await expect(page.locator('#ladder')).toBeVisible();
        // Text twice as large, with every answer open.
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        for (const _ of await page.locator('.question').all()) {
          await tap(page, '.steps button');
          expect(await overflowOf(page)).toBe(0);
        }
      });
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });

      test(`${path} has every question to read, with its answer folded below`, async ({ page }) => {
        await page.goto(path);
        const questions = page.locator('.question');
        const total = await questions.count();
        expect(total).toBeGreaterThan(0);
        await expect(questions.locator('details')).toHaveCount(total);
        for (const question of await questions.all()) {
          await expect(question.locator('.ask')).toBeVisible();
          await expect(question.locator('.lettered').first()).toBeVisible();
          await expect(question.locator('.why').first()).toBeHidden();
          await question.locator('summary').click();
          await expect(question.locator('.why').first()).toBeVisible();
          await expect(question.locator('a.cite').first()).toBeVisible();
        }
        // What needs the script is not there.
        await expect(page.locator('.quiz :is(button, select, input)')).toHaveCount(0);
      });
    });
  }
}

type Browser = Parameters<typeof overflowOf>[0];

/** What somebody could see of an earlier visit. */
function stateOf(page: Browser) {
  return page.evaluate(() => ({
    marked: document.querySelectorAll('.quiz input:checked, .quiz fieldset:disabled').length,
    lists: [...document.querySelectorAll('select')].map(({ value }) => value),
    steps: [...document.querySelectorAll('.order span')].map(({ textContent }) => textContent),
    questions: [...document.querySelectorAll('.quiz legend')].map(({ textContent }) => textContent),
    answers: document.querySelectorAll('.feedback, .knot--tied, .quiz__card').length,
  }));
}

/** Buttons and fields that are too small for a thumb. */
function smallTargets(page: Browser): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.quiz :is(button, select, label:has(input))')].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width > 0 && (width < 43.5 || height < 43.5) ? [`${target.textContent}: ${width} × ${height}`] : [];
    }),
  );
}

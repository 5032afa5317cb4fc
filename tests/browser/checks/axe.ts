import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { PHONE } from '../sample.ts';
import type { Findings } from './findings.ts';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** 7:1 for text, which the levels above do not ask for; it leaves to theirs whatever has less than 4.5:1. */
const CONTRAST = 'color-contrast-enhanced';
const RULES: RunOptions = { runOnly: { type: 'tag', values: LEVELS }, rules: { [CONTRAST]: { enabled: true } } };
const COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', CONTRAST] } };

/**
 * Axe itself, as one script. It is run without its companion for browser drivers, which is made for pages with frames and
 * carries every rule that holds out of the page: six times the work, for findings that nobody reads. No page has a frame.
 */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a phone, and which colours it finds too pale when the phone is dark. */
export async function lookWithAxe(page: Page): Promise<Findings> {
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await findBarriers(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await findBarriers(page, COLOURS);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return { 'axe finds nothing in light colours': light, 'axe finds no pale text in dark colours': dark };
}

/** What axe finds on a page as it stands now: a line for each of the first five places of a rule. */
export async function findBarriers(page: Page, options: RunOptions = RULES): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  return page.evaluate(
    async (chosen) => {
      const { axe } = window as unknown as { axe: { run: (of: Document, by: RunOptions) => Promise<AxeResults> } };
      const { violations } = await axe.run(document, chosen);
      return violations.flatMap(({ id, help, nodes }) =>
        nodes
          .slice(0, 5)
          .map(({ target, any }) => `${id}: ${help} at ${JSON.stringify(target)} ${any[0]?.message ?? ''}`),
      );
    },
    { ...options, resultTypes: ['violations'] } satisfies RunOptions,
  );
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions, Spec } from 'axe-core';
import { driverOf } from '../driver.ts';
import { PHONE } from '../sample.ts';
import type { Findings } from './findings.ts';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** 7:1 for text, and 4.5:1 where it is large: more than the levels above ask for. */
const CONTRAST = 'color-contrast-enhanced';

/**
 * As it comes, the stricter rule leaves to the plain one whatever has less than 4.5:1 (3:1 where the text is large), so that only
 * the two together find all pale text, each with a walk through the page of its own. Without that limit it finds all by itself.
 */
const SPEC: Spec = {
  checks: [
    {
      id: CONTRAST,
      options: {
        ignoreUnicode: true,
        ignoreLength: false,
        ignorePseudo: false,
        boldValue: 700,
        boldTextPt: 14,
        largeTextPt: 18,
        contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } },
        pseudoSizeThreshold: 0.25,
        shadowOutlineEmMax: 0.1,
        textStrokeEmMin: 0.03,
      },
    },
  ],
};
const RULES: RunOptions = {
  runOnly: { type: 'tag', values: LEVELS },
  rules: { 'color-contrast': { enabled: false }, [CONTRAST]: { enabled: true } },
};
/**
 * Rules that another language can break where the same page keeps them in the first: names that are missing or that say something else
 * than what is read, marks of the language itself, targets that move together and boxes that begin to scroll, since words are longer.
 */
const OF_WORDS: RunOptions = {
  runOnly: {
    type: 'rule',
    values: [
      'document-title html-has-lang html-lang-valid valid-lang link-name button-name summary-name label select-name',
      'input-button-name form-field-multiple-labels image-alt svg-img-alt role-img-alt aria-command-name aria-meter-name',
      'aria-input-field-name aria-toggle-field-name aria-progressbar-name aria-valid-attr-value',
      'label-content-name-mismatch target-size scrollable-region-focusable',
    ].flatMap((line) => line.split(' ')),
  },
};
const COLOURS: RunOptions = { runOnly: { type: 'rule', values: [CONTRAST] } };

/**
 * Axe itself, as one script. It is run without its companion for browser drivers, which is made for pages with frames and
 * carries every rule that holds out of the page: six times the work, for findings that nobody reads. No page has a frame.
 */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds on a phone.
 *
 * @param isWhole whether all its rules are asked, and in dark colours too; otherwise those that words decide
 */
export async function lookWithAxe(page: Page, isWhole = true): Promise<Findings> {
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const found: Record<string, string[]> = {
    'axe finds nothing in light colours': await findBarriers(page, isWhole ? RULES : OF_WORDS),
  };
  if (isWhole) {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    found['axe finds no pale text in dark colours'] = await findBarriers(page, COLOURS);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return found;
}

interface WithAxe {
  axe: { configure: (by: Spec) => void; run: (of: Document, by: RunOptions) => Promise<AxeResults> };
}

/** What axe finds on a page as it stands now: a line for each of the first five places of a rule. */
export async function findBarriers(page: Page, options: RunOptions = RULES): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await inject(page);
  return page.evaluate(
    async (chosen) => {
      const { axe } = window as unknown as WithAxe;
      // Where nothing is found, nobody reads where it was: the way to each element that is right is a tenth of the work.
      const { violations: some } = await axe.run(document, { ...chosen, selectors: false });
      if (some.length === 0) return [];
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

/** Past the driver's own way, which writes half a million letters into another script each time, so that nothing keeps what was compiled. */
async function inject(page: Page): Promise<void> {
  await (await driverOf(page)).send('Runtime.evaluate', { expression: SOURCE });
  await page.evaluate((by) => (window as unknown as WithAxe).axe.configure(by), SPEC);
}

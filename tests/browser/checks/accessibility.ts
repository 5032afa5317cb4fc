import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { SiteSpec } from '../../dist/site.ts';
import { PHONE, sampleOf } from '../sample.ts';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** 7:1 for text, which the levels above do not ask for. */
const CONTRAST = 'color-contrast-enhanced';
const RULES = { runOnly: { type: 'tag', values: LEVELS }, rules: { [CONTRAST]: { enabled: true } } } as const;

/** Every kind of page in every language, with the eyes of axe, in both colour schemes. */
export function checkAccessibility(spec: SiteSpec): void {
  for (const { path, kind, locale } of sampleOf(spec)) {
    test(`axe finds nothing on ${path} (${kind}, ${locale}), light or dark`, async ({ page }) => {
      await page.setViewportSize(PHONE);
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(path);
      const light = await new AxeBuilder({ page }).options(RULES).analyze();
      expect.soft(summaryOf(light.violations), 'light').toEqual([]);

      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      const dark = await new AxeBuilder({ page }).withRules(['color-contrast', CONTRAST]).analyze();
      expect.soft(summaryOf(dark.violations), 'dark').toEqual([]);
    });
  }
}

/** What axe finds on a page as it stands now, for pages that change while somebody uses them. */
export async function findBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options(RULES).analyze();
  return summaryOf(violations);
}

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown; any: { message: string }[] }[];
}

function summaryOf(violations: readonly Violation[]): string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 5).map(({ target, any }) => `${id}: ${help} at ${JSON.stringify(target)} ${any[0]?.message ?? ''}`),
  );
}

import { test as base, expect, type Page } from '@playwright/test';
import { readCampaign } from '../../../src/check/read/campaign.ts';
import type { PageAddress } from '../../dist/pages.ts';
import type { SiteSpec } from '../../dist/site.ts';
import { HELP_KINDS, sampleOf } from '../sample.ts';
import { lookWithAxe } from './axe.ts';
import { lookAtExit } from './exit.ts';
import type { Findings } from './findings.ts';
import { lookAtFocus } from './focus.ts';
import { lookAtKeyboard } from './keyboard.ts';
import { lookAtLayout } from './layout.ts';
import { lookAtPrint } from './print.ts';
import { lookAtIslands, watch } from './traces.ts';

/** One window for all visits of a worker. A page leaves nothing behind, or its test fails and the next worker begins anew. */
const test = base.extend<object, { visitor: Page }>({
  visitor: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

/** Visits each page once and looks at everything that only a browser can tell; each rule that is broken is named. */
export function checkPages(spec: SiteSpec, pages: readonly PageAddress[] = sampleOf(spec)): void {
  const { stage, sourceLocale } = readCampaign(spec.contentDir);
  const site = { isPreview: stage === 'preview', sourceLocale };
  for (const address of pages) {
    test(`${address.path} (${address.kind}, ${address.locale})`, async ({ visitor, baseURL }) => {
      const found = await visit(visitor, new URL(address.path, baseURL), address, site);
      for (const [rule, places] of Object.entries(found)) expect.soft(places, rule).toEqual([]);
    });
  }
}

interface SiteFacts {
  isPreview: boolean;
  sourceLocale: string;
}

async function visit(page: Page, url: URL, { kind, locale }: PageAddress, site: SiteFacts): Promise<Findings> {
  const hasExit = HELP_KINDS.includes(kind);
  const lookAtTraces = watch(page, url.origin);
  await page.goto(url.href);
  return {
    ...(await test.step('islands', () => lookAtIslands(page, kind))),
    ...(await test.step('axe', () => lookWithAxe(page))),
    ...(await test.step('layout', () => lookAtLayout(page))),
    ...(hasExit ? await test.step('exit', () => lookAtExit(page)) : {}),
    ...(await test.step('keyboard', () => lookAtKeyboard(page, hasExit))),
    // Bars are the same in every language, and each stop of the keyboard takes its time.
    ...(locale === site.sourceLocale ? await test.step('focus', () => lookAtFocus(page)) : {}),
    ...(await test.step('print', () => lookAtPrint(page, kind, site.isPreview))),
    ...(await test.step('traces', lookAtTraces)),
  };
}

import { expect, type Page } from '@playwright/test';
import { readCampaign } from '../../../src/check/read/campaign.ts';
import type { PageAddress } from '../../dist/pages.ts';
import type { SiteSpec } from '../../dist/site.ts';
import { REAL } from '../../dist/sites.ts';
import { isAll } from '../../run/left-to-all.ts';
import { EXIT, HELP_KINDS, inTurn, leadOf, visitsTo } from '../sample.ts';
import { test } from '../visitor.ts';
import { lookWithAxe } from './axe.ts';
import { lookAtExit } from './exit.ts';
import type { Findings } from './findings.ts';
import { lookAtFocus } from './focus.ts';
import { lookAtFrame } from './frame.ts';
import { lookAtKeyboard } from './keyboard.ts';
import { lookAtLayout } from './layout.ts';
import { lookAtPrint } from './print.ts';
import { lookAtIslands, watch } from './traces.ts';

/**
 * Visits each page once and looks at everything that only a browser can tell; each rule that is broken is named.
 *
 * @param wholly which of the pages are looked at for what no words decide too: every rule of axe, dark and forced colours, the keyboard
 */
export function checkPages(
  spec: SiteSpec,
  pages: readonly PageAddress[] = visitsTo(spec),
  wholly: readonly PageAddress[] = inTurn(pages, spec),
): void {
  const { stage } = readCampaign(spec.contentDir);
  const site = { isPreview: stage === 'preview', lead: leadOf(pages, spec), isReal: spec === REAL };
  for (const address of pages) {
    test(`${address.path} (${address.kind}, ${address.locale})`, async ({ visitor, baseURL }) => {
      const url = new URL(address.path, baseURL);
      const found = await visit(visitor, url, address, { ...site, isWhole: wholly.includes(address) });
      expect(Object.fromEntries(Object.entries(found).filter(([, places]) => places.length > 0))).toEqual({});
    });
  }
}

/** Kinds of pages that a language of a site has, at the least: a sample that shrinks would only be fewer tests. */
const FEWEST = { all: 60, careful: 6 };

/** Sees to it that the pages that are visited are pages of each kind, in each of these languages; in the shorter run in one. */
export function checkSample(spec: SiteSpec, locales: readonly string[]): void {
  test('the pages to visit are pages of all kinds in each language', () => {
    const counts = Map.groupBy(visitsTo(spec), ({ locale }) => locale);
    expect([...counts.keys()].sort()).toEqual(isAll ? [...locales].sort() : [leadOf(visitsTo(spec), spec)]);
    const { languages } = readCampaign(spec.contentDir);
    for (const { locale, policy } of languages.filter((one) => counts.has(one.locale)))
      expect(counts.get(locale)?.length, locale).toBeGreaterThanOrEqual(FEWEST[policy]);
  });
}

interface Facts {
  isPreview: boolean;
  /** How much of a phone the frame takes depends on how many numbers a country has, and how long their names are. */
  isReal: boolean;
  lead: string;
  isWhole: boolean;
}

async function visit(page: Page, url: URL, { kind, locale }: PageAddress, facts: Facts): Promise<Findings> {
  const isLeading = locale === facts.lead;
  const lookAtTraces = watch(page, url.origin);
  await page.goto(url.href);
  // Of messages, those have it that speak to somebody who may be watched.
  const hasExit = HELP_KINDS.includes(kind) || (await page.locator(EXIT).count()) > 0;
  // Without an island a page is the same in every language in all that it does. With one, its words are given to a script.
  const isAlive = facts.isWhole || (await page.locator('astro-island').count()) > 0;
  return {
    ...(isAlive ? await test.step('islands', () => lookAtIslands(page, kind)) : {}),
    ...(await test.step('axe', () => lookWithAxe(page, facts.isWhole))),
    ...(facts.isReal ? await test.step('frame', () => lookAtFrame(page)) : {}),
    ...(await test.step('layout', () => lookAtLayout(page, facts.isWhole))),
    ...(hasExit ? await test.step('exit', () => lookAtExit(page)) : {}),
    ...(facts.isWhole || isLeading ? await test.step('keyboard', () => lookAtKeyboard(page, hasExit)) : {}),
    // Bars are the same in every language, and each stop of the keyboard takes its time.
    ...(isLeading ? await test.step('focus', () => lookAtFocus(page)) : {}),
    ...(await test.step('print', () => lookAtPrint(page, kind, facts.isPreview))),
    ...(await test.step('traces', () => lookAtTraces(isAlive))),
  };
}

import type { Page as Browser } from '@playwright/test';
import { readCampaign } from '../../src/check/read/campaign.ts';
import { ANSWERED, HELP_PAGES, type Kind, listPages, onePerKind, type PageAddress } from '../dist/pages.ts';
import type { SiteSpec } from '../dist/site.ts';
import { REAL } from '../dist/sites.ts';
import { isAll } from '../run/left-to-all.ts';

/** The kinds of pages that always have the quick exit. */
export const HELP_KINDS: readonly Kind[] = [...HELP_PAGES, 'privacy', 'offer', 'adverts', ...ANSWERED];

/** The quick exit, in whatever language. */
export const EXIT = '[data-exit]';

/** Lists of a thousand activities look the same all the way down, and take minutes to look at. */
const LIGHT_ENOUGH = 200_000;

/** Pages that somebody in need sees first. */
const URGENT: readonly Kind[] = ['home', 'help', 'situation', 'region', 'service'];

/** Pages that are built by the component of another kind, with no other parts: what holds for that kind holds for them. */
const TWINS: readonly Kind[] = [
  'countrySheet', // regionSheet
  'discreetCard', // card
  'borders', // regions
  'activitiesBySector', // activitiesByRegion, as are the next two
  'activitiesByOrganiser',
  'activitiesOfYear',
  'activitiesOfMonth',
];

/** Phones that are narrow, phones that are not, and a screen. */
export const NARROW = { width: 320, height: 640 };
export const PHONE = { width: 390, height: 844 };
export const SCREEN = { width: 1280, height: 800 };

const known = new Map<string, PageAddress[]>();

/**
 * The heaviest page of each kind in each language of a built site, within reason. Languages of the made-up country that the real
 * site shows whole as well are looked at there, but for the one that its texts begin in. Chosen once for all tests of a process.
 */
export function sampleOf(spec: SiteSpec): PageAddress[] {
  const sample = known.get(spec.dir) ?? choose(spec);
  known.set(spec.dir, sample);
  return sample;
}

function choose(spec: SiteSpec): PageAddress[] {
  const campaign = readCampaign(spec.contentDir);
  const isElsewhere = shownByReal(spec);
  const pages = listPages(spec.dir, campaign).filter(
    ({ kind, locale }) => !TWINS.includes(kind) && (locale === campaign.sourceLocale || !isElsewhere(locale)),
  );
  // Later pages of a list are made like the first.
  return onePerKind(spec.dir, pages, LIGHT_ENOUGH).filter(({ kind }) => !kind.endsWith('More'));
}

/**
 * Pages of the sample that are visited: in the made-up country those from right to left, and those that show only what was reviewed
 * and another language for the rest. In English, its own language, every kind of page is visited on the real site.
 * The shorter run visits those of one language.
 */
export function visitsTo(spec: SiteSpec): PageAddress[] {
  const isElsewhere = shownByReal(spec);
  const pages = sampleOf(spec).filter(({ locale }) => !isElsewhere(locale));
  const lead = leadOf(pages, spec);
  return isAll ? pages : pages.filter(({ locale }) => locale === lead);
}

/** Which languages of the made-up country the real site shows whole, as the country does. */
function shownByReal({ contentDir }: SiteSpec): (locale: string) => boolean {
  if (contentDir === REAL.contentDir) return () => false;
  const [here, there] = [contentDir, REAL.contentDir].map((dir) =>
    readCampaign(dir).languages.flatMap(({ locale, policy }) => (policy === 'all' ? [locale] : [])),
  );
  return (locale) => here!.includes(locale) && there!.includes(locale);
}

/** The language whose pages are walked through by keyboard: the one that texts begin in, or else the first that is visited. */
export function leadOf(pages: readonly PageAddress[], { contentDir }: SiteSpec): string {
  const { sourceLocale, languages } = readCampaign(contentDir);
  const isVisited = (locale: string) => pages.some((page) => page.locale === locale);
  return isVisited(sourceLocale) ? sourceLocale : languages.find(({ locale }) => isVisited(locale))!.locale;
}

/**
 * Of pages of each kind, the one in the leading language and the one in another, every other language in its turn. Colours and what
 * elements are for belong to a kind of pages, whatever its words; each notice that a language may have comes up on some of them. In
 * the made-up country it is the other one alone: much that is written in Arabic letters, which lead there, axe passes over. The shorter
 * run takes what somebody in need sees first, and of the other kinds each third.
 */
export function inTurn(pages: readonly PageAddress[], spec: SiteSpec): PageAddress[] {
  const lead = leadOf(pages, spec);
  if (spec.contentDir !== REAL.contentDir) return pages.filter(({ locale }) => locale !== lead);
  if (!isAll) return pages.filter(({ kind }, turn) => URGENT.includes(kind) || turn % 3 === 0);
  const kinds = [...Map.groupBy(pages, ({ kind }) => kind).values()];
  return kinds.flatMap((same, turn) => {
    const [own, others] = [true, false].map((isOwn) => same.filter(({ locale }) => (locale === lead) === isOwn));
    return [...own!, ...others!.filter((_page, i) => i === turn % others!.length)];
  });
}

/** One page of each kind, in the source language. */
export function sourceSampleOf(spec: SiteSpec): PageAddress[] {
  const { sourceLocale } = readCampaign(spec.contentDir);
  return sampleOf(spec).filter(({ locale }) => locale === sourceLocale);
}

/** How many pixels of a page stand outside the window, to the side. */
export function overflowOf(page: Browser): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

import { describe, expect, test } from 'vitest';
import { inService } from '../../src/domain/service/plan.ts';
import type { Service } from '../../src/domain/service/service.ts';
import { WRITTEN_CHANNELS } from '../../src/views/help/written.ts';
import { isAll } from '../run/left-to-all.ts';
import { madeUpPage } from './made-up-page.ts';
import type { Kind } from './pages.ts';
import { linksFrom, reachOf } from './reach.ts';
import { type Page, readSite, type Site } from './site.ts';
import { REAL, SITES } from './sites.ts';

/** What a reader may need before they see a place or a service. */
const FAR = 3;

/** The ways to a service: the kinds of pages on it, and which services must be found so. */
const WAYS: { way: string; kinds: Kind[]; found: (site: Site) => Service[] }[] = [
  {
    way: 'situation',
    kinds: ['help', 'situation', 'service'],
    found: ({ campaign, services }) =>
      campaign.needs.flatMap(({ services }) => services).flatMap((id) => services.get(id) ?? []),
  },
  {
    way: 'region',
    kinds: ['regions', 'region', 'service'],
    found: (site) =>
      listed(site).filter(
        ({ country, coverage }) => country === site.campaign.country.code && coverage.regions.length > 0,
      ),
  },
  {
    way: 'country',
    kinds: ['countries', 'country', 'service'],
    found: (site) => listed(site).filter(({ coverage }) => coverage.regions.length === 0),
  },
  {
    way: 'spoken language',
    kinds: ['spoken', 'spokenIn', 'service'],
    found: (site) => listed(site).filter(({ languages }) => languages.length > 0),
  },
  {
    way: 'channel, for who cannot speak aloud',
    kinds: ['written', 'service'],
    found: (site) =>
      listed(site).filter(({ channels }) =>
        channels.some(({ type }) => WRITTEN_CHANNELS.some((written) => written === type)),
      ),
  },
];

describe.each(SITES)('$name', (spec) => {
  test('leads from the first page of each language to every region and every country in three links, without script', () => {
    const site = readSite(spec);
    const homes = site.pages.filter(({ kind }) => kind === 'home');
    expect(homes).toHaveLength(site.campaign.languages.length);
    const far = startsOf(site).flatMap((home) => {
      const near = reachOf(home, site, FAR);
      // A language with few words has no pages of places: its readers open them in one that stands in.
      const { policy, fallback } = home.language;
      const [locale = home.locale] = policy === 'careful' ? [...fallback, site.campaign.sourceLocale] : [];
      return placesOf(site, locale)
        .filter(({ path }) => !near.has(path))
        .map(({ path }) => `${home.path} does not reach ${path}`);
    });
    expect(far.slice(0, 25)).toEqual([]);
  });

  test.each(WAYS)('leads from the first page of each language to every service by $way, in three links', (way) => {
    const { kinds, found } = way;
    const site = readSite(spec);
    const wanted = found(site);
    expect(kinds.length).toBeLessThanOrEqual(FAR);
    expect(wanted.length).toBeGreaterThan(0);
    const lost = startsOf(site).flatMap((home) => {
      const ids = new Set(follow(home, kinds, site).map(({ params }) => params.service));
      return wanted.filter(({ id }) => !ids.has(id)).map(({ id }) => `${home.path} does not lead to ${id}`);
    });
    expect(lost.slice(0, 25)).toEqual([]);
  });
});

test('the way is as short in the real site to a neighbour, to a country overseas and to a region at the border', () => {
  const site = readSite(REAL);
  const puno = site.regions.find(({ code }) => code === 'PE-PUN')!;
  const places = placesOf(site, site.campaign.sourceLocale).map(({ params }) => params.country ?? params.region);
  expect(places).toEqual(expect.arrayContaining(['br', 'es', puno.slug]));
});

test('a page that is four links away is too far', () => {
  const paths = ['/', '/1/', '/2/', '/3/', '/4/'];
  const pages = paths.map((path, place) => madeUpPage(`<a href="${paths[place + 1] ?? '/'}#here">x</a>`, { path }));
  const byPath = new Map(pages.map((page) => [page.path, page]));
  expect([...reachOf(pages[0]!, { byPath }, FAR)]).toEqual(['/', '/1/', '/2/', '/3/']);
});

/** The first pages that ways begin at: that of the source language alone in the shorter run. */
function startsOf({ pages, campaign }: Site): Page[] {
  return pages.filter(({ kind, locale }) => kind === 'home' && (isAll || locale === campaign.sourceLocale));
}

/** Services with a contact that are in service. */
function listed({ services }: Site): Service[] {
  return inService([...services.values()]).filter(({ listing }) => listing === 'listed');
}

/** The pages at the end of every way over pages of these kinds, one after the other. */
function follow(home: Page, kinds: readonly Kind[], { byPath }: Pick<Site, 'byPath'>): Page[] {
  return kinds.reduce<Page[]>(
    (pages, kind) => [
      ...new Set(pages.flatMap((page) => linksFrom(page, byPath)).filter((page) => page.kind === kind)),
    ],
    [home],
  );
}

/** The pages of places that have numbers to show, in one language. */
function placesOf({ pages, services, campaign, regions }: Site, locale: string): Page[] {
  const withNumbers = new Set(
    [...services.values()].filter(({ channels }) => channels.length > 0).map(({ country }) => country),
  );
  const countries = pages.filter(
    (page) => page.kind === 'country' && page.locale === locale && withNumbers.has(page.country),
  );
  const ours = pages.filter((page) => page.kind === 'region' && page.locale === locale);
  if (ours.length !== regions.length)
    throw new Error(`${campaign.country.code} has ${regions.length} regions and ${ours.length} pages`);
  return [...countries, ...ours];
}

import { describe, expect, test } from 'vitest';
import type { Line } from '../../src/domain/line/line.ts';
import { inService } from '../../src/domain/line/plan.ts';
import { WRITTEN_CHANNELS } from '../../src/views/help/written.ts';
import { attr } from './dom.ts';
import { madeUpPage } from './made-up-page.ts';
import type { Kind } from './pages.ts';
import { type Page, readSite, type Site, tags } from './site.ts';
import { REAL, SITES } from './sites.ts';

const FAR = 3;

/** The ways to a service: the kinds of pages on it, and which services must be found so. */
const WAYS: { way: string; kinds: Kind[]; found: (site: Site) => Line[] }[] = [
  {
    way: 'need',
    kinds: ['help', 'need', 'line'],
    found: ({ campaign, lines }) => campaign.needs.flatMap(({ lines }) => lines).flatMap((id) => lines.get(id) ?? []),
  },
  {
    way: 'region',
    kinds: ['regions', 'region', 'line'],
    found: (site) =>
      listed(site).filter(
        ({ country, coverage }) => country === site.campaign.country.code && coverage.regions.length > 0,
      ),
  },
  {
    way: 'country',
    kinds: ['countries', 'country', 'line'],
    found: (site) => listed(site).filter(({ coverage }) => coverage.regions.length === 0),
  },
  {
    way: 'spoken language',
    kinds: ['spoken', 'spokenIn', 'line'],
    found: (site) => listed(site).filter(({ languages }) => languages.length > 0),
  },
  {
    way: 'channel, for who cannot speak aloud',
    kinds: ['written', 'line'],
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
    const far = homes.flatMap((home) => {
      const near = reachOf(home, site);
      return placesOf(site, home.locale)
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
    const lost = site.pages
      .filter(({ kind }) => kind === 'home')
      .flatMap((home) => {
        const ids = new Set(follow(home, kinds, site).map(({ params }) => params.line));
        return wanted.filter(({ id }) => !ids.has(id)).map(({ id }) => `${home.path} does not lead to ${id}`);
      });
    expect(lost.slice(0, 25)).toEqual([]);
  });

  test('leads from the first page of each language to every page of that language somehow', () => {
    const site = readSite(spec);
    const lost = site.pages
      .filter(({ kind }) => kind === 'home')
      .flatMap((home) => {
        const near = reachOf(home, site, Number.POSITIVE_INFINITY);
        return site.pages.filter(
          ({ locale, kind, path }) => locale === home.locale && kind !== 'notFound' && !near.has(path),
        );
      });
    expect(lost.map(({ path }) => path).slice(0, 25)).toEqual([]);
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
  expect([...reachOf(pages[0]!, { byPath })]).toEqual(['/', '/1/', '/2/', '/3/']);
});

/** Services with a contact that are in service. */
function listed({ lines }: Site): Line[] {
  return inService([...lines.values()]).filter(({ listing }) => listing === 'listed');
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

function linksFrom(page: Page, byPath: Site['byPath']): Page[] {
  return tags(page, 'a').flatMap((a) => byPath.get((attr(a, 'href') ?? '').split('#')[0]!) ?? []);
}

/** The pages of places that have numbers to show, in one language. */
function placesOf({ pages, lines, campaign, regions }: Site, locale: string): Page[] {
  const withNumbers = new Set(
    [...lines.values()].filter(({ channels }) => channels.length > 0).map(({ country }) => country),
  );
  const countries = pages.filter(
    (page) => page.kind === 'country' && page.locale === locale && withNumbers.has(page.country),
  );
  const ours = pages.filter((page) => page.kind === 'region' && page.locale === locale);
  if (ours.length !== regions.length)
    throw new Error(`${campaign.country.code} has ${regions.length} regions and ${ours.length} pages`);
  return [...countries, ...ours];
}

/** Addresses that a reader reaches from a page by following links, at most so many. */
function reachOf(home: Page, { byPath }: Pick<Site, 'byPath'>, most = FAR): Set<string> {
  const reached = new Set([home.path]);
  let border = [home];
  for (let step = 0; step < most && border.length > 0; step += 1) {
    const next = border.flatMap((page) => linksFrom(page, byPath));
    border = next.filter(({ path }) => !reached.has(path) && reached.add(path));
  }
  return reached;
}

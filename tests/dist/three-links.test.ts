import { describe, expect, test } from 'vitest';
import { attr } from './dom.ts';
import { madeUpPage } from './made-up-page.ts';
import { type Page, readSite, type Site, tags } from './site.ts';
import { REAL, SITES } from './sites.ts';

const FAR = 3;

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

/** The pages of places that have numbers to show, in one language. */
function placesOf({ pages, helplines, campaign, regions }: Site, locale: string): Page[] {
  const withNumbers = new Set(
    [...helplines.values()].filter(({ channels }) => channels.length > 0).map(({ country }) => country),
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
    const next = border.flatMap((page) =>
      tags(page, 'a').flatMap((a) => byPath.get((attr(a, 'href') ?? '').split('#')[0]!) ?? []),
    );
    border = next.filter(({ path }) => !reached.has(path) && reached.add(path));
  }
  return reached;
}

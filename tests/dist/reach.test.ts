import { expect, test } from 'vitest';
import { reachOf } from './reach.ts';
import { readSite } from './site.ts';
import { SITES } from './sites.ts';

test.each(SITES)('$name leads from the first page of each language to every page of that language somehow', (spec) => {
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

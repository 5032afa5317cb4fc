/** The ways to the towns of each region: what the real records call a place, once each, and where each way ends. */
import { describe, expect, test } from 'vitest';
import { viewContext } from '../../src/views/context.ts';
import { toRegion } from '../../src/views/help/region.ts';
import { realSite } from './real-site.ts';

const site = realSite();

describe.each(site.languages.map(({ locale }) => locale))('in %s', (locale) => {
  const context = viewContext(site, locale);
  const pages = context.facts.regions.map((region) => ({ region, view: toRegion(region, context) }));
  const listed = pages.flatMap(({ region, view: { towns, local } }) => (towns ? [{ region, towns, local }] : []));

  test('some region has towns', () => expect(listed.length).toBeGreaterThan(0));

  test.each(listed)('each town of $region.slug is named once, and leads to its first service', (one) => {
    const { towns, local } = one;
    const names = towns.links.map(({ town }) => town);
    expect(names).toEqual([...new Set(names)]);
    expect(names.filter((name) => name.includes(','))).toEqual([]);
    const anchors = local.cards.map(({ anchor }) => `#${anchor}`);
    expect(towns.links.filter(({ href }) => anchors.filter((anchor) => anchor === href).length !== 1)).toEqual([]);
    expect(new Set(towns.links.map(({ href }) => href)).size).toBe(towns.links.length);
    for (const { href, town } of towns.links) {
      const placeOf = (id: string) => context.facts.services.get(id)?.coverage.place?.split(',')[0];
      expect(local.cards.find(({ id }) => placeOf(id) === town)?.anchor).toBe(href.slice(1));
    }
  });

  test.each(listed)(
    'no town of $region.slug has the name of all of it, unless its capital has',
    ({ region, towns }) => {
      const isTown = region.capital === region.name.text;
      expect(isTown ? [] : towns.links.filter(({ town }) => town === region.name.text)).toEqual([]);
    },
  );
});

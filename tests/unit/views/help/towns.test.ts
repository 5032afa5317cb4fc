/** The ways to the towns of a region: each once, however its record writes it, and to something that the page has. */
import { describe, expect, test } from 'vitest';
import type { Region } from '../../../../src/domain/records.ts';
import type { Service } from '../../../../src/domain/service/service.ts';
import { toRegion } from '../../../../src/views/help/region.ts';
import { aContext, aService } from '../../made-up.ts';

const region: Region = {
  code: 'QM-N',
  slug: 'norte',
  name: { text: 'Norte', lang: 'es' },
  capital: 'Villa Norte',
  shape: 'QM-N',
  borders: [],
};
const at = (place: string, id: string, { coverage, ...changes }: Partial<Service> = {}) =>
  aService(id, { coverage: { level: 'city', regions: ['QM-N'], place, ...coverage }, ...changes });
/** The page of a region that has a service in each of these places, in this order. */
const pageOf = (places: readonly string[], of: Region = region) =>
  toRegion(of, aContext({ regions: [of], services: places.map((place, i) => at(place, `s${i}`)) }));
const townsOf = (...of: Parameters<typeof pageOf>) => pageOf(...of).towns?.links.map(({ town }) => town) ?? null;

const FOUR = ['Alta', 'Baja', 'Cima', 'Duna'];
const FIVE = [...FOUR, 'Era'];

describe('a list of towns', () => {
  test.each([
    ['no service', []],
    ['one town', ['Alta']],
    ['four towns', FOUR],
    ['four towns with many services in each', [...FOUR, ...FOUR, ...FOUR]],
    ['four towns, one of which is also written with its province', [...FOUR, 'Alta, Sierra']],
    [
      'four towns, all of which are also written with their province',
      [...FOUR, ...FOUR.map((one) => `${one}, Sierra`)],
    ],
  ])('is not there for %s', (_case, places) => expect(townsOf(places)).toBeNull());

  test.each([
    ['five towns', FIVE, FIVE],
    ['five towns in whatever order their services stand', [...FIVE].reverse(), FIVE],
    ['five towns with two services in each', [...FIVE, ...FIVE], FIVE],
  ])('has by name each town once for %s', (_case, places, towns) => expect(townsOf(places)).toEqual(towns));

  test('does not count services without a place', () => {
    const services = [
      ...FOUR.map((place, i) => at(place, `s${i}`)),
      aService('nowhere', { coverage: { level: 'region', regions: ['QM-N'] } }),
    ];
    expect(toRegion(region, aContext({ regions: [region], services })).towns).toBeNull();
  });

  test('does not count what stands in other regions, or shows no contact', () => {
    const hidden = { listing: 'held', reasons: ['old-source'], channels: [] } as const;
    const services = [
      ...FOUR.map((place, i) => at(place, `s${i}`)),
      at('Faro', 'elsewhere', { coverage: { level: 'city', regions: ['QM-S'], place: 'Faro' } }),
      at('Gruta', 'hidden', { ...hidden, reasons: ['old-source'], channels: [] }),
    ];
    expect(toRegion(region, aContext({ regions: [region], services })).towns).toBeNull();
  });
});

describe('a town and the same town with its province', () => {
  test.each([
    ['where the town alone comes first', [...FIVE, 'Alta, Sierra']],
    ['where the town with its province comes first', ['Alta, Sierra', ...FIVE]],
    ['where each of two services writes another province', ['Alta, Sierra', ...FIVE, 'Alta, Costa']],
    ['where only the longer form is written', ['Alta, Sierra', 'Baja', 'Cima', 'Duna', 'Era, Costa']],
  ])('are one way, %s', (_case, places) => expect(townsOf(places)).toEqual(FIVE));

  test('lead to whichever stands first on the page', () => {
    const { towns, local } = pageOf(['Baja', 'Alta, Sierra', 'Alta', 'Cima', 'Duna', 'Era']);
    const placed = new Map(local.cards.map(({ anchor, id }) => [id, anchor]));
    const alta = local.cards.find(({ id }) => id === 's1' || id === 's2')!;
    expect(towns?.links.find(({ town }) => town === 'Alta')?.href).toBe(`#${placed.get(alta.id)}`);
  });
});

test('a way leads past a service that is closed there to one of the same town that is open', () => {
  const closed: Service['status'] = { state: 'closed', on: '2027-06-01', regions: ['QM-N'], source: 'a-source' };
  const services = [
    at('Alta', 'a-shut', { status: closed }),
    ...FIVE.map((place, i) => at(place, `s${i}`)),
    at('Faro', 'alone', { status: closed }),
  ];
  const { towns } = toRegion(region, aContext({ regions: [region], services }));
  expect(towns?.links.filter(({ town }) => town === 'Alta' || town === 'Faro').map(({ href }) => href)).toEqual([
    '#s0',
    '#alone',
  ]);
});

test('towns whose names only begin alike, or that lie in one province, are ways of their own', () => {
  const places = ['Alta', 'Alta Mar', 'Altamira', 'Baja, Sierra', 'Cima, Sierra', 'Sierra'];
  expect(townsOf(places)).toEqual(['Alta', 'Alta Mar', 'Altamira', 'Baja', 'Cima', 'Sierra']);
});

test('towns stand by name as the language of the page sorts, whatever their first letter', () => {
  expect(townsOf(['Zarza', 'Ñandú', 'Óvalo', 'Nave', 'Ola'])).toEqual(['Nave', 'Ñandú', 'Ola', 'Óvalo', 'Zarza']);
});

describe('the name of a region among its towns', () => {
  const places = ['Norte', ...FIVE];
  test('is none where its capital has another name: whoever looks for a town is in all of it', () => {
    expect(townsOf(places)).toEqual(FIVE);
    expect(townsOf(['Norte', ...FOUR])).toBeNull();
  });

  test('is one where its capital has that name', () => {
    expect(townsOf(places, { ...region, capital: 'Norte' })).toEqual([...FIVE, 'Norte']);
  });
});

describe.each(['es', 'en', 'ar'])('each way in %s', (locale) => {
  const places = ['Era', 'Alta', 'Baja, Sierra', 'Duna', 'Cima', 'Alta', 'Baja', 'Era, Costa'];
  const services = places.map((place, i) => at(place, `s${i}`));
  const { towns, local } = toRegion(region, aContext({ regions: [region], services }, locale));

  test('leads to an anchor that is once on the page', () => {
    const anchors = local.cards.map(({ anchor }) => anchor);
    expect(towns!.links.map(({ href }) => anchors.filter((anchor) => href === `#${anchor}`).length)).toEqual(
      FIVE.map(() => 1),
    );
  });

  test('leads to the first service of its own town', () => {
    const townOf = (id: string) => places[Number(id.slice(1))]!.split(',')[0]!;
    const expected = FIVE.map((town) => `#${local.cards.find(({ id }) => townOf(id) === town)!.anchor}`);
    expect(towns!.links.map(({ href }) => href)).toEqual(expected);
  });
});

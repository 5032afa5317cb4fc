import { describe, expect, test } from 'vitest';
import type { Region } from '../../../../src/domain/records.ts';
import type { Service } from '../../../../src/domain/service/service.ts';
import { toRegion, toRegions } from '../../../../src/views/help/region.ts';
import { toRegionSheet } from '../../../../src/views/help/sheet.ts';
import { aContext, aService, aSite, OWN } from '../../made-up.ts';

const north: Region = {
  code: 'QM-N',
  slug: 'north',
  name: { text: 'Ñorte', lang: 'es' },
  capital: null,
  shape: 'QM-N',
  borders: ['ES'],
};
const south: Region = { ...north, code: 'QM-S', slug: 'south', name: { text: 'Osur', lang: 'es' }, borders: [] };
const here = (id: string, changes = {}) =>
  aService(id, { coverage: { level: 'region', regions: ['QM-N'] }, ...changes });
const hiddenAs = { listing: 'held', reasons: ['old-source'] } as const;
const hidden = here('hidden', { ...hiddenAs, reasons: ['old-source'] });
const context = aContext({
  regions: [south, north],
  services: [...aSite().facts.services.values(), here('local'), hidden],
});
const { t } = context;

describe('the page of a region', () => {
  const view = toRegion(north, context);

  test('shows what is there, and the numbers of the whole country', () => {
    expect(view.national.cards.map(({ id }) => id)).toEqual(['police', 'advice']);
    expect(view.local.cards.map(({ id }) => id)).toEqual(['local']);
  });

  test('has once a number of the whole country that two services share', () => {
    const [channel] = aService('police').channels;
    const shared = aService('shared', { channels: [{ ...channel!, of: 'police' }] });
    const onPaper = (...services: Service[]) =>
      toRegionSheet(north, aContext({ regions: [north], services: [...aSite().facts.services.values(), ...services] }));
    expect(onPaper(shared, here('local')).more.map(({ id }) => id)).toEqual(['local']);
    expect(onPaper({ ...shared, channels: [channel!] }).more.map(({ id }) => id)).toEqual(['shared']);
  });

  test('begins what is there with a number that has just been switched on, then with what is at the border', () => {
    const plan = { announcedOn: '2027-01', expected: null, replaces: [], sources: ['a-source'], isOn: true };
    const atBorder = { level: 'city', regions: ['QM-N'], border: 'a-bridge' } as const;
    const services = [
      here('first-by-focus', { focus: 'dedicated' }),
      here('at-border', { focus: 'not-stated', coverage: atBorder }),
      here('new', { focus: 'not-stated', plan: { ...plan, switchedOn: '2027-06-20' } }),
    ];
    const { local } = toRegion(north, aContext({ regions: [north], services }));
    expect(local.cards.map(({ id }) => id)).toEqual(['new', 'at-border', 'first-by-focus']);
  });

  test('shows the number of what nobody answers here as text, and as a link where only others are closed', () => {
    const closedIn = (...regions: string[]) =>
      here('local', { status: { state: 'closed', on: '2027-06-01', regions, source: 'a-source' } });
    const linksIn = (record: ReturnType<typeof here>) =>
      toRegion(north, aContext({ regions: [north, south], services: [record] })).local.cards[0]!.dials.map(
        ({ href }) => href,
      );
    expect(linksIn(closedIn('QM-N'))).toEqual([null]);
    expect(linksIn(closedIn('QM-S'))).toEqual(['tel:555']);
  });

  test('names what exists without public contact', () => {
    expect(view.withoutContact?.links.map(({ href }) => href)).toEqual(['/p-help/p-service/hidden/']);
  });

  test('spells out short names, and says to call before going where the hours are not known', () => {
    const short = {
      name: { text: 'LPA Ñorte (Legal Public Aid)', lang: 'es' },
      shortName: { text: 'LPA', lang: 'es' },
    };
    const spelled = toRegion(
      north,
      aContext({ services: [here('open', short), here('shut', { ...hiddenAs, ...short })] }),
    );
    // Once where the whole name has every word of the short one and fits, else one below the other.
    expect(spelled.local.cards[0]).toMatchObject({ name: { text: short.name.text }, longName: null });
    const other = { ...short, shortName: { text: 'Free advice', lang: 'es' } };
    const twice = toRegion(north, aContext({ services: [here('open', other)] })).local.cards[0];
    expect(twice).toMatchObject({ name: { text: 'Free advice' }, longName: { text: short.name.text } });
    expect(spelled.withoutContact?.links[0]?.label.text).toBe(short.name.text);
    const channels: Service['channels'] = [
      { type: 'short-code', value: '777', reach: OWN },
      { type: 'address', value: 'Calle 1', reach: OWN },
    ];
    const facts = (changes: Partial<Service>) =>
      toRegion(north, aContext({ services: [here('open', { hours: { status: 'unknown' }, ...changes })] })).local
        .cards[0]?.facts;
    expect(facts({ channels })).toContainEqual(t('hours.askFirst'));
    expect(facts({})).not.toContainEqual(t('hours.askFirst'));
    expect(facts({ channels, hours: { status: 'always' } })).not.toContainEqual(t('hours.askFirst'));
  });

  test('leads to the countries on the other side of its borders', () => {
    expect(view.borders?.links).toEqual([{ href: '/p-help/p-country/es/', label: { text: 'España' } }]);
  });

  test('says so where it knows nothing local, and still shows the whole country’s numbers', () => {
    const empty = toRegion(south, context);
    expect(empty.local).toMatchObject({ cards: [], none: t('region.none') });
    expect(empty.national.cards).toHaveLength(2);
    expect([empty.withoutContact, empty.borders]).toEqual([null, null]);
  });
});

test('the list of regions is sorted by name and counts only services with a contact', () => {
  expect(toRegions(context).regions.map(({ label, count }) => [label.text, count])).toEqual([
    ['Ñorte', t('regions.count', { count: 1 })],
    ['Osur', t('regions.count', { count: 0 })],
  ]);
});

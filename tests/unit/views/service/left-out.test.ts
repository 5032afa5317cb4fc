/** A list that lacks services which are not confirmed yet never says that there is none. */
import { describe, expect, test } from 'vitest';
import type { Crossing, Region } from '../../../../src/domain/records.ts';
import { toBorder } from '../../../../src/views/help/border.ts';
import { toCountry } from '../../../../src/views/help/country.ts';
import { toRegion, toRegions } from '../../../../src/views/help/region.ts';
import { toRegionSheet } from '../../../../src/views/help/sheet.ts';
import { toSpoken, toSpokenIn } from '../../../../src/views/help/spoken.ts';
import { toWritten } from '../../../../src/views/help/written.ts';
import { toInlineService } from '../../../../src/views/service/inline.ts';
import { aContext, aService, aSite, OWN } from '../../made-up.ts';

const region: Region = {
  code: 'QM-N',
  slug: 'north',
  name: { text: 'Norte', lang: 'es' },
  capital: null,
  shape: 'QM-N',
  borders: ['ES'],
};
const crossing: Crossing = {
  id: 'a-bridge',
  region: 'QM-N',
  name: { text: 'Puente', lang: 'es' },
  place: 'Puente',
  neighbours: ['ES'],
} as unknown as Crossing; // Only its id, place and sides are asked for.
const coverage = { level: 'city' as const, regions: ['QM-N'], border: 'a-bridge' };
const chat = { type: 'whatsapp', value: '+51987654321', reach: OWN } as const;
const here = (id: string) => aService(id, { coverage });
const known = [...aSite().facts.services.values()];
const contextOf = (services = known, leftOut = [here('gone'), here('gone-too')]) =>
  aContext({ regions: [region], crossings: [crossing], services, leftOut });
const { t } = contextOf();
const none = t('leftOut.none');
const more = t('leftOut.more', { count: 2 });

describe('a region', () => {
  test('where all are left out says so', () => {
    const { local } = toRegion(region, contextOf());
    expect([local.none, local.more]).toEqual([none, null]);
    expect(toRegionSheet(region, contextOf()).leftOut).toEqual(none);
    expect(toRegions(contextOf()).regions.map(({ count }) => count)).toEqual([t('leftOut.count')]);
  });

  test('where one waits for its operator to be told says that it is not confirmed', () => {
    const waiting = aService('waits', { coverage, listing: 'route', reasons: ['operator-not-asked'], channels: [] });
    const context = contextOf([...known, waiting], []);
    expect(toRegion(region, context).local.none).toEqual(none);
    expect(toRegions(context)).toMatchObject({
      leftOut: t('leftOut.search'),
      regions: [{ count: t('leftOut.count') }],
    });
  });

  test('where some are left out says how many', () => {
    const context = contextOf([...known, here('local')]);
    const { local } = toRegion(region, context);
    expect([local.none, local.more]).toEqual([null, more]);
    expect(toRegionSheet(region, context).leftOut).toEqual(more);
    expect(toRegions(context).regions.map(({ count }) => count)).toEqual([t('regions.count', { count: 1 })]);
  });

  test('where none is left out says what it said before', () => {
    const context = contextOf(known, []);
    const { local } = toRegion(region, context);
    expect([local.none, local.more]).toEqual([t('region.none'), null]);
    expect(toRegionSheet(region, context).leftOut).toBeNull();
    expect([toRegions(context).leftOut, toSpoken(context).leftOut]).toEqual([null, null]);
  });
});

test('a crossing, a country, a language and the ways to write say so as well', () => {
  expect(toBorder(crossing, contextOf()).here.none).toEqual(none);
  const national = aService('gone', { languages: ['qu'], channels: [chat] });
  const context = contextOf([], [national]);
  expect(toCountry(OWN, context).help.none).toEqual(none);
  expect(toWritten(context).none).toEqual(none);
  expect(toRegions(context).leftOut).toEqual(t('leftOut.search'));
  expect(toSpoken(context).leftOut).toEqual(t('leftOut.search'));
  const speaks = contextOf(known, [aService('gone', { languages: ['qu'] })]);
  expect(toSpokenIn('qu', speaks).own.none).toEqual(none);
});

test('a text that names it keeps its name, without a way to it', () => {
  expect(toInlineService({ id: 'gone' }, contextOf())).toMatchObject({
    dial: null,
    href: null,
    name: { text: 'Servicio gone' },
  });
});

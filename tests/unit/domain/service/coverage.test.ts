import { describe, expect, test } from 'vitest';
import { LISTINGS } from '../../../../src/codes/service.ts';
import {
  isAbroad,
  isAtCrossing,
  isHeld,
  isListed,
  isNationwide,
  isNear,
  isOfNoRegion,
  isOnlyIn,
  isWithoutContact,
  serves,
} from '../../../../src/domain/service/coverage.ts';
import type { Coverage } from '../../../../src/domain/service/service.ts';
import { aService } from '../../made-up.ts';

const of = (level: Coverage['level'], ...regions: string[]) => aService('a-line', { coverage: { level, regions } });
const nationwide = of('national');
const abroad = of('abroad');
const north = of('district', 'QM-NOR');
const both = of('region', 'QM-NOR', 'QM-SUR');

describe('a service', () => {
  test('is shown with its contact, explained without one, or held back, and never two of these', () => {
    const all = LISTINGS.map((listing) => ({ listing }));
    expect(all.filter(isListed)).toEqual([{ listing: 'listed' }]);
    expect(all.filter(isHeld)).toEqual([{ listing: 'held' }]);
    expect(all.filter(isWithoutContact)).toEqual(all.filter((record) => !isListed(record)));
  });

  test.each([[undefined], [{}]])('that an author has not finished (%j) counts as none of them', (record) => {
    expect([isListed, isHeld, isWithoutContact].map((is) => is(record))).toEqual([false, false, false]);
  });

  test.each([
    ['nationwide', nationwide, { isNationwide: true, isAbroad: false, isOfNoRegion: true }],
    ['abroad', abroad, { isNationwide: false, isAbroad: true, isOfNoRegion: true }],
    ['in one region', north, { isNationwide: false, isAbroad: false, isOfNoRegion: false }],
    ['in two regions', both, { isNationwide: false, isAbroad: false, isOfNoRegion: false }],
  ])('%s reaches as far as it says', (_case, record, expected) => {
    expect({
      isNationwide: isNationwide(record),
      isAbroad: isAbroad(record),
      isOfNoRegion: isOfNoRegion(record),
    }).toEqual(expected);
  });

  test.each([
    ['nationwide', nationwide, [true, true, true]],
    ['abroad', abroad, [false, false, false]],
    ['in the north', north, [true, false, false]],
    ['in both regions', both, [true, true, false]],
  ])('%s serves the north, the south, and whoever names no region', (_case, record, expected) => {
    expect(['QM-NOR', 'QM-SUR', null].map((region) => serves(record, region))).toEqual(expected);
  });

  test('is only in the regions that it names, and one for the whole country is only in none', () => {
    expect([north, both, nationwide].map((record) => isOnlyIn(record, 'QM-SUR'))).toEqual([false, true, false]);
  });

  test('is near another that shares a region with it, and of no region near every one', () => {
    const south = of('city', 'QM-SUR');
    expect([isNear(both, north), isNear(south, north), isNear(nationwide, north), isNear(abroad, north)]).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(isNear(north, nationwide)).toBe(false);
  });

  test('is at the crossing that its record names', () => {
    const record = aService('a-line', { coverage: { level: 'district', regions: ['QM-NOR'], border: 'el-puente' } });
    expect([record, north].map((one) => isAtCrossing(one, { id: 'el-puente' }))).toEqual([true, false]);
    expect(isAtCrossing(record, { id: 'el-paso' })).toBe(false);
  });
});

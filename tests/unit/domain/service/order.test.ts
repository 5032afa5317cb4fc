import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { COVERAGE_LEVELS, type CoverageLevel, FOCUSES } from '../../../../src/codes/service.ts';
import { addDays } from '../../../../src/domain/plain-date.ts';
import { CONFIRMATION_DAYS, LAPSE_DAYS } from '../../../../src/domain/service/freshness.ts';
import { borderFirst, nearestFirst, newFirst, orderServices } from '../../../../src/domain/service/order.ts';
import type { Service } from '../../../../src/domain/service/service.ts';
import { aService } from '../../made-up.ts';

const TODAY = '2027-07-01';

describe('orderLines puts', () => {
  test('the emergency number last, even where it is made for these cases', () => {
    const police = aService('a-police', { lastResort: true, focus: 'dedicated' });
    const other = aService('z-other', { focus: 'not-stated' });
    expect(idsOf([police, other])).toEqual(['z-other', 'a-police']);
  });

  test('lines made for these cases before lines that take them, and those before the rest', () => {
    const records = FOCUSES.map((focus, position) => aService(`${9 - position}-${focus}`, { focus }));
    expect(idsOf(records.toReversed())).toEqual(['9-dedicated', '8-covered', '7-not-stated']);
  });

  test('a line whose check has lapsed after the others of its group', () => {
    const lapsed = aService('a-lapsed', { checks: [checkedDaysAgo(LAPSE_DAYS + 1)] });
    const fresh = aService('b-fresh', { checks: [checkedDaysAgo(LAPSE_DAYS)] });
    const other = aService('c-other', { focus: 'not-stated' });
    expect(idsOf([lapsed, fresh, other])).toEqual(['b-fresh', 'a-lapsed', 'c-other']);
  });

  test('a line whose check is due after those that are confirmed, and before those that nobody confirmed', () => {
    const due = aService('a-due', { checks: [checkedDaysAgo(CONFIRMATION_DAYS.call + 1)] });
    const never = aService('b-never');
    const fresh = aService('c-fresh', { checks: [checkedDaysAgo(CONFIRMATION_DAYS.call)] });
    expect(idsOf([due, never, fresh])).toEqual(['c-fresh', 'a-due', 'b-never']);
  });

  test('a closed line after everything that answers, the emergency number too', () => {
    const status = { state: 'closed', on: TODAY, source: 'a-source' } as const;
    const closed = aService('a-closed', { focus: 'dedicated', status });
    const open = aService('b-open', { focus: 'not-stated' });
    expect(idsOf([closed, open, aService('a-police', { lastResort: true })])).toEqual([
      'b-open',
      'a-police',
      'a-closed',
    ]);
  });

  test('a national line before that of a city', () => {
    const city = aService('a-city', { coverage: { level: 'city', regions: [] } });
    expect(idsOf([city, aService('b-national')])).toEqual(['b-national', 'a-city']);
  });
});

describe('within what is in one place', () => {
  const named = (records: readonly Service[]) => records.map(({ id }) => id);
  const at = (id: string, level: CoverageLevel, rest: { place?: string; border?: string } = {}) =>
    aService(id, { coverage: { level, regions: ['QM-NOR'], ...rest } });

  test('borderFirst puts what is at a crossing before the rest and keeps the order otherwise', () => {
    const records = [
      at('b', 'city'),
      at('d', 'city', { border: 'x' }),
      at('a', 'city'),
      at('c', 'city', { border: 'x' }),
    ];
    expect(named(borderFirst(records))).toEqual(['d', 'c', 'b', 'a']);
  });

  test('newFirst puts a number that was just switched on before the rest and keeps the order otherwise', () => {
    const plan = { announcedOn: '2027', expected: null, replaces: [], sources: ['a-source'], isOn: true };
    const records = [aService('b'), aService('d', { plan }), aService('a'), aService('c', { plan })];
    expect(named(newFirst(records))).toEqual(['d', 'c', 'b', 'a']);
  });

  test('nearestFirst puts the place of the crossing first, then the smaller area before the larger', () => {
    const records = COVERAGE_LEVELS.map((level) => at(level, level)).concat(at('there', 'abroad', { place: 'Puente' }));
    const crossing = { name: { text: 'Puente del Norte', lang: 'es' } };
    expect(named(nearestFirst(records, crossing))).toEqual([
      'there',
      'district',
      'city',
      'province',
      'region',
      'national',
      'abroad',
    ]);
  });
});

const anyRecord = fc.record({
  id: fc.stringMatching(/^[a-z]{1,6}$/),
  lastResort: fc.boolean(),
  focus: fc.constantFrom(...FOCUSES),
  level: fc.constantFrom(...COVERAGE_LEVELS),
});
const anyRecords = fc
  .uniqueArray(anyRecord, { selector: ({ id }) => id })
  .map((items) => items.map(({ id, level, ...rest }) => aService(id, { ...rest, coverage: { level, regions: [] } })));

prop.prop([
  anyRecords.chain((records) =>
    fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
  ),
])('the order does not depend on the order that records are read in', ([records, shuffled]) => {
  expect(idsOf(shuffled)).toEqual(idsOf(records));
});

prop.prop([anyRecords])('no record is lost or changed by ordering, nor the list given', (records) => {
  const before = structuredClone(records);
  expect(new Set(orderServices(records, TODAY))).toEqual(new Set(records));
  expect(records).toEqual(before);
});

function idsOf(records: readonly Service[]): string[] {
  return orderServices(records, TODAY).map(({ id }) => id);
}

function checkedDaysAgo(days: number) {
  const on = addDays(TODAY, -days);
  return { on, method: 'called' as const, enteredBy: 'editor', verifiedBy: 'reviewer', source: 'a-source' };
}

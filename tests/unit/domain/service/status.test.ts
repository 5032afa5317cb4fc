import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/domain/plain-date.ts';
import { CONFIRMATION_DAYS, formerOperators, isOldKnowledge } from '../../../../src/domain/service/freshness.ts';
import { inService } from '../../../../src/domain/service/plan.ts';
import { currentStatus, isOut, type ServiceStatus } from '../../../../src/domain/service/status.ts';
import { aService } from '../../made-up.ts';

const TODAY = '2027-07-01';
const closed: ServiceStatus = { state: 'closed', on: '2027-06-30', source: 'a-source' };

describe('a service', () => {
  test('is open without a word about it, with the word open, and before its last day', () => {
    for (const status of [undefined, { ...closed, state: 'open' }, { ...closed, on: addDays(TODAY, 1) }] as const)
      expect(currentStatus(status ? { status } : {}, null, TODAY)).toBeNull();
  });

  test('is closed from its first closed day on', () => {
    expect(isOut({ status: { ...closed, on: TODAY } }, null, TODAY)).toBe(true);
  });

  test('that is closed in one region is out there, and nowhere else', () => {
    const record = { status: { ...closed, regions: ['QM-N'] } };
    expect([isOut(record, 'QM-N', TODAY), isOut(record, 'QM-S', TODAY), isOut(record, null, TODAY)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(currentStatus(record, null, TODAY)?.regions).toEqual(['QM-N']);
  });
});

test('a service that is closed for a while is open again on the day after its last one', () => {
  const status = { ...closed, until: TODAY };
  expect(currentStatus({ status }, null, TODAY)?.until).toBe(TODAY);
  expect(currentStatus({ status }, null, addDays(TODAY, 1))).toBeNull();
});

test('an announced service is in service only once it is switched on', () => {
  const plan = { announcedOn: '2026', expected: null, replaces: [], sources: ['a'], isOn: false };
  const records = [aService('old'), aService('off', { plan }), aService('on', { plan: { ...plan, isOn: true } })];
  expect(inService(records).map(({ id }) => id)).toEqual(['old', 'on']);
});

test('earlier operators are those that ended, the newest first', () => {
  const name = (text: string) => ({ text, lang: 'es' });
  const operators = [
    { name: name('A'), since: null, until: '2019', sources: ['a'] },
    { name: name('B'), since: '2019', until: '2025', sources: ['a'] },
    { name: name('C'), since: '2025', sources: ['a'] },
  ];
  expect(formerOperators({ operators }).map((one) => one.name?.text)).toEqual(['B', 'A']);
});

test('what is known of an operator is old once a confirmation of it would be', () => {
  expect(isOldKnowledge(TODAY, addDays(TODAY, CONFIRMATION_DAYS.offer))).toBe(false);
  expect(isOldKnowledge(TODAY, addDays(TODAY, CONFIRMATION_DAYS.offer + 1))).toBe(true);
});

describe('a service whose numbers are another’s', () => {
  const numbers = (...owners: (string | undefined)[]) => ({
    channels: owners.map((of, i) => ({ type: 'short-code', value: `18${i}`, reach: 'QM', of }) as const),
  });
  const isOutWith = (status: ServiceStatus | undefined, ...owners: (string | undefined)[]) => {
    const owner = { ...aService('owner'), ...(status ? { status } : {}) };
    return isOut(inService([aService('desk', numbers(...owners)), owner])[0]!, null, TODAY);
  };

  test('answers as that one does: not while that one is closed', () => {
    expect([isOutWith(closed, 'owner'), isOutWith(undefined, 'owner')]).toEqual([true, false]);
    expect(isOutWith({ ...closed, until: addDays(TODAY, -1) }, 'owner')).toBe(false);
  });

  test('answers by a number of its own all the same', () => {
    expect([isOutWith(closed, 'owner', undefined), isOutWith(closed, undefined)]).toEqual([false, false]);
  });

  test('keeps what its own record says of it', () => {
    const standing = (status: ServiceStatus) =>
      inService([aService('desk', { ...numbers('owner'), status }), aService('owner', { status: closed })])[0]?.status;
    expect(standing({ ...closed, until: TODAY })?.until).toBe(TODAY);
    expect(standing({ ...closed, state: 'open' })?.state).toBe('closed');
  });
});

import { describe, expect, test } from 'vitest';
import { alternativesOf } from '../../../../src/domain/line/alternatives.ts';
import type { Line } from '../../../../src/domain/line/line.ts';
import { formerOperators, isOldKnowledge } from '../../../../src/domain/line/operators.ts';
import { inService } from '../../../../src/domain/line/plan.ts';
import { currentStatus, isOut, type LineStatus } from '../../../../src/domain/line/status.ts';
import { addDays } from '../../../../src/domain/plain-date.ts';
import { aLine, aSite } from '../../made-up.ts';

const TODAY = '2027-07-01';
const closed: LineStatus = { state: 'closed', on: '2027-06-30', source: 'a-source' };

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

describe('what is used instead', () => {
  const of = (record: Line, others: readonly Line[], region: string | null = null) =>
    alternativesOf(record, aSite({ lines: [record, ...others] }).facts, region, TODAY).map(({ id }) => id);
  const record = aLine('one', { status: closed });

  test('is what the record names, in its order', () => {
    const status: LineStatus = { ...closed, by: ['c', 'b'] };
    expect(
      of(
        { ...record, status },
        ['a', 'b', 'c'].map((id) => aLine(id)),
      ),
    ).toEqual(['c', 'b']);
  });

  test('is, where it names none, what is on the same topic, then what offers the same, then anything of the country', () => {
    const others = [
      aLine('any', { topic: 'school', services: ['labour'] }),
      aLine('service', { topic: 'labour' }),
      aLine('topic', { services: ['labour'] }),
      aLine('abroad', { country: 'ES' }),
    ];
    expect(of(record, others)).toEqual(['topic', 'service', 'any']);
  });

  test('is never closed itself, held back, or of another region', () => {
    const others = [
      aLine('a-closed', { status: closed }),
      aLine('b-held', { listing: 'held', reasons: ['old-source'], channels: [] }),
      aLine('c-south', { coverage: { level: 'region', regions: ['QM-S'] } }),
      aLine('d-north', { coverage: { level: 'region', regions: ['QM-N'] } }),
    ];
    expect(of(record, others, 'QM-N')).toEqual(['d-north']);
    expect(of(record, others)).toEqual([]);
  });
});

test('an announced service is in service only once it is switched on', () => {
  const plan = { announcedOn: '2026', expected: null, replaces: [], sources: ['a'], isOn: false };
  const records = [aLine('old'), aLine('off', { plan }), aLine('on', { plan: { ...plan, isOn: true } })];
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

test('what is known of an operator is old after 180 days', () => {
  expect(isOldKnowledge(TODAY, addDays(TODAY, 180))).toBe(false);
  expect(isOldKnowledge(TODAY, addDays(TODAY, 181))).toBe(true);
});

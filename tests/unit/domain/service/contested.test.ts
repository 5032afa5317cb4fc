/** What an operator contests: until when it is open, and what it holds up. */
import { expect, test } from 'vitest';
import { contestedFacts, countedChecks, openPoints } from '../../../../src/domain/service/contested.ts';
import type { Service } from '../../../../src/domain/service/service.ts';
import { aConfirmed, aService } from '../../made-up.ts';

type Point = NonNullable<Service['contested']>[number];
const point = (changes: Partial<Point> = {}): Point => ({
  ...{ fact: 'cost', on: '2027-05-12', kind: 'wrong', was: 'unknown', source: 'an-answer' },
  ...changes,
});
const contests = (record: Partial<Service>, ...points: Point[]) => aService('line', { ...record, contested: points });

test.each<[string, Partial<Service>, Partial<Point>, number]>([
  ['as long as the record says the same', {}, {}, 1],
  ['no more once the value has changed', { cost: 'paid' }, {}, 0],
  ['no more once a source says that it stays', {}, { stays: 'a-source' }, 0],
  [
    'of an answer, whatever its sources',
    { sharing: { mayStayAnonymous: { answer: 'yes', sources: ['b'], sourceDate: null, readOn: '2027-05-01' } } },
    { fact: 'sharing.mayStayAnonymous', was: 'yes' },
    1,
  ],
  [
    'of a number that stands in another place now',
    {
      channels: [
        { type: 'short-code', value: '777', reach: 'XA' },
        { type: 'short-code', value: '555', reach: 'XA' },
      ],
    },
    { fact: 'channels.0.value', was: '555' },
    1,
  ],
  ['no more of a number that is gone', {}, { fact: 'channels.0.value', was: '556' }, 0],
])('a point is open %s', (_case, record, changes, count) => {
  expect(openPoints(contests(record, point(changes)))).toHaveLength(count);
});

test('checks count from before the first day of an open point alone; a remark holds none up', () => {
  const day = ({ on }: { on: string }) => on;
  const of = (on: string, ...points: Point[]) => countedChecks(aConfirmed(contests({}, ...points), on)).map(day);
  expect(of('2027-05-12', point())).toEqual([]);
  expect(of('2027-06-30', point())).toEqual([]);
  expect(of('2027-05-11', point(), point({ on: '2027-07-01' }))).toEqual(['2027-05-11']);
  expect(of('2027-05-12', point({ kind: 'remark' }))).toEqual(['2027-05-12']);
  expect(contestedFacts(contests({}, point({ kind: 'remark' })))).toEqual([]);
  expect(of('2027-05-12', point({ stays: 'a-source' }))).toEqual(['2027-05-12']);
});

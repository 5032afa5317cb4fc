import { expect, test } from 'vitest';
import { DAYS_UP } from '../../../../src/codes/results.ts';
import { addDays } from '../../../../src/domain/plain-date.ts';
import { type Counted, countFaults } from '../../../../src/domain/results/count.ts';
import { aCount } from './a-count.ts';

const codes = (count: Counted) => countFaults(count).map(({ code }) => code);

test.each<[string, Counted, string[]]>([
  ['nothing at all', aCount(), ['nothing-counted']],
  ['none, which is a number', aCount({ hung: 0 }), []],
  ['as many as were printed', aCount({ printed: 50, hung: 50, stillUp: 50, stripsGone: 350 }), []],
  ['one more hung than printed', aCount({ printed: 50, hung: 51 }), ['hung-over-printed']],
  ['one more still up than hung', aCount({ printed: 50, hung: 40, stillUp: 41 }), ['up-over-hung']],
  [
    'more still up than printed, where nobody counted what hung',
    aCount({ printed: 50, stillUp: 51 }),
    ['up-over-hung'],
  ],
  ['more strips than the sheets have', aCount({ printed: 50, stripsGone: 351 }), ['strips-over-sheets']],
  ['strips where nobody counted sheets', aCount({ stripsGone: 351 }), []],
  ['what still hangs after 13 days', aCount({ stillUp: 1, from: '2027-07-10', to: '2027-07-23' }), ['up-too-early']],
  [
    `what still hangs after ${DAYS_UP} days`,
    aCount({ stillUp: 1, from: '2027-07-10', to: addDays('2027-07-10', DAYS_UP) }),
    [],
  ],
  ['an end before the beginning', aCount({ hung: 1, from: '2027-07-10', to: '2027-07-09' }), ['ends-before']],
  ['several faults at once', aCount({ printed: 1, hung: 2, stillUp: 3 }), ['hung-over-printed', 'up-over-hung']],
])('a count of %s', (_case, count, expected) => expect(codes(count)).toEqual(expected));

test('what could not be read is held against nothing', () => {
  expect(codes({ printed: 5, from: '2027-07-10' })).toEqual([]);
});

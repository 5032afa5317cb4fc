import { expect, test } from 'vitest';
import { claimDates } from '../../../../src/domain/line/claims.ts';
import type { FieldGroup } from '../../../../src/domain/line/freshness.ts';
import type { Claim } from '../../../../src/domain/line/stated-by.ts';
import { A_SOURCE, aConfirmed, aLine, TODAY } from '../../made-up.ts';

const CHECKED = '2027-06-20';
const sources = new Map([['a-source', { ...A_SOURCE, id: 'a-source' }]]);

test.each<[Claim, FieldGroup, FieldGroup]>([
  ['anonymity', 'sharing', 'callFacts'],
  ['cost', 'callFacts', 'sharing'],
  ['holidays', 'hours', 'coverage'],
  ['interpreter', 'languages', 'services'],
])('%s is of the day on which %s was asked about, and of its sources where %s was', (claim, own, other) => {
  const [check] = aConfirmed(aLine('advice'), CHECKED).checks;
  const datedBy = (group: FieldGroup) =>
    claimDates(aLine('advice', { checks: [{ ...check!, groups: [group] }] }), claim, sources, TODAY).to;
  expect([datedBy(own), datedBy(other)]).toEqual([CHECKED, A_SOURCE.date]);
});

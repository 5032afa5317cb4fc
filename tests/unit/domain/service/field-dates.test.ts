import { expect, test } from 'vitest';
import type { FieldGroup, SourcedField } from '../../../../src/codes/service-fields.ts';
import { fieldDates } from '../../../../src/domain/service/field-dates.ts';
import { A_SOURCE, aConfirmed, aService, TODAY } from '../../made-up.ts';

const CHECKED = '2027-06-20';
const sources = new Map([['a-source', { ...A_SOURCE, id: 'a-source' }]]);

test.each<[SourcedField, FieldGroup, FieldGroup]>([
  ['anonymity', 'sharing', 'callFacts'],
  ['cost', 'callFacts', 'sharing'],
  ['holidays', 'hours', 'coverage'],
  ['interpreter', 'languages', 'services'],
])('%s is of the day on which %s was asked about, and of its sources where %s was', (field, own, other) => {
  const [check] = aConfirmed(aService('advice'), CHECKED).checks;
  const datedBy = (group: FieldGroup) =>
    fieldDates(aService('advice', { checks: [{ ...check!, groups: [group] }] }), field, sources, TODAY).to;
  expect([datedBy(own), datedBy(other)]).toEqual([CHECKED, A_SOURCE.date]);
});

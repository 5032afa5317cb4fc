import { expect, test } from 'vitest';
import { type Phase, phaseOn } from '../../../src/domain/phase.ts';

test.each<[string, Phase]>([
  ['2026-12-01', 'before'],
  ['2027-01-01', 'before'],
  ['2027-07-28', 'before'],
  ['2027-07-29', 'eve'],
  ['2027-07-30', 'day'],
  ['2027-07-31', 'after'],
  ['2027-12-31', 'after'],
  ['2028-01-01', 'closed'],
  ['2029-07-30', 'closed'],
])('on %s the campaign of 30 July 2027 is in its phase "%s"', (today, phase) => {
  expect(phaseOn(today, '2027-07-30')).toBe(phase);
});

test.each<[string, string, Phase]>([
  ['2027-02-28', '2027-03-01', 'eve'],
  ['2028-02-28', '2028-03-01', 'before'],
  ['2026-12-31', '2027-01-01', 'eve'],
  ['2027-12-31', '2027-12-31', 'day'],
  ['2028-01-01', '2027-12-31', 'closed'],
])('on %s a campaign whose day is %s is in its phase "%s"', (today, day, phase) => {
  expect(phaseOn(today, day)).toBe(phase);
});

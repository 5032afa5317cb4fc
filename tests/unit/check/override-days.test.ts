import { expect, test } from 'vitest';
import { addDays } from '../../../src/domain/plain-date.ts';
import { CONFIRMATION_DAYS } from '../../../src/domain/service/freshness.ts';
import { broken, findingsIn } from '../../fixtures/content-faults/faults.ts';

const POLICE = 'facts/services/gb/policia-999.yaml';
const ON = '2027-05-01';

const codesFor = (until: string) =>
  findingsIn(
    broken(
      POLICE,
      'officialPage:',
      `override: { on: "${ON}", until: "${until}", reason: La institución contesta en agosto., by: coordination }\nofficialPage:`,
    ),
  ).map(({ code }) => code);

test.each<[string, number, string[]]>([
  ['for one day', 0, []],
  ['for the days that a confirmation counts', CONFIRMATION_DAYS.call, []],
  ['for a day more', CONFIRMATION_DAYS.call + 1, ['override-too-long']],
  ['for twice as long', 2 * CONFIRMATION_DAYS.call, ['override-too-long']],
  ['until before it was decided', -1, ['ends-before-starts']],
])('an override stands %s', (_case, days, codes) => {
  expect(codesFor(addDays(ON, days))).toEqual(codes);
});

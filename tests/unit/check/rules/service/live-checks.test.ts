/** What a published site asks of its core services, as the day of the build moves. */
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../../src/domain/plain-date.ts';
import { CONFIRMATION_DAYS, LAPSE_DAYS } from '../../../../../src/domain/service/freshness.ts';
import { broken, checkTree, everyFinding } from '../../../../fixtures/content-faults/faults.ts';
import { findingLines } from '../../../../fixtures/content-faults/found.ts';
import { cleanTree, type Tree, withTree } from '../../../../fixtures/content-faults/tree.ts';

const POLICE = 'facts/services/gb/policia-999.yaml';
const CHECKED_ON = '2027-04-01';
const CODES = ['core-lapsed', 'core-never-checked', 'live-emergency-page', 'live-no-official-page'];
const live = (tree?: Tree) => broken('campaign.yaml', 'stage: preview', 'stage: live', tree);

/** What stops the build on a day because of checks and official pages. */
function stopsOn(day: string, tree: Tree) {
  const findings = withTree(tree, (dir) => everyFinding(checkTree(dir, day)));
  return findings.filter(({ code }) => CODES.includes(code));
}

describe('a core service in a published site', () => {
  test.each([
    ['on the day of its check', 0, []],
    ['on its last plain day', CONFIRMATION_DAYS.call, []],
    ['on the last day of caution', LAPSE_DAYS, []],
    ['on the day after that', LAPSE_DAYS + 1, ['core-lapsed']],
    ['years later', 2000, ['core-lapsed']],
  ])('%s', (_case, age, codes) => {
    const day = addDays(CHECKED_ON, age);
    expect(stopsOn(day, live()).map(({ code }) => code)).toEqual(codes);
  });

  test('stops no preview, however old its check is', () => {
    expect(stopsOn(addDays(CHECKED_ON, 2000), cleanTree())).toEqual([]);
  });

  test('stops nothing while a dated override with a reason stands, and stops after it', () => {
    const lapsed = addDays(CHECKED_ON, LAPSE_DAYS + 1);
    const until = addDays(lapsed, 20);
    const override = `override: { on: "${lapsed}", until: "${until}", reason: La institución contesta en agosto., by: coordination }\n`;
    const tree = live(broken(POLICE, 'officialPage:', `${override}officialPage:`));
    expect(stopsOn(until, tree)).toEqual([]);
    expect(stopsOn(addDays(until, 1), tree).map(({ code }) => code)).toEqual(['core-lapsed']);
  });

  test('is not confirmed by a check of other fields', () => {
    const tree = live(broken(POLICE, 'method: asked-operator', 'method: asked-operator\n    groups: [languages]'));
    expect(stopsOn(CHECKED_ON, tree).map(({ code }) => code)).toEqual(['core-never-checked']);
  });

  test('says that its check has lapsed', () => {
    expect(findingLines(stopsOn('2027-12-01', live()), POLICE)).toEqual([
      '42 checks · core-lapsed (2027-04-01) → checks:⏎  - { on: "2027-12-01", method: asked-operator, enteredBy: editor, verifiedBy: reviewer, source: … }',
    ]);
  });

  test('says that it was never checked', () => {
    const unchecked = live(broken(POLICE, /checks:[\s\S]*?officialPage/, 'checks: []\nofficialPage'));
    expect(findingLines(stopsOn('2027-05-01', unchecked), POLICE)).toEqual([
      '42 empty checks · core-never-checked → checks:⏎  - { on: "2027-05-01", method: asked-operator, enteredBy: editor, verifiedBy: reviewer, source: … }',
    ]);
  });
});

describe('a service of the country without an official page', () => {
  const tree = broken(POLICE, /officialPage: .*\n/, 'officialPage: null\n');

  test('is shown in a preview', () => {
    expect(stopsOn(CHECKED_ON, tree)).toEqual([]);
  });

  test('stops a published site', () => {
    expect(findingLines(stopsOn('2027-05-01', live(tree)), POLICE)).toEqual([
      '48 empty officialPage · live-emergency-page → officialPage: https://…',
    ]);
  });

  test('of another country stops nothing', () => {
    const { [POLICE]: text, ...rest } = tree;
    const abroad = { ...rest, 'facts/services/ie/policia-999.yaml': text!.replaceAll('GB', 'IE') };
    expect(stopsOn(CHECKED_ON, live(abroad))).toEqual([]);
  });
});

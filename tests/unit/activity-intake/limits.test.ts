/** What the judge lets pass, the schema of activities lets pass too, and no more: both read one list. */
import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/activity-intake/judge.ts';
import { ACTIVITY_TEXTS } from '../../../src/codes/activity.ts';
import { activitySchema } from '../../../src/schemas/activities/activity.ts';
import { aRow, RULES } from '../../fixtures/activity-intake/rules.ts';

const FIELDS = {
  title: (text: string) => ({ title: text }),
  venue: (text: string) => ({ place: { venue: text } }),
  town: (text: string) => ({ place: { town: text } }),
  directions: (text: string) => ({ place: { directions: text } }),
  reason: (text: string) => ({ change: { reason: text } }),
};

describe.each(Object.keys(FIELDS) as (keyof typeof FIELDS)[])('%s', (field) => {
  const { least, most } = ACTIVITY_TEXTS[field];
  test.each([least - 1, least, most, most + 1])('with %i letters is judged alike', (length) => {
    const text = 'x'.repeat(length);
    const isRight = length >= least && length <= most;
    const said = judge(aRow({ [field]: text }), RULES).findings.filter(
      ({ code, column }) => column === field && /^too-/.test(code),
    );
    const issues = activitySchema.safeParse(FIELDS[field](text)).error!.issues.filter(({ code }) => /^too_/.test(code));
    expect([said.length === 0, issues.length === 0]).toEqual([isRight, isRight]);
  });
});

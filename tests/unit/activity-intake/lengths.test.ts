/** The gate and the schema of activities take texts of the same length: what one lets through must not stop the other. */
import { describe, expect, test } from 'vitest';
import type { FieldName, RawValues } from '../../../src/activity-intake/fields.ts';
import { isGood, judge } from '../../../src/activity-intake/judge.ts';
import { MOST_BYTES } from '../../../src/activity-intake/problem.ts';
import { activitySchema } from '../../../src/schemas/activities/activity.ts';
import { schemaAt } from '../../../src/schemas/field.ts';
import { aRow, phrases, RULES } from '../../fixtures/activity-intake/rules.ts';

/** Where a field of an announcement stands in the file of an activity. */
const PLACES: [FieldName, string[], RawValues?][] = [
  ['title', ['title']],
  ['venue', ['place', 'venue']],
  ['town', ['place', 'town']],
  ['directions', ['place', 'directions']],
  ['reason', ['change', 'reason'], { status: 'moved' }],
];

/** As many letters as the schema takes at the most. */
function mostOf(path: readonly string[]): number {
  const schema = schemaAt(activitySchema, path)!;
  const lengths = Array.from({ length: 1000 }, (_one, i) => i + 1);
  return lengths.findLast((length) => schema.safeParse('x'.repeat(length)).success)!;
}

describe.each(PLACES)('the %s of an announcement', (field, path, changes = {}) => {
  const most = mostOf(path);
  const codesFor = (length: number) =>
    judge(aRow({ ...changes, [field]: 'x'.repeat(length) }), RULES)
      .findings.filter(({ column }) => column === field)
      .map(({ code }) => code);

  test('may be as long as the schema takes', () => {
    expect(codesFor(most)).not.toContain('too-long');
  });

  test('is refused when it is a letter longer', () => {
    const row = aRow({ ...changes, [field]: 'x'.repeat(most + 1) });
    expect(codesFor(most + 1)).toContain('too-long');
    expect(isGood(judge(row, RULES))).toBe(false);
  });
});

test('a file that is refused as too big has more than the megabytes that the message names', () => {
  const said = phrases('announce.file-too-big').map((text) => Number(/(\d+) MB/.exec(text)?.[1]));
  expect(said.length).toBe(3);
  for (const megabytes of said) expect(MOST_BYTES).toBe(megabytes * 1_000_000);
});

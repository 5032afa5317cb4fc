/** What a row says of an activity that is there already. */
import { expect, test } from 'vitest';
import { judge } from '../../../src/activity-intake/judge.ts';
import { judgeKnown } from '../../../src/activity-intake/judge-known.ts';
import { aRow, RULES } from '../../fixtures/activity-intake/rules.ts';

test('the reason for which an activity was moved is not said of its cancellation', () => {
  const reason = 'La plaza estaba cerrada por obras.';
  const moved = judge(aRow({ status: 'moved', reason }), RULES).announcement!;
  const row = { table: '', number: 2, values: { id: 'feria', status: 'cancelled' }, findings: [] };
  const reasonAfter = (before: typeof moved) =>
    judgeKnown(row, RULES, {
      recall: () => ({ id: 'feria', announcement: before }),
      recognise: () => undefined,
      isBlind: false,
    }).announcement?.reason;
  expect(moved.reason).toBe(reason);
  expect(reasonAfter(moved)).toBeUndefined();
  // Called off before, it stays so for the same reason.
  expect(reasonAfter({ ...moved, status: 'cancelled' })).toBe(reason);
});

/** What the rules on announcements let through, the check of the content takes too: no good announcement is stopped at a second door. */
import { expect, test } from 'vitest';
import { isGood, judge } from '../../../src/activity-intake/judge.ts';
import { toMarkdown } from '../../../src/activity-intake/markdown.ts';
import { loadContext } from '../../../src/check/read/load-context.ts';
import { refuseBy } from '../../../src/cli/activity-intake/refuse.ts';
import { announcedIn } from '../../fixtures/activity-intake/sets.ts';

const TODAY = '2027-06-01';
const { context, content } = loadContext('content', TODAY, 'es');

test('honest announcements by other hands pass the check of the content as they pass the rules', () => {
  const files = ['honest-60', 'honest-200', 'unseen-honest'].flatMap(announcedIn).flatMap(({ id, row }) => {
    // How days and hours are written is another matter.
    const judged = judge({ ...row, starts: '2027-07-20', from: '', to: '', ends: '' }, context);
    return isGood(judged)
      ? [[`events/2027/${id}.md`, toMarkdown(judged.announcement, { sequence: 0, updatedOn: TODAY })] as const]
      : [];
  });
  expect(files.length).toBeGreaterThan(300);
  const refused = [...refuseBy(content, TODAY, 'es')(new Map(files))];
  expect(refused.map(([file, findings]) => [file, findings.map(({ values }) => values.why)])).toEqual([]);
}, 120_000);

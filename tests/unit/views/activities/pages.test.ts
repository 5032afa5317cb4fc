/** Pages beside the lists of activities: what is checked in an announcement, and what others held. */
import { describe, expect, test } from 'vitest';
import { FINDINGS_OF, LEVELS } from '../../../../src/activity-intake/finding.ts';
import { indexActivities } from '../../../../src/domain/activities/indexed.ts';
import { toActivityArchive } from '../../../../src/views/activities/archive.ts';
import { toCertificate } from '../../../../src/views/activities/certificate.ts';
import { toIdeas } from '../../../../src/views/activities/ideas.ts';
import { toPublishRules } from '../../../../src/views/activities/publish-rules.ts';
import { activityContext, anActivity } from '../../../fixtures/events/made-up.ts';

const context = activityContext();

describe('the rules for announcements, in words', () => {
  const { levels } = toPublishRules(context);

  test('say of each whether it stops or only warns, and no rule does both', () => {
    const rules = Object.values(FINDINGS_OF).flatMap((of) => Object.keys(of));
    const codes = Object.values(FINDINGS_OF).flatMap((of) => Object.values(of).flat());
    expect(new Set(rules).size).toBe(rules.length);
    expect(codes.toSorted()).toEqual(Object.keys(LEVELS).sort());
    expect(levels.map(({ level }) => level)).toEqual(['stop', 'warn']);
    expect(levels.flatMap(({ rules: said }) => said)).toHaveLength(rules.length);
  });
});

describe('an idea', () => {
  const when = { starts: '2025-09-23', from: '10:00', to: '11:30' };
  const ideasOf = (...held: Parameters<typeof anActivity>[1][]) =>
    toIdeas(
      indexActivities(
        held.map((one, i) => anActivity(`a-${i}`, one)),
        context.today,
      ),
      context,
    ).ideas;
  const labels = (idea: ReturnType<typeof ideasOf>[number]) => idea.facts.map(({ term }) => term.text);

  test('says in one line what no source says, and no fact is shown as unknown', () => {
    const [fair] = ideasOf({});
    expect(labels(fair!)).toEqual([context.t('ideas.risk').text, context.t('ideas.care').text]);
    for (const name of ['cost', 'people', 'minutes'] as const)
      expect(fair!.unknown.text).toContain(context.t(`ideas.${name}-unknown`).text);
  });

  test('shows what a record says, and leaves that out of the line', () => {
    const [fair] = ideasOf({ cost: 'free', when });
    expect(labels(fair!)).toContain(context.t('ideas.minutes').text);
    expect(fair!.unknown.text).not.toContain(context.t('ideas.minutes-unknown').text);
    expect(fair!.unknown.text).toContain(context.t('ideas.people-unknown').text);
  });
});

test('the sheet of participation names the campaign’s day, where it has a name', () => {
  expect(toCertificate(context).words.day).toBe('Día del Farol');
  expect(toCertificate(activityContext({ day: '01-15' })).words.day).toBe('');
});

test('the archive shows what has no day up to a hundred, and not the next ones alone', () => {
  const shown = (count: number) => {
    const held = Array.from({ length: count }, (_, i) => anActivity(`a-${i}`, { when: { starts: '2025-05' } }));
    return toActivityArchive(indexActivities(held, context.today), context).lines?.items.length;
  };
  expect([shown(30), shown(101)]).toEqual([30, 100]);
});

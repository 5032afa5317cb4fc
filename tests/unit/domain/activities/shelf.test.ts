import { describe, expect, test } from 'vitest';
import { activityShelf } from '../../../../src/domain/activities/activity.ts';
import { countKnown, indexActivities, isOver } from '../../../../src/domain/activities/indexed.ts';
import { datedDays } from '../../../../src/domain/observance-day.ts';
import { anActivity, DAYS } from '../../../fixtures/events/made-up.ts';

const TODAY = '2027-07-01';
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('an activity stands', () => {
  test.each([
    ['on a page', '2025-09-23', 'high', 'page'],
    ['on a page, at medium confidence, on the first day of the archive', '2022-01-01', 'medium', 'page'],
    ['in a line, known to the month', '2025-09', 'high', 'line'],
    ['in a line, known to the year', '2022', 'medium', 'line'],
    ['among the ideas, before the archive', '2021-12-31', 'high', 'idea'],
    ['among the ideas, known to an old month', '2021-12', 'high', 'idea'],
    ['among the ideas, at low confidence', '2025-09-23', 'low', 'idea'],
    ['among the ideas, at low confidence and without a day', '2025', 'low', 'idea'],
    ['among the ideas, without a date', null, 'high', 'idea'],
  ] as const)('%s', (_case, starts, confidence, shelf) => {
    expect(activityShelf({ when: { starts }, confidence, status: 'reported' })).toBe(shelf);
  });

  test('on a page as soon as somebody announces it, though no source speaks of it yet', () => {
    const announced = { when: { starts: '2027-07-30' }, confidence: 'low', status: 'announced' } as const;
    expect(activityShelf(announced)).toBe('page');
  });
});

describe('an activity is over', () => {
  test.each([
    ['not on its last day', { starts: '2027-06-29', ends: '2027-07-01' }, false],
    ['the day after', { starts: '2027-06-30' }, true],
    ['not while its month lasts', { starts: '2027-07' }, false],
    ['not while its year lasts', { starts: '2027' }, false],
    ['when its month is', { starts: '2027-06' }, true],
    ['not where nobody knows when it was', { starts: null }, false],
  ])('%s', (_case, when, over) => {
    expect(isOver({ when }, TODAY)).toBe(over);
  });
});

describe('the index', () => {
  const index = indexActivities(
    [
      anActivity('past'),
      anActivity('later', { when: { starts: '2027-07-31' } }),
      anActivity('at-three', { when: { starts: '2027-07-30', from: '15:00' } }),
      anActivity('morning', { when: { starts: '2027-07-30', from: '09:00' } }),
      anActivity('earlier-past', { when: { starts: '2024-09-23' }, sectors: ['health', 'education'] }),
      anActivity('month', { when: { starts: '2025-08' }, place: { region: 'QM-S' } }),
      anActivity('old', { when: { starts: '2019-01-01' }, place: { region: 'QM-E' }, sectors: ['faith'] }),
      anActivity('undated', { when: { starts: null }, place: {} }),
    ],
    TODAY,
  );

  test('sorts what comes from the nearest, by day and hour', () => {
    expect(ids(index.all.coming)).toEqual(['morning', 'at-three', 'later']);
  });

  test('sorts what is over from the latest, and ideas likewise with the undated last', () => {
    expect(ids(index.all.past)).toEqual(['past', 'earlier-past']);
    expect(ids(index.all.ideas)).toEqual(['old', 'undated']);
  });

  test('has years from the latest, only those of which something is known', () => {
    expect([...index.byYear.keys()]).toEqual([2027, 2025, 2024]);
  });

  test('has no region, sector or year of which there are only ideas', () => {
    expect([...index.byRegion.keys()].sort()).toEqual(['QM-N', 'QM-S']);
    expect([...index.bySector.keys()].sort()).toEqual(['education', 'health']);
  });

  test('puts an activity in each of its sectors once', () => {
    expect(ids(index.bySector.get('health')!.past)).toEqual(['earlier-past']);
    expect(countKnown(index.bySector.get('education')!)).toBe(6);
  });

  test('changes none of what it was given', () => {
    const given = Object.freeze([anActivity('b'), anActivity('a')]);
    indexActivities(given, TODAY);
    expect(ids(given)).toEqual(['b', 'a']);
  });
});

test('observance days of the world and the country become dates of a year, in order; those of others do not', () => {
  expect(datedDays(DAYS, { year: 2027, country: 'QM' }).map(({ on }) => on)).toEqual(['2027-07-30', '2027-09-23']);
});

test('a day that a year lacks is left out', () => {
  const leap = { ...DAYS[0]!, monthDay: '02-29' };
  expect(datedDays([leap], { year: 2027, country: 'QM' })).toEqual([]);
  expect(datedDays([leap], { year: 2028, country: 'QM' })).toHaveLength(1);
});

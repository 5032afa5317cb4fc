import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../../src/domain/activities/activity.ts';
import { fateOf } from '../../../../src/domain/activities/indexed.ts';
import { toOutcome, toOutcomes, toShortOutcome } from '../../../../src/views/activities/outcome.ts';
import { activityContext, anActivity } from '../../../fixtures/events/made-up.ts';

const context = { ...activityContext(), today: '2027-08-01' };
const { t } = context;
const held: Activity['outcome'] = { held: 'yes', by: 'editor', on: '2027-07-31' };
const onTheDay = (id: string, changes: Partial<Activity> = {}) =>
  anActivity(id, { status: 'announced', when: { starts: '2027-07-30' }, ...changes } as Partial<Activity>);

test.each<[string, Partial<Activity>, string, string | null]>([
  ['is held as its organiser reported', { outcome: held }, '2027-07-31', 'held'],
  ['is not held as its organiser reported', { outcome: { ...held, held: 'no' } }, '2027-07-31', 'notHeld'],
  ['is over, and nobody has told', {}, '2027-07-31', 'unknown'],
  ['was moved, is over, and nobody has told', { status: 'moved' }, '2027-07-31', 'unknown'],
  ['was called off', { status: 'cancelled' }, '2027-07-31', 'cancelled'],
  ['is on its day', {}, '2027-07-30', null],
  ['is told of by the press', { status: 'reported' }, '2027-07-31', null],
])('what becomes of an activity that %s', (_case, changes, today, fate) => {
  expect(fateOf(onTheDay('one', changes), today)).toBe(fate);
});

describe('an activity that is over', () => {
  const said = (outcome?: Activity['outcome']) => toOutcome(onTheDay('one', { outcome }), context);

  test('says that it took place, in what form, and how many somebody counted and how', () => {
    expect(said({ ...held, mode: 'online', counted: { people: 80, method: 'papers' } })).toEqual([
      t('outcome.held', { date: '31 de julio de 2027' }),
      t('outcome.mode', { mode: t('activityMode.online').text }),
      t('outcome.people', { people: '80', method: t('results.method-papers').text }),
    ]);
  });

  test('says that it did not, and that nobody knows', () => {
    expect(said({ ...held, held: 'no' })).toEqual([t('outcome.notHeld', { date: '31 de julio de 2027' })]);
    expect(said()).toEqual([t('outcome.unknown')]);
    expect(toShortOutcome(onTheDay('one'), context)).toEqual(t('outcome.short-unknown'));
  });
});

describe('a region of the year', () => {
  const place = { text: 'Norte' };
  const all = [
    onTheDay('held', { outcome: { ...held, counted: { people: 80, method: 'each' } } }),
    onTheDay('by-eye', { outcome: { ...held, counted: { people: 500, method: 'estimate' } } }),
    onTheDay('not', { outcome: { ...held, held: 'no' } }),
    onTheDay('off', { status: 'cancelled' }),
    onTheDay('silent'),
    onTheDay('to-come', { when: { starts: '2027-09-23' } }),
    anActivity('of-the-press', { when: { starts: '2027-07-30' } }),
    anActivity('earlier', { status: 'announced', when: { starts: '2026-07-30' } }),
  ];
  const view = toOutcomes(all, place, context)!;

  test('counts what took place, what did not, what was called off and what nobody knows', () => {
    expect(view.rows.map(({ values }) => values[0]!.text)).toEqual([
      '5',
      '2',
      '1',
      '1',
      '1',
      t('outcome.countedIn', { people: '80', countedIn: '1' }).text,
    ]);
  });

  test('says it in a sentence to be cited, with its day and with what is not known', () => {
    expect(view.sentence).toEqual(
      t('outcome.sentence', {
        place: 'Norte',
        year: '2027',
        all: '5',
        held: '2',
        notHeld: '1',
        cancelled: '1',
        unknown: '1',
        date: '1 de agosto de 2027',
      }),
    );
  });

  test('has nothing to say before anything is over, and says where nobody counted', () => {
    expect(toOutcomes(all, place, { ...context, today: '2027-07-30' })).toBeNull();
    expect(toOutcomes([onTheDay('silent')], place, context)!.rows.at(-1)!.values).toEqual([t('outcome.nobodyCounted')]);
  });
});

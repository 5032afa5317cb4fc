/** The page for press offices: what they do, what is asked of an announcement, and how it is shown. */
import { describe, expect, test } from 'vitest';
import { READING_QUESTIONS } from '../../../../src/codes/activity.ts';
import type { Activity } from '../../../../src/domain/activities/activity.ts';
import { indexActivities } from '../../../../src/domain/activities/indexed.ts';
import type { PhraseKey } from '../../../../src/i18n/phrases.ts';
import { toInstitutions } from '../../../../src/views/activities/institutions.ts';
import { toPublish } from '../../../../src/views/activities/publish.ts';
import { activityContext, anActivity } from '../../../fixtures/events/made-up.ts';
import { aMaterial } from '../materials/a-material.ts';

const context = activityContext();
const text = (key: PhraseKey, values = {}) => context.t(key, values).text;
const view = (activities: Activity[] = [], materials = [aMaterial()], where = context) =>
  toInstitutions(indexActivities(activities, where.today), materials, where);
type View = ReturnType<typeof view>;
const partOf = ({ before, since }: View, id: string) => [...before, ...since].find((part) => part.id === id)!;

test('begins with the form, and ends with who helps on the day', () => {
  const page = view();
  expect(page.go.href).toBe('/p-activities/p-publish/');
  expect(partOf(page, 'after').links.map(({ href }) => href)).toEqual([
    '/p-materials/',
    '/p-activities/p-certificate/',
  ]);
});

test('says each question of whoever reads, in their order, and leads to what the machine stops', () => {
  const { steps, texts, links } = partOf(view(), 'reading');
  expect(steps.map((step) => step.text)).toEqual(READING_QUESTIONS.map((one) => text(`reading.${one}`)));
  expect(texts[1]?.text).toContain(String(READING_QUESTIONS.length));
  expect(links[0]?.href).toBe('/p-activities/p-publish/#rules');
});

test('says what is never announced in the words of the form', () => {
  const stops = toPublish(context, []).rules.levels[0]!.rules;
  const { list } = partOf(view(), 'never');
  expect(list).toHaveLength(2);
  for (const one of list) expect(stops).toContainEqual(one);
});

describe('what becomes of an announcement', () => {
  const nowOf = (campaign: Partial<typeof context.campaign>) => partOf(view([], [], activityContext(campaign)), 'now');

  test('is said to be unknown where nobody has told it', () => {
    const { list, links } = nowOf({ contact: null });
    expect(list.map((one) => one.text)).toEqual([
      text('publish.sendUnknown'),
      text('publish.otherwise'),
      text('publish.answerUnknown'),
      text('publish.untilUnknown', { year: '2027' }),
    ]);
    expect(links).toEqual([]);
  });

  test('is said as the campaign says it, with the way to the offices that receive it', () => {
    const receivers = [{ role: { es: 'Mesa inventada' }, mail: 'mesa@example.org' }];
    const { list, links } = nowOf({ announcements: { receivers, answerDays: 5, until: '07-15' } });
    expect(list.map((one) => one.text)).toEqual([
      text('publish.answerIn', { days: 5 }),
      text('publish.until', { year: '2027', date: '15 de julio de 2027' }),
      text('publish.otherwise'),
    ]);
    expect(links.map(({ href }) => href)).toEqual(['/p-activities/p-publish/#receives']);
  });
});

describe('the activity that it shows', () => {
  const reported = anActivity('reported');
  const later = anActivity('later', { status: 'announced', when: { starts: '2027-07-30' } });
  const next = anActivity('next', { status: 'announced', when: { starts: '2027-07-15' } });
  const off = anActivity('off', { status: 'cancelled', when: { starts: '2027-07-10' } });

  test.each<[string, Activity[], string[], PhraseKey]>([
    ['is the next that takes place', [reported, later, next, off], ['Feria next'], 'institutions.example-announced'],
    [
      'is the last one where none comes, and says who told of it',
      [reported],
      ['Feria reported'],
      'institutions.example-reported',
    ],
    ['is none where there is none', [off], [], 'institutions.noExample'],
  ])('%s', (_case, activities, titles, key) => {
    const { rows, texts } = partOf(view(activities), 'looks');
    expect(rows?.rows.map(({ title }) => title.text) ?? []).toEqual(titles);
    expect(texts.map((one) => one.text)).toEqual([text(key)]);
  });
});

test.each([
  ['a poster where one hangs on a wall', [aMaterial()], ['calendar', 'page', 'poster']],
  ['no poster where none does', [aMaterial({ form: 'door' })], ['calendar', 'page']],
  [
    'cards and a note',
    [aMaterial({ form: 'cards' }), aMaterial({ form: 'press-note' })],
    ['calendar', 'page', 'card', 'note'],
  ],
] as const)('offers %s', (_case, materials, names) => {
  const { places } = partOf(view([], [...materials]), 'looks');
  expect(places.map(({ term }) => term.text)).toEqual([
    text('activity.short-unconfirmed'),
    ...names.map((name) => text(`institutions.in-${name}`)),
  ]);
});

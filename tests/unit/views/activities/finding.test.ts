/** How activities are found: lists by one thing each, and their pages. */
import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../../src/domain/activities/activity.ts';
import { countOfYear, daysOf, indexActivities } from '../../../../src/domain/activities/indexed.ts';
import { FACETS, facetPages, PER_PAGE } from '../../../../src/views/activities/facets.ts';
import { toActivityGroup } from '../../../../src/views/activities/group.ts';
import { toActivityList } from '../../../../src/views/activities/list.ts';
import { toActivitySubscribe } from '../../../../src/views/activities/subscribe.ts';
import { activityContext, anActivity } from '../../../fixtures/events/made-up.ts';

const context = activityContext();
const { t } = context;
const indexOf = (activities: Activity[], where = context) => indexActivities(activities, where.today);
const onDay = (id: string, starts = '2027-07-30') => anActivity(id, { status: 'announced', when: { starts } });
const many = (count: number) => Array.from({ length: count }, (_, i) => onDay(`a-${String(i).padStart(4, '0')}`));

describe('an activity can be found by', () => {
  const index = indexOf([
    anActivity('one', { audiences: ['families'], mode: 'online', languages: ['qu', 'es-PE'], organisers: ['office'] }),
    anActivity('two', {
      audiences: [],
      mode: 'unknown',
      lang: 'en',
      organisers: [],
      organiserNames: [{ text: 'Club', lang: 'es' }],
    }),
  ]);

  test('its organiser, where the campaign knows who that is', () =>
    expect([...index.byOrganiser.keys()]).toEqual(['office']));

  test('each of them at an address of its own', () => {
    const hrefs = FACETS.flatMap((facet) =>
      facetPages(
        (
          {
            year: 'activitiesOfYear',
            month: 'activitiesOfMonth',
            region: 'activitiesByRegion',
            sector: 'activitiesBySector',
            organiser: 'activitiesByOrganiser',
          } as const
        )[facet],
        index,
      ),
    ).map((place) => toActivityGroup(place, index, context).frame);
    const titles = hrefs.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(hrefs.length).toBe(5);
  });
});

describe('a month', () => {
  const index = indexOf([
    anActivity('fair', { when: { starts: '2027-07-30' } }),
    anActivity('days', { when: { starts: '2027-07-31', ends: '2027-08-02' } }),
    anActivity('known', { when: { starts: '2027-08' } }),
    anActivity('year', { when: { starts: '2027' } }),
  ]);
  const ids = (month: string) => {
    const { coming = [], lines = [] } = index.byMonth.get(month) ?? {};
    return [...coming, ...lines].map(({ id }) => id);
  };

  test('lists what is on on one of its days, in both where it runs from one into another, and what is known to the month', () => {
    expect([...index.byMonth.keys()]).toEqual(['2027-08', '2027-07']);
    expect(ids('2027-07')).toEqual(['fair', 'days']);
    expect(ids('2027-08')).toEqual(['days', 'known']);
  });
});

describe('a long list', () => {
  const index = indexOf([
    ...many(PER_PAGE + 7),
    anActivity('past'),
    anActivity('month', { when: { starts: '2025-08' } }),
  ]);
  const page = (number: number) => toActivityGroup({ facet: 'region', key: 'QM-N', page: number }, index, context);

  test('goes over several pages, none of which misses or repeats an activity', () => {
    const titles = [page(1), page(2)].flatMap(({ coming, past, lines }) =>
      [coming, past, lines].flatMap((part) => part?.items.map(({ title }) => title.text) ?? []),
    );
    expect(titles).toHaveLength(PER_PAGE + 9);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('says which page it is, and leads to those beside it', () => {
    expect(page(1).pager?.here).toEqual(t('activities.pageOf', { page: '1', count: '2' }));
    expect(page(1).pager?.links.map(({ href }) => href)).toEqual(['/p-activities/p-region/norte/2/']);
    expect(page(2).pager?.links.map(({ href }) => href)).toEqual(['/p-activities/p-region/norte/']);
    expect(page(2).frame.title.text).not.toBe(page(1).frame.title.text);
  });

  test('has no way on where one page holds it', () => {
    expect(toActivityGroup({ facet: 'year', key: '2025', page: 1 }, index, context).pager).toBeNull();
  });

  test('has pages after the first only where there is more', () => {
    expect(facetPages('activitiesByRegionMore', index)).toEqual([{ facet: 'region', key: 'QM-N', page: 2 }]);
    expect(facetPages('activitiesByRegion', index)).toEqual([{ facet: 'region', key: 'QM-N', page: 1 }]);
  });
});

test('an activity that lasts longer than a month is found under its first day alone', () => {
  expect(daysOf(anActivity('year', { when: { starts: '2027-01-01', ends: '2027-12-31' } }))).toEqual(['2027-01-01']);
});

describe('the counters', () => {
  const index = indexOf([
    onDay('one'),
    anActivity('two', {
      when: { starts: '2027-07' },
      place: { region: 'QM-S' },
      organisers: [],
      organiserNames: [{ text: 'Club', lang: 'es' }],
    }),
    anActivity('off', { status: 'cancelled', when: { starts: '2027-07-30' } }),
    anActivity('before'),
  ]);

  test('are those of the records of the year, without what was called off', () => {
    expect(countOfYear(index, 2027)).toEqual({ activities: 2, regions: 2, organisers: 2 });
    expect(toActivityList(index, context).counters?.text).toBe(
      'En 2027: 2 actividades, 2 regiones y 2 entidades que organizan.',
    );
  });

  test('are absent in a year of which nothing is known', () => {
    expect(toActivityList(indexOf([anActivity('before')]), context).counters).toBeNull();
  });
});

describe('the page on subscribing', () => {
  const index = indexOf([onDay('one')]);
  const view = toActivitySubscribe(index, context);

  test('says that updates may take a day, and who sees what you follow', () => {
    expect(view.notes).toContainEqual(t('subscribe.delay'));
    expect(view.notes).toContainEqual(t('subscribe.private'));
  });

  test('says that there is no address to paste yet, and gives one where there is', () => {
    expect(view.address).toBeNull();
    expect(view.notes).toContainEqual(t('subscribe.noAddress'));
    const there = toActivitySubscribe(index, activityContext({ address: 'https://example.org' }));
    expect(there.address?.text).toBe('https://example.org/p-activities/p-calendar.ics');
    expect(there.notes).not.toContainEqual(t('subscribe.noAddress'));
  });

  test('has a way for each kind of device and every calendar that has something in it', () => {
    expect(view.devices).toHaveLength(4);
    expect(view.calendars.flatMap(({ links }) => links.map(({ href }) => href))).toEqual([
      '/p-activities/p-calendar.ics',
      '/p-activities/p-region/norte.ics',
    ]);
  });
});

test('the page of an organiser lists what it holds and its public services, and no person’s contact', () => {
  const index = indexOf([onDay('one')]);
  const view = toActivityGroup({ facet: 'organiser', key: 'office', page: 1 }, index, context);
  expect(view.heading).toEqual(t('activities.ofOrganiser', { organiser: 'Oficina Inventada' }));
  expect(view.coming?.items).toHaveLength(1);
  expect(view.contacts?.none).toEqual(t('activities.contactsNone'));
});

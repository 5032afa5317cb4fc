import { describe, expect, test } from 'vitest';
import { PATH_WORDS } from '../../../../src/codes/page-addresses.ts';
import type { Activity, DatedActivity } from '../../../../src/domain/activities/activity.ts';
import { indexActivities } from '../../../../src/domain/activities/indexed.ts';
import { shorten } from '../../../../src/domain/text/fit.ts';
import { FILES, fileAddressOf, filePatternOf } from '../../../../src/i18n/addresses.ts';
import type { PhraseKey } from '../../../../src/i18n/phrases.ts';
import { toActivityArchive } from '../../../../src/views/activities/archive.ts';
import type { Facet } from '../../../../src/views/activities/facets.ts';
import { toActivityGroup } from '../../../../src/views/activities/group.ts';
import { toActivityList } from '../../../../src/views/activities/list.ts';
import { toActivityPage, toActivityTitle } from '../../../../src/views/activities/page.ts';
import { activityPaths } from '../../../../src/views/activities/parts.ts';
import { toActivityRow } from '../../../../src/views/activities/row.ts';
import { activityContext, anActivity } from '../../../fixtures/events/made-up.ts';
import { translated } from '../../made-up.ts';

const context = activityContext();
const { t } = context;
const text = (key: PhraseKey, values = {}) => t(key, values).text;
const list = (activities: Activity[], where = context) =>
  toActivityList(indexActivities(activities, where.today), where);
const archive = (activities: Activity[]) => toActivityArchive(indexActivities(activities, context.today), context);
const future = { status: 'announced', when: { starts: '2027-07-30' } } as const;

describe('the list of activities', () => {
  test('shows the observance days of the campaign’s year as dates that come', () => {
    const { coming } = list([]);
    expect(coming?.items.map(({ date, day, title, href }) => [date, day, title.text, href])).toEqual([
      ['2027-07-30', '30', 'Día del Farol', null],
      ['2027-09-23', '23', 'Día propio', null],
    ]);
    expect(coming?.items[0]?.month.text).toBe('julio de 2027');
  });

  test('begins with the campaign’s own day, also once it is over', () => {
    for (const today of ['2027-07-01', '2027-08-01', '2027-12-31', '2028-01-01'])
      expect(list([], { ...context, today }).day.on.text).toBe('30 de julio de 2027');
  });

  test('does not say that nobody has announced anything once the day is over', () => {
    expect(list([], { ...context, today: '2027-07-30' }).none).not.toBeNull();
    expect(list([], { ...context, today: '2027-07-31' }).none).toBeNull();
  });

  test('drops a day that is over', () => {
    const later = { ...context, today: '2027-08-01' };
    expect(list([], later).coming?.items.map(({ date }) => date)).toEqual(['2027-09-23']);
  });

  test('puts announced activities among the days, by date', () => {
    const soon = anActivity('soon', { ...future, when: { starts: '2027-07-15', from: '15:00' } });
    const { coming, none } = list([soon]);
    expect(coming?.items.map(({ date }) => date)).toEqual(['2027-07-15', '2027-07-30', '2027-09-23']);
    expect(coming?.items[0]?.time).toEqual(t('activity.from', { from: '15:00' }));
    expect(none).toBeNull();
  });

  test('says that nobody has announced anything, how to, and that there is no address yet', () => {
    const { none, announce } = list([anActivity('past')]);
    expect(none).toEqual(t('activities.none', { year: '2027' }));
    expect(announce.links[0]).toMatchObject({ label: t('publish.title') });
    expect(announce.texts).toContainEqual(t('activities.announceNoContact'));
    // To announce, to see what others did, and to thank those who came: no address to write to.
    expect(announce.links.map(({ href }) => href)).toEqual(
      ['publish', 'institutions', 'ideas', 'certificate'].map((name) => `/p-activities/p-${name}/`),
    );
  });

  test('gives the address where the campaign has one', () => {
    const { announce } = list([], activityContext({ contact: 'aviso@example.org' }));
    expect(announce.links.at(-1)?.href).toBe('mailto:aviso@example.org');
    expect(announce.texts).not.toContainEqual(t('activities.announceNoContact'));
  });

  test('shows the five latest, and ways to all by year, month, region and sector', () => {
    const past = Array.from({ length: 7 }, (_, i) =>
      anActivity(`past-${i}`, { when: { starts: `2025-09-0${i + 1}` } }),
    );
    const view = list(past);
    expect(view.latest?.items.map(({ day }) => day)).toEqual(['7', '6', '5', '4', '3']);
    expect(view.latest?.items.every(({ isPast }) => isPast)).toBe(true);
    expect(view.find.ways.map(({ links }) => links.map(({ href }) => href))).toEqual([
      ['/p-activities/2025/'],
      ['/p-activities/p-month/2025-09/'],
      ['/p-activities/p-region/norte/'],
      ['/p-activities/p-sector/education/'],
    ]);
    expect(view.find.ways[1]?.links[0]?.count).toEqual(t('activities.count', { count: 7 }));
  });

  test('shows what is known to the month as a line with its source and without a page', () => {
    const { lines } = archive([anActivity('month', { when: { starts: '2025-08', ends: '2025-09' } })]);
    expect(lines?.items).toEqual([
      {
        id: 'month',
        title: { text: 'Feria month' },
        when: { text: 'de agosto de 2025 a setiembre de 2025' },
        facts: [{ text: 'Villa Norte' }, { text: 'Oficina Inventada' }],
        cites: [{ href: '/p-about/p-sources/#paper', text: 'El Papel, 2025' }],
      },
    ]);
  });

  test('shows an idea with its year only, and says that it is no recommendation', () => {
    const { ideas } = archive([
      anActivity('weak', { confidence: 'low' }),
      anActivity('undated', { when: { starts: null } }),
    ]);
    expect(ideas?.items.map(({ when }) => when.text)).toEqual(['2025', text('activity.undated')]);
    expect(ideas?.note).toEqual(t('activities.ideasNote'));
  });

  test('stays short where hundreds are announced, and says where the others are', () => {
    const many = Array.from({ length: 300 }, (_, i) => anActivity(`a-${i}`, future));
    const { coming } = list(many);
    expect(coming?.items).toHaveLength(24);
    expect(coming?.note).toEqual(t('activities.nearest', { count: 24 }));
  });

  test('marks the language of each title in every other language, and leads to the page that exists', () => {
    const english = activityContext({}, 'en');
    const { latest } = list([anActivity('past')], english);
    expect(latest?.items[0]).toMatchObject({
      title: { text: 'Feria past', lang: 'es' },
      href: '/p-activities/2025/past/',
    });
    expect(latest?.items[0]?.facts).toContainEqual({ text: 'Villa Norte', lang: 'es' });
    expect(list([], english).coming?.items[0]?.title).toEqual({ text: 'Day of the Lantern' });
    expect(list([], english).coming?.items[1]?.title).toEqual({ text: 'Día propio', lang: 'es-PE' });
  });

  test('leads a reader to the page in their own language where the activity is written in it', () => {
    const english = activityContext({}, 'en');
    const { latest } = list([anActivity('past', { lang: 'en' })], english);
    expect(latest?.items[0]).toMatchObject({ title: { text: 'Feria past' }, href: '/en/p-activities/2025/past/' });
    expect(latest?.items[0]?.title.lang).toBeUndefined();
  });
});

test('a row is made once for each language, however many lists show it', () => {
  const activity = anActivity('one', future);
  expect(toActivityRow(activity, context)).toBe(toActivityRow(activity, context));
  const english = activityContext({}, 'en', { en: translated('reviewed') });
  expect(toActivityRow(activity, english)).not.toBe(toActivityRow(activity, context));
});

describe('what a row says of', () => {
  const statusOf = (changes: Partial<Activity>) => {
    const { latest, coming } = list([anActivity('one', changes)]);
    return (latest?.items ?? coming?.items)?.find(({ href }) => href)?.status;
  };

  test.each([
    ['a report', {}, 'activity.short-reported', { publisher: 'El Papel' }],
    ['an announcement', future, 'activity.short-unconfirmed', {}],
    [
      'one called confirmed that nobody has checked',
      { ...future, status: 'confirmed' },
      'activity.short-unconfirmed',
      {},
    ],
    [
      'one that its organiser confirmed',
      { ...future, confirmed: { role: 'editor', on: '2027-06-01', how: 'By letter' } },
      'activity.short-confirmed',
      {},
    ],
    ['one that is called off', { ...future, status: 'cancelled' }, 'activity.status-cancelled', {}],
  ] as const)('%s', (_case, changes, key, values) => {
    expect(statusOf(changes as Partial<Activity>)).toEqual(t(key, values));
  });
});

describe('the lists of one region, sector or year', () => {
  const index = indexActivities(
    [
      anActivity('north'),
      anActivity('south', { place: { region: 'QM-S' }, sectors: ['health'], when: { starts: '2024-05-01' } }),
      anActivity('month', { when: { starts: '2025-08' } }),
      anActivity('idea', { confidence: 'low' }),
    ],
    context.today,
  );

  const group = (facet: Facet, key: string) => toActivityGroup({ facet, key, page: 1 }, index, context);

  test('hold what belongs there, ideas not counted, and lead to the others', () => {
    const view = group('region', 'QM-N');
    expect(view.heading).toEqual(t('activities.inRegion', { region: 'Norte' }));
    expect(view.lead).toEqual(t('activities.count', { count: 2 }));
    expect(view.past?.items.map(({ title }) => title.text)).toEqual(['Feria north']);
    expect(view.lines?.items.map(({ id }) => id)).toEqual(['month']);
    expect(view.ideas?.items.map(({ id }) => id)).toEqual(['idea']);
    expect(view.coming).toBeNull();
    expect(view.others?.links.map(({ href }) => href)).toEqual(['/p-activities/p-region/sur/']);
  });

  test('lead from a sector to how its institutions announce, and from no other list', () => {
    expect(group('sector', 'health').follow?.links.map(({ href }) => href)).toEqual(
      ['publish', 'institutions'].map((name) => `/p-activities/p-${name}/`),
    );
    const others = [group('region', 'QM-N').follow, group('year', '2025').follow];
    expect(others.flatMap((one) => one?.links.map(({ label }) => label) ?? [])).not.toContainEqual(
      t('institutions.link'),
    );
  });

  test('have titles of their own', () => {
    const titles = [
      group('region', 'QM-N'),
      group('region', 'QM-S'),
      group('sector', 'health'),
      group('sector', 'education'),
      group('year', '2025'),
      group('year', '2024'),
    ].map(({ frame }) => frame.title.text);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

const pageOf = (activity: DatedActivity, where = context) =>
  toActivityPage(activity, indexActivities([activity], where.today), where);

describe('the page of an activity', () => {
  const page = (changes: Partial<DatedActivity> = {}, where = context) => pageOf(anActivity('one', changes), where);
  const rowOf = (view: ReturnType<typeof page>, key: PhraseKey) =>
    view.facts.rows.find(({ term }) => term.text === text(key))?.values.map((value) => value.text);

  test('says when in words, with the weekday and the year, and never how long ago', () => {
    expect(rowOf(page(), 'activity.when')).toEqual(['martes, 23 de setiembre de 2025']);
    const span = page({ when: { starts: '2025-09-23', ends: '2025-10-02' } });
    expect(rowOf(span, 'activity.when')).toEqual(['del 23 de setiembre de 2025 al 2 de octubre de 2025']);
    expect(span.row.until).toEqual(t('activity.until', { date: '2 de octubre de 2025' }));
  });

  test('gives the hour only where it is known', () => {
    const timed = page({ when: { starts: '2027-07-30', from: '15:00', to: '17:00' } });
    expect(rowOf(timed, 'activity.when')?.[1]).toBe(text('activity.fromTo', { from: '15:00', to: '17:00' }));
    expect(timed.row.time?.text).toBe(text('activity.fromTo', { from: '15:00', to: '17:00' }));
    expect(page().row.time).toBeNull();
  });

  test('says where, and who organises it', () => {
    expect(rowOf(page(), 'activity.where')).toEqual(['Plaza Inventada', 'Villa Norte', 'Norte']);
    const own = page({ place: { town: 'Norte', region: 'QM-N' }, organiserNames: [{ text: 'Club', lang: 'es' }] });
    expect(rowOf(own, 'activity.where')).toEqual(['Norte']);
    expect(rowOf(own, 'activity.organisers')).toEqual(['Oficina Inventada', 'Club']);
    expect(rowOf(page({ place: {} }), 'activity.where')).toEqual([text('activity.national')]);
    expect(rowOf(page({ mode: 'online' }), 'activity.where')).toEqual([text('activityMode.online')]);
  });

  test('says in one line what nobody has stated', () => {
    const { facts } = page();
    expect(facts.unknown?.text).toBe(
      text('line.unknown', {
        facts: `${text('activity.audiences-unknown')}, ${text('activity.cost-unknown')}, ${text('activity.accessibility-unknown')} y ${text('activity.languages-unknown')}`,
      }),
    );
    const known = page({
      cost: 'free',
      audiences: ['families'],
      accessibility: { stepFree: 'yes', signLanguage: 'no', captions: 'unknown' },
    });
    expect(rowOf(known, 'activity.cost')).toEqual([text('activity.cost-free')]);
    expect(rowOf(known, 'activity.accessibility')).toEqual([
      text('activity.stepFree-yes'),
      text('activity.signLanguage-no'),
    ]);
    expect(known.facts.unknown?.text).not.toContain(text('activity.cost-unknown'));
    expect(known.facts.unknown?.text).toContain(text('activity.captions-unknown'));
    expect(known.facts.unknown?.text).toContain(text('activity.quietSpace-unknown'));
  });

  test.each([
    ['the press', {}, ['activity.status-press', { publisher: 'El Papel' }]],
    ['another source', { sources: ['gazette'] }, ['activity.status-reported', { publisher: 'La Gaceta' }]],
    [
      'an announcement that nobody confirmed',
      future,
      ['activity.status-unconfirmed', { organiser: 'Oficina Inventada' }],
    ],
    ['an announcement of nobody known', { ...future, organisers: [] }, ['activity.status-unconfirmedNobody', {}]],
    [
      'its organiser',
      { ...future, confirmed: { role: 'editor', on: '2027-06-01', how: 'By letter' } },
      ['activity.status-confirmed', { date: '1 de junio de 2027' }],
    ],
  ] as const)('says that it rests on %s', (_case, changes, [key, values]) => {
    expect(page(changes as Partial<DatedActivity>).status).toEqual([t(key, values)]);
  });

  test('says first that it was called off or moved', () => {
    const cancelled = page({ ...future, status: 'cancelled' });
    expect(cancelled.change).toEqual([t('activity.status-cancelled'), t('activity.noReason')]);
    expect(cancelled.status).toHaveLength(1);
    expect(cancelled.isCancelled).toBe(true);
    expect(cancelled.frame.title.text).toMatch(/^CANCELADA: /);
    const moved = page({ ...future, status: 'moved' });
    expect(moved.change[0]).toEqual(t('activity.status-moved'));
    expect(moved.frame.title.text).toMatch(/^CAMBIÓ: /);
    expect(page(future).change).toEqual([]);
  });

  test('names its source with the date, and leads to the lists it stands in and, while it is to come, to its calendar', () => {
    const view = page();
    expect(view.sources!.lines).toEqual([
      { id: 'paper', text: 'El Papel', href: null, date: { text: '24 de setiembre de 2025' }, copy: null },
    ]);
    expect(view.calendar).toBeNull();
    expect(page({ ...future }).calendar?.href).toBe('/p-activities/2027/one.ics');
    expect(view.others.links.map(({ href }) => href)).toEqual([
      '/p-activities/2025/',
      '/p-activities/p-month/2025-09/',
      '/p-activities/p-region/norte/',
      '/p-activities/p-sector/education/',
      '/p-activities/p-organiser/office/',
    ]);
  });

  test('exists in the languages it is written in, and leads readers of others to the list or to help', () => {
    const locales = (lang: string) =>
      activityPaths([anActivity('one', { lang })], context).map(({ params }) => params.locale);
    expect(locales('es')).toEqual([undefined]);
    expect(locales('qu')).toEqual(['qu']);
    expect(locales('fr')).toEqual([undefined]);
    const machine = translated('machine');
    const four = activityContext({}, 'es', { en: machine, ar: machine, qu: machine });
    expect(page({}, four).frame.languages.map(({ href }) => href)).toEqual([
      '/en/p-activities/',
      '/ar/p-help/',
      '/qu/p-help/',
    ]);
    expect(page({ lang: 'fr' }).lang).toBe('fr');
    expect(page().lang).toBeUndefined();
  });

  test('is in the index of a live site only in its own language', () => {
    expect(page({}, activityContext({ stage: 'live' })).frame.isIndexed).toBe(true);
    const english = activityContext({ stage: 'live' }, 'en', { en: translated('reviewed') });
    expect(list([], english).frame.isIndexed).toBe(true);
    expect(page({}, english).frame.isIndexed).toBe(false);
    expect(page({}).frame.alternates).toEqual([]);
  });
});

describe('the title of an activity’s page', () => {
  test('holds its name, its town and its day', () => {
    expect(toActivityTitle(anActivity('one'), context).text).toBe('Feria one, Villa Norte, 23 set. 2025');
    expect(toActivityTitle(anActivity('one', { place: {} }), context).text).toBe('Feria one, 23 set. 2025');
  });

  test('fits a tab however long name and place are', () => {
    const long = anActivity('one', {
      title: 'Un título larguísimo '.repeat(7).trim(),
      place: { town: 'Una ciudad con un nombre que no acaba' },
    });
    const title = toActivityTitle(long, context).text;
    expect([...title].length).toBeLessThanOrEqual(70);
    expect(title).toMatch(/^Un título .*…, Una ciudad .*…, 23 set\. 2025$/);
  });

  test.each([
    ['Feria en la plaza', 17, 'Feria en la plaza'],
    ['Feria en la plaza', 16, 'Feria en la…'],
    ['Feria, en la plaza', 8, 'Feria…'],
    ['Feria «en la plaza»', 8, 'Feria…'],
    ['Ferrocarriles', 8, 'Ferroca…'],
  ])('is cut after a whole word: %s to %i', (whole, longest, short) => {
    expect(shorten(whole, longest)).toBe(short);
  });
});

describe('the address of a file', () => {
  const rules = { address: null, paths: { activities: 'actividades', calendar: 'calendario' } };

  test('has no language, no slash at its end, and the words of the campaign', () => {
    expect(fileAddressOf('calendar', {}, rules)).toBe('/actividades/calendario.ics');
    expect(fileAddressOf('activityCalendar', { year: '2027', activity: 'fair' }, rules)).toBe(
      '/actividades/2027/fair.ics',
    );
    expect(filePatternOf('activityCalendar', rules)).toBe('/actividades/[year]/[activity].ics');
  });

  test('is made of words that campaign.yaml gives, and of names that a standard or a program fixes, or that no reader sees', () => {
    const named = ['SHA256SUMS', 'pictures', 'icon', 'site', 'index'];
    const fixed = Object.values(FILES).flatMap(({ parts }) => parts.filter((part) => !/^[:=]/.test(part)));
    const known: readonly string[] = [...PATH_WORDS, ...named];
    expect(fixed.filter((part) => !known.includes(part))).toEqual([]);
  });
});

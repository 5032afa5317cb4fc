import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../../src/domain/activities/activity.ts';
import { indexActivities } from '../../../../src/domain/activities/indexed.ts';
import { toOnTheDay } from '../../../../src/views/activities/on-the-day.ts';
import { toPhases } from '../../../../src/views/activities/phases.ts';
import { activityContext, anActivity } from '../../../fixtures/events/made-up.ts';

const context = activityContext();
const announced = { status: 'announced', when: { starts: '2027-07-30' } } as const;
const phases = (activities: Activity[] = [], where = context) =>
  toPhases(indexActivities(activities, where.today), where, 'home');
const onTheDay = (activities: Activity[]) => toOnTheDay(indexActivities(activities, context.today), context);

describe('the times of the campaign', () => {
  test('stand in their order, each with its date', () => {
    expect(phases().parts.map(({ phase, heading }) => [phase, heading.text])).toEqual([
      ['before', 'Hasta el 28 de julio de 2027'],
      ['eve', '29 de julio de 2027: la víspera'],
      ['day', '30 de julio de 2027: el día'],
      ['after', 'Desde el 31 de julio de 2027'],
      ['closed', 'Desde el 1 de enero de 2028: campaña de 2027 cerrada'],
    ]);
  });

  test.each(['2026-12-01', '2027-07-29', '2027-07-30', '2028-01-01'])(
    'say the same in a build of %s, so that an old one says nothing false',
    (today) => {
      const said = (where: typeof context) => phases([], where).parts.map(({ heading, text }) => [heading, text]);
      expect(said({ ...context, today })).toEqual(said(context));
    },
  );

  test.each(['es', 'en', 'pt'])('say in %s no day by its distance', (locale) => {
    const said = readFileSync(`content/strings/${locale}.yaml`, 'utf8').match(/^ {2}phase\..*$/gm)!;
    expect(said.length).toBeGreaterThan(10);
    expect(said.join('\n')).not.toMatch(
      /\b(hoy|mañana|ayer|faltan?|today|tomorrow|yesterday|left|hoje|amanhã|ontem|faltam)\b/i,
    );
  });

  test('lead a class, whose holidays the day falls into, to the classroom, whose guide says when to teach', () => {
    expect(phases().parts[0]!.links.map(({ href }) => href)).toContain('/p-classroom/');
    const says = {
      es: /El 30 de julio cae en las vacaciones/,
      en: /30 July falls in the holidays/,
      pt: /O dia 30 de julho cai nas férias/,
    };
    for (const [locale, words] of Object.entries(says))
      expect(readFileSync(`content/pages/${locale}/guide.mdx`, 'utf8')).toMatch(words);
  });

  test('lead nowhere to the page that shows them', () => {
    const links = (here: 'home' | 'activities') =>
      toPhases(indexActivities([], context.today), context, here).parts.flatMap((part) =>
        part.links.map(({ href }) => href),
      );
    expect(links('home')).toContain('/p-activities/');
    expect(links('activities')).not.toContain('/p-activities/');
  });

  test('are folded without script only once they are over for good', () => {
    const over = (today: string) =>
      phases([], { ...context, today })
        .parts.filter(({ isOver }) => isOver)
        .map(({ phase }) => phase);
    expect(over('2027-07-28')).toEqual([]);
    expect(over('2027-07-30')).toEqual(['before', 'eve']);
    expect(over('2028-01-01')).toEqual(['before', 'eve', 'day', 'after']);
  });

  test('lead to the month on the day, to the page of the year once it has one, and always to the numbers', () => {
    const hrefs = (activities: Activity[]) =>
      phases(activities).parts.map(({ links }) => links.map(({ href }) => href));
    expect(hrefs([]).flat()).not.toContain('/p-activities/2027/');
    const [, , day, after] = hrefs([anActivity('one', announced)]);
    expect(day).toEqual(['/p-activities/p-month/2027-07/', '/p-help/']);
    expect(after).toContain('/p-activities/2027/');
    expect(after).toContain('/p-help/');
  });
});

describe('what happens on the day', () => {
  test('is nothing while nobody has announced anything for it', () => {
    expect(onTheDay([anActivity('other', { ...announced, when: { starts: '2027-07-29' } })])).toBeNull();
  });

  test('begins with what was moved or called off, and goes on by region', () => {
    const view = onTheDay([
      anActivity('south', { ...announced, place: { region: 'QM-S' } }),
      anActivity('north', { ...announced, when: { starts: '2027-07-30', from: '15:00' } }),
      anActivity('off', { ...announced, status: 'cancelled', when: { starts: '2027-07-30', from: '15:00' } }),
      anActivity('moved', { ...announced, status: 'moved', place: { region: 'QM-S' } }),
      anActivity('online', { ...announced, mode: 'online', place: {} }),
    ])!;
    expect(view.groups.map(({ heading, rows }) => [heading.text, rows.map(({ title }) => title.text)])).toEqual([
      ['Cambios', ['Feria moved', 'Feria off']],
      ['Norte', ['Feria north']],
      ['Sur', ['Feria south']],
      ['Todo el país', ['Feria online']],
    ]);
  });

  test('has the hours of what takes place, and none of what was called off', () => {
    const when = { starts: '2027-07-30', from: '15:00', to: '17:00' };
    const [changed, north] = onTheDay([
      anActivity('north', { ...announced, when }),
      anActivity('off', { ...announced, status: 'cancelled', when }),
    ])!.groups;
    expect(changed!.rows[0]!.hours).toBeNull();
    expect(north!.rows[0]!.hours).toEqual({ start: '2027-07-30T15:00', end: '2027-07-30T17:00' });
  });

  test('is cut where it would be too long, so that what was changed still stands first', () => {
    const many = Array.from({ length: 150 }, (_, number) => anActivity(`n-${number}`, announced));
    const view = onTheDay([...many, anActivity('z-off', { ...announced, status: 'cancelled' })])!;
    expect(view.groups[0]!.rows).toHaveLength(1);
    expect(view.groups.flatMap(({ rows }) => rows)).toHaveLength(100);
  });
});

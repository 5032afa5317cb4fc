import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../src/check/source/front-matter.ts';
import { activityShelf, hasDay, type Shelf } from '../../src/domain/activities/activity.ts';
import { isToldOf } from '../../src/domain/activities/notice.ts';
import { ADDRESSES, fileAddressOf } from '../../src/i18n/addresses.ts';
import { primary } from '../../src/i18n/languages.ts';
import { uidOf } from '../../src/outputs/uid.ts';
import type { ActivityFile } from '../../src/schemas/activities/activity.ts';
import { CONTENT_KINDS } from '../../src/schemas/kinds/kinds.ts';
import { globOf } from '../../src/schemas/kinds/path.ts';
import { attr, closest, elementsOf, hasClass, inside, parseHtml, textOf } from './dom.ts';
import { findOn, type Page, readSite, type Site, type SiteSpec, tags, wholeLocales } from './site.ts';
import { SITES } from './sites.ts';

interface Written extends ActivityFile {
  folder: string;
  id: string;
  shelf: Shelf;
}

const LISTS = Object.keys(ADDRESSES).filter((name) => name.startsWith('activities'));
/** The pages that list what the calendar of a region holds. */
const OF_REGION = ['activitiesByRegion', 'activitiesByRegionMore'];
/** A front page that a phone on prepaid data can carry. */
/** Of these the calendar's title says so before it begins. */
const CHANGED = new Set<string>(['moved', 'cancelled']);
const LARGEST_FRONT = 60_000;
const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const DATE_AND_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/;

describe.each(SITES)('$name', (spec) => {
  const site = () => readSite(spec);
  const activities = () => readActivities({ ...spec, campaign: site().campaign });
  const onShelf = (...shelves: Shelf[]) => activities().filter(({ shelf }) => shelves.includes(shelf));
  const pages = (...kinds: string[]) => site().pages.filter(({ kind }) => kinds.includes(kind));
  const icsOf = ({ folder, id }: Written) =>
    fileAddressOf('activityCalendar', { year: folder, activity: id }, site().campaign);
  const textOfFile = (path: string) => readFileSync(join(spec.dir, path), 'utf8');
  const calendar = () => textOfFile(fileAddressOf('calendar', {}, site().campaign));

  test('has activities on every shelf to look at', () => {
    for (const shelf of ['page', 'line', 'idea'] as const) expect(onShelf(shelf).length).toBeGreaterThan(0);
  });

  test('has a page for each activity whose day is known, in the language it is written in and in no other', () => {
    const { languages, sourceLocale } = site().campaign;
    const expected = onShelf('page').flatMap(({ folder, id, lang }) => {
      const own = languages.filter((language) => primary(language.lang) === primary(lang)).map(({ locale }) => locale);
      return (own.length > 0 ? own : [sourceLocale]).map((locale) => `${locale} ${folder} ${id}`);
    });
    const built = pages('activity').map(({ locale, params }) => `${locale} ${params.year} ${params.activity}`);
    expect(built.sort()).toEqual(expected.sort());
  });

  test('has a calendar file for each of them, and none for what is known to the month or only an idea', () => {
    const files = [...site().files].filter((path) => path.endsWith('.ics'));
    // What was recalled has calendars of its own (`recall-feeds.test.ts`).
    const recalls = fileAddressOf('recallsOfAll', { ending: 'ics' }, site().campaign).replace(/\.ics$/, '');
    // Every region has one to follow, also before anything is announced there.
    const { campaign } = site();
    const regions = pages('region').map(({ params }) => fileAddressOf('calendarOfRegion', params, campaign));
    const all = [fileAddressOf('calendar', {}, campaign), ...onShelf('page').map(icsOf)];
    const expected = [...all, ...new Set(regions)];
    expect(files.filter((file) => !file.startsWith(recalls)).sort()).toEqual(expected.sort());
  });

  test('names the feed to feed readers on the front page of activities and on each activity', () => {
    const expected = fileAddressOf('atom', {}, site().campaign);
    const wrong = findOn(pages('activities', 'activity'), (page) => {
      const named = tags(page, 'link').filter((link) => attr(link, 'type') === 'application/atom+xml');
      const [first, ...others] = named.map((link) => attr(link, 'href') ?? '');
      const isRight = first?.endsWith(expected) && others.length === 0;
      return isRight && named.every((link) => attr(link, 'rel') === 'alternate')
        ? []
        : [`names ${first ?? 'none'} and not ${expected}`];
    });
    expect(wrong).toEqual([]);
    expect(site().files).toContain(new URL(expected, 'https://site.example').pathname);
  });

  test('has in its feed every activity that is still to be told of', () => {
    const ids = elementsOf(parseHtml(textOfFile(fileAddressOf('atom', {}, site().campaign)))).flatMap((one) =>
      one.name === 'id' && closest(one, ({ name: around }) => around === 'entry')
        ? [textOf(one).slice('urn:uuid:'.length)]
        : [],
    );
    expect(ids.sort()).toEqual([...toldIds()].map(uidOf).sort());
  });

  test('has for each region a calendar that equals its list', () => {
    const { campaign } = site();
    const own = pages(...OF_REGION).filter(({ locale }) => locale === campaign.sourceLocale);
    const lists = [...Map.groupBy(own, ({ params }) => params.region!)];
    expect(lists.length).toBeGreaterThan(1);
    for (const [region, shown] of lists) {
      const expected = shown.flatMap(idsOnList).filter((id) => toldIds().has(id));
      const { uids } = readIcs(textOfFile(fileAddressOf('calendarOfRegion', { region }, campaign)));
      expect([region, uids.sort()]).toEqual([region, expected.map(uidOf).sort()]);
    }
  });

  function toldIds(): Set<string> {
    const today = process.env.BUILD_DATE ?? builtOn();
    const told = onShelf('page')
      .filter(hasDay)
      .filter((one) => isToldOf(one, today));
    return new Set(told.map(({ id }) => id));
  }

  function builtOn(): string {
    return JSON.parse(textOfFile(fileAddressOf('servicesJson', {}, site().campaign))).asOf;
  }

  test('has a first page that a phone can carry', () => {
    const heavy = findOn(pages('activities'), ({ html }) =>
      Buffer.byteLength(html) > LARGEST_FRONT ? [`has ${Buffer.byteLength(html)} bytes`] : [],
    );
    expect(heavy).toEqual([]);
  });

  test('says until when each date lasts, for the reader’s own clock', () => {
    const dated = pages('activity', ...LISTS).flatMap((page) =>
      page.elements.filter((one) => hasClass(one, 'activity')),
    );
    expect(dated.length).toBeGreaterThan(0);
    expect(dated.filter((one) => !DATE_ONLY.test(attr(one, 'data-ends') ?? '')).length).toBe(0);
  });

  test('has data for search engines on the pages of activities and on no list', () => {
    const data = (page: Page) => dataOf(page).filter((one) => one['@type'] === 'Event');
    expect(findOn(pages('activity'), (page) => (data(page).length === 1 ? [] : ['has no data']))).toEqual([]);
    expect(findOn(pages(...LISTS), (page) => (data(page).length === 0 ? [] : ['has data']))).toEqual([]);
  });

  test('tells search engines an hour only where the record has one', () => {
    const records = new Map(onShelf('page').map((one) => [one.id, one]));
    const wrong = findOn(pages('activity'), (page) => {
      const { when, title } = records.get(page.params.activity!)!;
      const data = dataOf(page).find((one) => one['@type'] === 'Event')!;
      const shape = when.from ? DATE_AND_TIME : DATE_ONLY;
      const isRight = data.name === title && shape.test(data.startDate!) && data.startDate!.startsWith(when.starts!);
      return isRight ? [] : [`says ${data.name}, ${data.startDate}`];
    });
    expect(wrong).toEqual([]);
  });

  test('marks the language of each title that is not in the language of the list', () => {
    const langs = new Map(activities().map(({ title, lang }) => [title, lang]));
    const seen = new Set<string>();
    const wrong = findOn(pages(...LISTS), (page) =>
      titlesOf(page).flatMap((element) => {
        const title = textOf(element);
        const lang = langs.get(title);
        if (!lang) return [];
        seen.add(page.locale);
        const marked = attr(closest(element, (one) => attr(one, 'lang') !== undefined)!, 'lang')!;
        return primary(marked) === primary(lang) ? [] : [`shows "${title}" as ${marked}`];
      }),
    );
    expect(wrong).toEqual([]);
    expect([...seen].sort()).toEqual(wholeLocales(site()).sort());
  });

  test('says on each activity’s page how far it can be relied on', () => {
    const statuses = (page: Page) =>
      page.elements.filter((element) => hasClass(element, 'activity__status')).map(textOf);
    expect(
      findOn(pages('activity'), (page) => (statuses(page).some((text) => text.length > 10) ? [] : ['does not'])),
    ).toEqual([]);
  });

  test('has in the calendar of all the dated activities and the observance days, each by its own UID', () => {
    const { activities, uids } = readIcs(calendar());
    const titles = activities.map(({ summary }) => summary);
    for (const { title, status } of onShelf('page')) {
      expect(titles.some((one) => (CHANGED.has(status) ? one.endsWith(title) : one === title))).toBe(true);
    }
    expect(activities.length).toBeGreaterThan(onShelf('page').length);
    expect(new Set(uids).size).toBe(uids.length);
    const files = onShelf('page').flatMap((one) => readIcs(textOfFile(icsOf(one))).uids);
    expect(uids).toEqual(expect.arrayContaining(files));
    expect(new Set(files).size).toBe(onShelf('page').length);
  });

  test('has calendars that a second parser reads alike', () => {
    const other = Object.values(nodeIcal.sync.parseICS(calendar())).filter((part) => part?.type === 'VEVENT');
    expect(other).toHaveLength(readIcs(calendar()).activities.length);
  });

  test('writes calendars as RFC 5545 wants them: lines of 75 octets that end with CR and LF, stamps in UTC, no METHOD', () => {
    const files = [...site().files].filter((path) => path.endsWith('.ics'));
    const wrong = files.filter((path) => {
      const text = textOfFile(path);
      const lines = text.split('\r\n');
      const stamps = lines.filter((line) => line.startsWith('DTSTAMP'));
      return (
        /[\r\n]/.test(lines.join('')) ||
        lines.some((line) => Buffer.byteLength(line) > 75) ||
        (stamps.length === 0 && text.includes('BEGIN:VEVENT')) ||
        stamps.some((line) => !/^DTSTAMP:\d{8}T\d{6}Z$/.test(line)) ||
        text.includes('METHOD')
      );
    });
    expect(wrong).toEqual([]);
  });

  test('carries the styles of activities on their own pages only', () => {
    const styled = (page: Page) => tags(page, 'style').some((style) => textOf(style).includes('.activity__date'));
    const others = site().pages.filter(
      ({ kind }) => kind === 'notFound' || (ADDRESSES[kind] as readonly string[])[0] !== 'activities',
    );
    expect(findOn(pages('activity'), (page) => (styled(page) ? [] : ['has no style']))).toEqual([]);
    expect(findOn(others, (page) => (styled(page) ? ['has the style'] : []))).toEqual([]);
  });
});

/**
 * Every activity of a content folder, read once: as somebody read it, else, in a preview, as it is written there. What was called off
 * after a call is so, whoever has read it.
 */
function readActivities({ campaign, contentDir: dir }: Pick<Site, 'campaign'> & SiteSpec): readonly Written[] {
  const read = written.get(dir) ?? parseActivities(dir, campaign.stage === 'live');
  written.set(dir, read);
  return read;
}

const written = new Map<string, readonly Written[]>();

function parseActivities(dir: string, isLive: boolean): Written[] {
  return globSync(globOf(CONTENT_KINDS.activities.path), { cwd: dir }).flatMap((name) => {
    const [, folder = '', file = ''] = name.split(/[/\\]/);
    const own = parseActivity(join(dir, name));
    const kept = join(dir, 'events', folder, 'read', file);
    if (isLive && !existsSync(kept)) return [];
    const isOff = own.status === 'cancelled' && own.change?.calledBack !== undefined;
    const data = existsSync(kept) ? { ...parseActivity(kept), ...(isOff ? { status: own.status } : {}) } : own;
    return { ...data, folder, id: file.replace(/\.md$/, ''), shelf: activityShelf(data) };
  });
}

function parseActivity(file: string): ActivityFile {
  return parse(splitFrontMatter(readFileSync(file, 'utf8'))!.front);
}

function dataOf(page: Page): Record<string, string>[] {
  return tags(page, 'script')
    .filter((script) => attr(script, 'type') === 'application/ld+json')
    .map((script) => JSON.parse(script.children.map((child) => ('data' in child ? child.data : '')).join('')));
}

/** The ids of the activities whose pages a list leads to, in its main part. */
function idsOnList(page: Page): string[] {
  return page.elements
    .filter((element) => element.name === 'li' && hasClass(element, 'activity'))
    .flatMap((row) => inside(row, ({ name }) => name === 'a'))
    .map((link) => attr(link, 'href')!.split('/').at(-2)!);
}

/** The elements that hold nothing but the title of an activity. */
function titlesOf(page: Page) {
  const rows = page.elements
    .filter((element) => hasClass(element, 'activity'))
    .flatMap((row) => inside(row, ({ name }) => name === 'a'));
  const lines = page.elements
    .filter((element) => hasClass(element, 'activity-lines'))
    .flatMap((list) => inside(list, ({ name }) => name === 'strong'));
  return [...rows, ...lines.map((strong) => inside(strong, ({ name }) => name === 'span')[0] ?? strong)];
}

function readIcs(text: string) {
  const activities = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
  return { activities, uids: activities.map(({ uid }) => uid) };
}

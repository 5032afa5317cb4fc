/** Phrases of the made-up country's interface that end in what looks like code: they stay words wherever a phrase goes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOSTILE_ENDS } from '../fixtures/country/prepare/hostile-phrases.ts';
import { attr, elementsOf, parseXml, textOf } from './dom.ts';
import { metaOf, type Page, readSite, tags } from './site.ts';
import { COUNTRY } from './sites.ts';

const site = () => readSite(COUNTRY);
const english = () => site().pages.filter(({ locale }) => locale === site().campaign.sourceLocale);
const endOf = (key: string) => (HOSTILE_ENDS[key] ?? '').replace(/\s+/g, ' ').trim();
/** Pages that show the end of a phrase in one of the ways that a page can. */
const showing = (key: string, ways: (page: Page) => readonly (string | undefined)[]) =>
  english().filter((page) => ways(page).some((way) => way?.replace(/\s+/g, ' ').includes(endOf(key))));
const filesOf = (ending: string) =>
  [...site().files].filter((file) => file.endsWith(ending)).map((file) => readFileSync(join(site().dir, file), 'utf8'));
const dataOf = (page: Page) =>
  tags(page, 'script')
    .filter((element) => /json/.test(attr(element, 'type') ?? ''))
    .flatMap((element) => element.children.map((child) => ('data' in child ? child.data : '')));
/** All texts of some data. */
const textsIn = (data: unknown): string[] =>
  typeof data === 'string' ? [data] : data && typeof data === 'object' ? Object.values(data).flatMap(textsIn) : [];

test('each stands in the strings as it is written', () => {
  const { dictionaries, campaign } = site();
  const own = dictionaries.get(campaign.sourceLocale);
  for (const [key, end] of Object.entries(HOSTILE_ENDS)) expect(String(own?.get(key)?.phrase)).toContain(end);
});

describe('a page shows them as words', () => {
  test.each(['publish.lead', 'subscribe.lead', 'activities.followAtom'])('in its text: %s', (key) => {
    expect(showing(key, (page) => tags(page, 'main').map(textOf))).not.toEqual([]);
  });

  test('in its title', () => {
    expect(showing('home.title', (page) => tags(page, 'title').map(textOf))).not.toEqual([]);
  });

  test('in what it says of itself, and in the title of a link', () => {
    expect(showing('activities.description', (page) => [metaOf(page, 'description')])).not.toEqual([]);
    expect(showing('activities.followAtom', (page) => tags(page, 'link').map((one) => attr(one, 'title')))).not.toEqual(
      [],
    );
  });
});

test.each(['home.title'])('data for search engines hold them as text: %s', (key) => {
  const pages = showing(key, (page) => dataOf(page).flatMap((text) => textsIn(JSON.parse(text))));
  expect(pages).not.toEqual([]);
});

test.each(['quiz.check', 'search.hint'])('data of islands hold them as text: %s', (key) => {
  const own = (page: Page) => page.elements.flatMap(({ attribs }) => attribs.props ?? []);
  const all = (page: Page) => [...dataOf(page), ...own(page)].flatMap((text) => textsIn(JSON.parse(text)));
  expect(showing(key, all)).not.toEqual([]);
});

test('the name of a calendar is one line of it, and adds none', () => {
  const calendars = filesOf('.ics').map((text) => text.replace(/\r\n[ \t]/g, '').split('\r\n'));
  const isNamed = (line: string) => /^(?:NAME|X-WR-CALNAME)[:;]/.test(line) && line.includes('PWNED');
  expect(calendars.filter((lines) => lines.some(isNamed))).not.toEqual([]);
  const isAdded = (line: string) => /^(?:URL|ATTACH)[:;].*(?:evil\.example|x <)/.test(line) || /[\r\n]/.test(line);
  expect(calendars.flat().filter(isAdded)).toEqual([]);
});

test('the title of the feed is text', () => {
  const atom = filesOf('.xml').filter((text) => text.includes('http://www.w3.org/2005/Atom'));
  const elements = atom.map((text) => elementsOf(parseXml(text)));
  const titles = elements.flatMap((all) => all.filter(({ name }) => name === 'title').map(textOf));
  expect(titles.filter((title) => title.includes("<script>alert('PWNED')</script>"))).not.toEqual([]);
  expect(elements.flat().filter(({ name }) => ['script', 'img', 'base'].includes(name))).toEqual([]);
});

test('no table begins a cell with what a spreadsheet would calculate', () => {
  const cells = filesOf('.csv').flatMap((text) => text.match(/(?<=^|,)"?[=@\t][^,\n]*/gm) ?? []);
  expect(cells).toEqual([]);
});

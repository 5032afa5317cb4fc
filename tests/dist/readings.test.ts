/** The published site of the made-up country: what nobody has read stands nowhere in it, and what changed since it was read is marked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { fileAddressOf } from '../../src/i18n/addresses.ts';
import { attr, closest, hasClass, inside, textOf } from './dom.ts';
import { type Page, readSite, tags } from './site.ts';
import { COUNTRY } from './sites.ts';

const site = () => readSite(COUNTRY);
const pagesOf = (activity: string) => site().pages.filter((page) => page.params.activity === activity);
const mainOf = (page: Page) => textOf(tags(page, 'main')[0]!);
const bytesOf = (path: string) => readFileSync(join(COUNTRY.dir, path));
const calendarOf = (activity: string) =>
  bytesOf(fileAddressOf('activityCalendar', { year: '2027', activity }, site().campaign)).toString();

/** The words of a file, those of the index of the search too, which is compressed; null where it has none. */
function wordsOf(path: string): string | null {
  if (/\.(png|jpe?g|webp|avif|woff2?|pdf|ico)$/.test(path)) return null;
  const bytes = bytesOf(path);
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isZipped ? gunzipSync(bytes) : bytes).toString().normalize('NFC');
}

test.each([
  ['an activity that nobody has read', /unread-lanterns|nightjar/i],
  ['a change that nobody has read', /chotacabras/i],
  ['the new words of what was called off', /whippoorwill/i],
])(
  'no file says a word of %s',
  (_case, words) => {
    expect([...site().files].filter((path) => words.test(`${path}\n${wordsOf(path) ?? ''}`))).toEqual([]);
  },
  120_000,
);

test('the words of what somebody read are found by the same search of all files', () => {
  const found = [...site().files].filter((path) => /Faroles inventados que alguien leyó/.test(wordsOf(path) ?? ''));
  for (const kind of [/pagefind/, /\.ics$/, /feed\.xml$/, /search\.json$/, /\.html$/])
    expect(found.filter((path) => kind.test(path))).not.toEqual([]);
}, 120_000);

describe('what changed since it was read', () => {
  const CHANGED = 'changed-lanterns';
  const SAID = 'Hay cambios que nadie ha leído: pregunta a quien organiza.';
  const LISTS = new Set(
    ['OfMonth', 'OfYear', 'ByOrganiser', 'ByRegion', 'BySector'].map((list) => `activities${list}`),
  );

  test('shows on its page what was read, with a sentence in its language', () => {
    const [page, ...others] = pagesOf(CHANGED);
    expect(others).toEqual([]);
    expect(page!.locale).toBe('es');
    expect(mainOf(page!)).toContain('Una tarde inventada que alguien leyó.');
    expect(mainOf(page!)).toContain('4 de agosto de 2027');
    const status = page!.elements.filter((element) => hasClass(element, 'activity__status')).map(textOf);
    expect(status.join(' ')).toContain(SAID);
  });

  test('says on every list, in the language of the list, to ask the organiser', () => {
    const short: Record<string, string> = {
      es: 'Cambió: pregunta a quien organiza',
      en: 'It changed: ask the organiser',
    };
    const rows = site().pages.flatMap((page) =>
      tags(page, 'a')
        .filter((link) => attr(link, 'href')?.includes(`/${CHANGED}/`))
        .flatMap((link) => closest(link, (one) => hasClass(one, 'activity')) ?? [])
        .map((row) => ({
          locale: page.locale,
          kind: page.kind,
          status: inside(row, (one) => hasClass(one, 'status')).map(textOf),
        })),
    );
    for (const [locale, words] of Object.entries(short)) {
      const own = rows.filter((row) => row.locale === locale);
      expect(new Set(own.map(({ kind }) => kind.replace('More', '')))).toEqual(LISTS);
      expect(own.filter(({ status }) => status.join() !== words)).toEqual([]);
    }
  });

  test('says so in its calendar, on the day that was read', () => {
    const [event] = new ICAL.Component(ICAL.parse(calendarOf(CHANGED))).getAllSubcomponents('vevent');
    expect(event!.getFirstPropertyValue('description')).toContain(SAID);
    expect(event!.getFirstPropertyValue('dtstart')?.toString()).toBe('2027-08-04T17:00:00');
    expect(event!.getFirstPropertyValue('sequence')).toBe(0);
  });
});

describe('what was called off after a call', () => {
  const OFF = 'called-off-lanterns';

  test('says so on its page, with the words that were read and no word on a reason', () => {
    const [page] = pagesOf(OFF);
    const words = mainOf(page!);
    expect(words).toContain('Invented lanterns that were called off');
    expect(words).toContain('An invented evening that somebody read.');
    expect(words).toContain('Cancelled');
    expect(words).not.toContain('No reason');
  });

  test('tells calendars, as a newer version', () => {
    const text = calendarOf(OFF);
    expect(text).toMatch(/^STATUS:CANCELLED\r$/m);
    expect(text).toMatch(/^SEQUENCE:1\r$/m);
  });

  test('says in no file where the number to call was', () => {
    expect([...site().files].filter((path) => /office\.example\.org\/contact/.test(wordsOf(path) ?? ''))).toEqual([]);
  }, 120_000);
});

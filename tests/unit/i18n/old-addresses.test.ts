import { describe, expect, test } from 'vitest';
import type { AddressName } from '../../../src/i18n/addresses.ts';
import { inEveryLanguage, oldAddresses, successorsOf } from '../../../src/i18n/old-addresses.ts';
import { aCampaign } from '../made-up.ts';

const rules = { ...aCampaign(), days: ['2027-07-30', '2027-07-30', '2027-08-02', '2027-09-01'] };
const built = new Map<AddressName, string[]>([
  ['home', ['/', '/en/', '/ar/', '/qu/']],
  ['help', ['/p-help/', '/en/p-help/', '/ar/p-help/', '/qu/p-help/']],
  ['service', ['/p-help/p-service/police/', '/en/p-help/p-service/police/', '/p-help/p-service/other/']],
  ['activities', ['/p-activities/', '/en/p-activities/']],
  ['activity', ['/p-activities/2027/one/']],
  [
    'activitiesOfMonth',
    ['/p-activities/p-month/2027-07/', '/en/p-activities/p-month/2027-07/', '/p-activities/p-month/2027-08/'],
  ],
  ['materials', ['/p-materials/', '/en/p-materials/']],
  ['activitiesByRegion', ['/p-activities/p-region/norte/', '/en/p-activities/p-region/norte/']],
  ['law', ['/p-about/p-law/', '/en/p-about/p-law/', '/qu/p-about/p-law/']],
]);
const none = inEveryLanguage({}, rules);
const old = oldAddresses(built, none, rules);

describe('an old address', () => {
  test.each([
    [
      'of a page that a language with few words has no more',
      '/qu/p-help/p-service/police/',
      '/p-help/p-service/police/',
    ],
    ['of the edition in text', '/p-text/p-help/', '/p-help/'],
    ['of the programme of a region', '/p-activities/p-programme/norte/', '/p-activities/p-region/norte/'],
    ['of the materials for one reader', '/p-materials/p-audience/families/', '/p-materials/'],
    ['of the materials for one place', '/en/p-materials/p-place/market/', '/en/p-materials/'],
    ['of the activities in a language', '/p-activities/p-language/en/', '/p-activities/'],
    ['of the activities in a mode', '/en/p-activities/p-mode/online/', '/en/p-activities/'],
    ['of a day, whose month lists it', '/en/p-activities/p-month/2027-07/30/', '/en/p-activities/p-month/2027-07/'],
    ['of a day of another month', '/p-activities/p-month/2027-08/02/', '/p-activities/p-month/2027-08/'],
    ['of the same elsewhere', '/en/p-activities/p-programme/norte/', '/en/p-activities/p-region/norte/'],
    ['of its first page', '/en/p-text/', '/en/'],
    ['of a page in text that the language has', '/qu/p-text/p-help/', '/qu/p-help/'],
    [
      'of a page in text that the language has no more',
      '/ar/p-text/p-help/p-service/police/',
      '/p-help/p-service/police/',
    ],
    ['of a text that shows in another careful language', '/ar/p-about/p-law/', '/p-about/p-law/'],
  ])('%s leads straight to the page that answers', (_case, from, to) => {
    expect(old.get(from)).toBe(to);
  });

  test.each([
    ['a page that is there', '/qu/p-about/p-law/'],
    ['a page that a whole language never had', '/en/p-help/p-service/other/'],
    ['the text of a service that had none', '/p-text/p-help/p-service/other/'],
    ['a day on which nothing is', '/p-activities/p-month/2027-07/31/'],
    ['a day whose month has no page', '/p-activities/p-month/2027-09/01/'],
    ['the text of a page that had none', '/p-text/p-about/p-law/'],
    ['an activity in a language in which it was not written', '/qu/p-activities/2027/one/'],
  ])('is not %s', (_case, from) => {
    expect(old.has(from)).toBe(false);
  });

  test('leads into another careful language where that stands in first and has the page', () => {
    const languages = rules.languages.map((one) => (one.locale === 'ar' ? { ...one, fallback: ['qu', 'es'] } : one));
    const other = oldAddresses(built, none, { ...rules, languages });
    expect(['/ar/p-about/p-law/', '/ar/p-help/p-service/police/'].map((from) => other.get(from))).toEqual([
      '/qu/p-about/p-law/',
      '/p-help/p-service/police/',
    ]);
  });

  test('never leads to another one, nor to nothing', () => {
    const there = new Set([...built.values()].flat());
    expect([...old].filter(([from, to]) => there.has(from) || !there.has(to))).toEqual([]);
  });

  test('costs as much for the last of many pages as for the first: the days are gone through once', () => {
    let times = 0;
    const counted = Object.defineProperty({ ...rules }, 'days', {
      get: () => {
        times += 1;
        return rules.days;
      },
    });
    expect(oldAddresses(built, none, counted)).toEqual(old);
    expect(times).toBe(1);
  });
});

describe('an address that has moved', () => {
  const written = {
    '/older/': '/old/',
    '/old/': '/p-help/',
    '/en/own/': '/en/p-help/',
    '/gone/': '/p-help/p-service/police/',
  };
  const moved = inEveryLanguage(written, rules);
  const all = oldAddresses(built, moved, rules);

  test('leads in each language to the end of its way, in one step', () => {
    expect(['/older/', '/en/older/', '/qu/old/', '/en/own/'].map((from) => all.get(from))).toEqual([
      '/p-help/',
      '/en/p-help/',
      '/qu/p-help/',
      '/en/p-help/',
    ]);
  });

  test('leads to the language that stands in where the page is not there', () => {
    expect(all.get('/qu/gone/')).toBe('/p-help/p-service/police/');
    expect(successorsOf('/qu/gone/', moved, rules)).toEqual([
      '/qu/p-help/p-service/police/',
      '/p-help/p-service/police/',
    ]);
  });

  test('of one language alone has not moved in the others', () => {
    expect([moved.has('/own/'), moved.has('/qu/own/')]).toEqual([false, false]);
  });

  test('that leads round in a circle leads nowhere', () => {
    const circle = inEveryLanguage({ '/a/': '/b/', '/b/': '/a/' }, rules);
    expect(successorsOf('/a/', circle, rules)).toEqual([]);
  });
});

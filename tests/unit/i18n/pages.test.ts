import { describe, expect, test } from 'vitest';
import { keysOf } from '../../../src/codes/keys.ts';
import { ADDRESSES, type AddressName, type Params } from '../../../src/i18n/addresses.ts';
import { hasPage, isOutOfSite, localeOfPage } from '../../../src/i18n/pages.ts';
import { viewContext } from '../../../src/views/context.ts';
import { onSite } from '../../../src/views/link-to.ts';
import { aSite } from '../made-up.ts';

const OWN = [
  'pages/law',
  'pages/messages/viajes',
  'pages/easy/home',
  'lessons/a',
  'quizzes/b',
  'materials/c',
  'events/2027/d',
];
const site = aSite({ ownTexts: { qu: OWN } });

describe('a whole language', () => {
  test('has every page', () => {
    const without = (locale: string) => keysOf(ADDRESSES).filter((name) => !hasPage(name, {}, locale, site));
    expect([...without('es'), ...without('en')]).toEqual([]);
  });
});

describe('a page whose text a published site goes without', () => {
  const parts = ['pages/law', 'pages/messages/viajes', 'lessons/a', 'quizzes/b', 'materials/c', 'pages/materials'];
  const partly = aSite({ textsOut: parts, ownTexts: { qu: OWN } });

  test('is in no language', () => {
    const gone: [AddressName, Params][] = [
      ['law', {}],
      ['message', { message: 'viajes' }],
      ...(['lesson', 'handout', 'lessonKey', 'lessonSlides'] as const).map((name): [AddressName, Params] => [
        name,
        { lesson: 'a' },
      ]),
      ...(['quiz', 'quizClass', 'quizSheet', 'quizKey'] as const).map((name): [AddressName, Params] => [
        name,
        { quiz: 'b' },
      ]),
      ['material', { material: 'c' }],
      ['materials', {}],
    ];
    const there = ['es', 'en', 'qu'].flatMap((locale) =>
      gone.filter(([name, params]) => hasPage(name, params, locale, partly)).map(([name]) => `${locale} ${name}`),
    );
    expect(there).toEqual([]);
    expect(gone.filter(([name, params]) => !isOutOfSite(name, params, partly))).toEqual([]);
  });

  test('takes no other page with it', () => {
    expect(hasPage('message', { message: 'other' }, 'es', partly)).toBe(true);
    expect(keysOf(ADDRESSES).filter((name) => !hasPage(name, {}, 'es', partly))).toEqual(['materials', 'law']);
  });

  test('nothing leads to', () => {
    expect(onSite(['law', 'figures', 'materials'], viewContext(partly))).toEqual(['figures']);
  });
});

describe('a language with few words', () => {
  test('has what a reader in need looks for first, and nothing else where none of its texts shows', () => {
    const named = keysOf(ADDRESSES).filter((name) => hasPage(name, {}, 'ar', site));
    expect(named).toEqual(['home', 'help', 'spoken', 'calls', 'card', 'discreetCard']);
  });

  test('has who attends in it, and not who attends in another one', () => {
    expect(['qu', 'ay', 'es'].map((spokenLanguage) => hasPage('spokenIn', { spokenLanguage }, 'qu', site))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test.each<[AddressName, Params]>([
    ['law', {}],
    ['message', { message: 'viajes' }],
    ['easyHome', {}],
    ['lesson', { lesson: 'a' }],
    ['handout', { lesson: 'a' }],
    ['lessonKey', { lesson: 'a' }],
    ['lessonSlides', { lesson: 'a' }],
    ['quiz', { quiz: 'b' }],
    ['quizClass', { quiz: 'b' }],
    ['quizSheet', { quiz: 'b' }],
    ['quizKey', { quiz: 'b' }],
    ['material', { material: 'c' }],
    ['activity', { year: '2027', activity: 'd' }],
  ])('has %s of a text that shows in it, and of no other text', (name, params) => {
    expect(hasPage(name, params, 'qu', site)).toBe(true);
    expect(hasPage(name, params, 'ar', site)).toBe(false);
    const others = Object.fromEntries(Object.keys(params).map((key) => [key, 'other']));
    if (Object.keys(params).length > 0) expect(hasPage(name, others, 'qu', site)).toBe(false);
  });

  test('opens what it lacks in the first language that stands in for it', () => {
    const localeOf = (name: AddressName, params: Params = {}) => localeOfPage(name, params, 'qu', site);
    expect([localeOf('help'), localeOf('law'), localeOf('privacy')]).toEqual(['qu', 'qu', 'es']);
    const languages = site.languages.map((one) => (one.locale === 'qu' ? { ...one, fallback: ['ar', 'en'] } : one));
    expect(localeOfPage('privacy', {}, 'qu', { ...site, languages })).toBe('en');
    const ownTexts = new Map([['ar', new Set(['pages/privacy'])]]);
    expect(localeOfPage('privacy', {}, 'qu', { ...site, languages, ownTexts })).toBe('ar');
  });
});

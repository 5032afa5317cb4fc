import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { PATH_WORDS } from '../../../src/codes/page-addresses.ts';
import {
  ADDRESSES,
  type AddressName,
  type AddressRules,
  addressOf,
  basePathOf,
  FILES,
  fileAddressOf,
  hrefTo,
  offlineKitOf,
  patternOf,
  placeOf,
  recallOf,
} from '../../../src/i18n/addresses.ts';
import { wholeAddress } from '../../../src/views/public-address.ts';

const NAMES = Object.keys(ADDRESSES) as AddressName[];
const rules: AddressRules = {
  address: null,
  sourceLocale: 'es',
  paths: { help: 'ayuda', region: 'region', about: 'acerca' },
};

describe('the address', () => {
  test('of the first page is the root in the source language', () => {
    expect(addressOf('home', {}, 'es', rules)).toBe('/');
  });

  test('of another language begins with its locale', () => {
    expect(addressOf('home', {}, 'qu', rules)).toBe('/qu/');
    expect(addressOf('region', { region: 'puno' }, 'qu', rules)).toBe('/qu/ayuda/region/puno/');
  });

  test('of the source language has no locale', () => {
    expect(addressOf('situation', { situation: 'peligro' }, 'es', rules)).toBe('/ayuda/peligro/');
  });

  test('without what it needs is refused, with its name', () => {
    expect(() => addressOf('region', {}, 'es', rules)).toThrow('The address "region" needs "region".');
  });
});

describe('at an address with a path', () => {
  const below = { ...rules, address: 'https://example.org/30julio/' };

  test.each([null, 'https://example.org', 'https://example.org/'])('or none: %s', (address) => {
    expect(basePathOf({ address })).toBe('/');
    expect(addressOf('help', {}, 'qu', { ...rules, address })).toBe('/qu/ayuda/');
  });

  test('every link begins with the path', () => {
    expect(addressOf('home', {}, 'es', below)).toBe('/30julio/');
    expect(addressOf('region', { region: 'puno' }, 'qu', below)).toBe('/30julio/qu/ayuda/region/puno/');
    expect(fileAddressOf('situationWords', {}, below)).toBe('/30julio/search/ayuda.json');
    expect(recallOf('1', below)).toMatch(/^\/30julio\/.*\/1\/$/);
    expect(offlineKitOf('es', below)).toMatch(/^\/30julio\/classroom\/files\/es\//);
  });

  test('no route and no file of the site does', () => {
    expect(patternOf('region', below)).toBe('/[...locale]/ayuda/region/[region]');
    expect(placeOf(addressOf('help', {}, 'qu', below), below)).toBe('./qu/ayuda/');
    expect(placeOf(addressOf('home', {}, 'es', below), below)).toBe('./');
  });

  prop.prop([fc.constantFrom(...NAMES), fc.constantFrom('es', 'qu'), fc.constantFrom(rules, below)])(
    'a link leads to its place, and a place is where its link leads',
    (name, locale, given) => {
      const params = Object.fromEntries(ADDRESSES[name].map((part) => [part.replace(':', ''), 'a']));
      const href = addressOf(name, params, locale, given);
      expect(hrefTo(placeOf(href, given), given)).toBe(href);
      expect(placeOf(href, given)).toBe(`.${addressOf(name, params, locale, rules)}`);
    },
  );

  test('a whole address has the path once', () => {
    const campaign = { address: below.address };
    expect(wholeAddress(addressOf('help', {}, 'es', below), { campaign })).toBe('https://example.org/30julio/ayuda/');
    expect(wholeAddress('/ayuda/', { campaign: { address: null } })).toBeNull();
  });
});

test('the route pattern of a page has the same parts as its address', () => {
  expect(patternOf('region', rules)).toBe('/[...locale]/ayuda/region/[region]');
  expect(patternOf('home', rules)).toBe('/[...locale]');
});

test('every fixed part of the address of a file is a word that campaign.yaml gives, or is marked as none', () => {
  const words: readonly string[] = PATH_WORDS;
  const parts: string[] = Object.values(FILES).flatMap((file) => file.parts);
  expect(parts.filter((part) => !/^[:=]/.test(part) && !words.includes(part))).toEqual([]);
});

test('no two pages have the same pattern', () => {
  const shapes = NAMES.map((name) => patternOf(name, { paths: {} }).replace(/\[\w+\]/g, '[]'));
  expect(new Set(shapes).size).toBe(NAMES.length);
});

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);

prop.prop([fc.constantFrom(...NAMES), fc.constantFrom('es', 'qu', 'en'), slug])(
  'every address begins and ends with a slash, in small letters, without an empty part',
  (name, locale, value) => {
    const params = Object.fromEntries(ADDRESSES[name].map((part) => [part.replace(':', ''), value]));
    expect(addressOf(name, params, locale, rules)).toMatch(/^\/([a-zA-Z0-9-]+\/)*$/);
  },
);

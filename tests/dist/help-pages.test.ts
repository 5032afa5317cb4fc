/** Border pages, sheets, cards and contacts of the built sites. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { emergencyNumbers } from '../../src/domain/campaign.ts';
import { digitsOf, isDialled } from '../../src/domain/service/dialling.ts';
import { offersOf } from '../../src/domain/service/offers.ts';
import type { Service } from '../../src/domain/service/service.ts';
import { findGiveaway } from '../../src/domain/text/giveaway.ts';
import type { PhraseKey } from '../../src/i18n/phrases.ts';
import { shownValue } from '../../src/views/service/dial.ts';
import { attr, hasClass, inside, textOf } from './dom.ts';
import { channelItems, dialLinks, numberIn, ownerOf } from './numbers.ts';
import { findOn, type Page, readSite, type Site, tags, wholeLocales } from './site.ts';
import { COUNTRY, REAL, SITES } from './sites.ts';

const pagesOf = (site: Site, ...kinds: string[]) => site.pages.filter(({ kind }) => kinds.includes(kind));

/** The cards of the services that answer, in the languages that have every page. */
function cardsOf(site: Site, ...kinds: string[]) {
  const whole = wholeLocales(site);
  return pagesOf(site, ...kinds)
    .filter(({ locale }) => whole.includes(locale))
    .flatMap((page) =>
      tags(page, 'li').flatMap((card) => {
        const record = hasClass(card, 'line') && !hasClass(card, 'line--out') ? ownerOf(card, page, site) : undefined;
        return record ? [{ page, record, text: textOf(card) }] : [];
      }),
    );
}

/** Does a text have a phrase, in the language of its page or in one that this falls back to? */
function hasPhrase(
  text: string,
  { dictionaries, campaign }: Site,
  { locale, language }: Page,
  key: PhraseKey,
): boolean {
  const entries = [locale, ...language.fallback, campaign.sourceLocale].map((one) => dictionaries.get(one)?.get(key));
  return entries.some((entry) => entry !== undefined && text.includes(String(entry.phrase)));
}

describe.each(SITES)('$name', (spec) => {
  const site = () => readSite(spec);
  const stems = () => Object.values(site().campaign.giveaways).flat();

  test('has a page for each crossing in each language, with the emergency numbers of both sides as links', () => {
    const pages = pagesOf(site(), 'border');
    expect(pages).toHaveLength(site().crossings.length * wholeLocales(site()).length);
    const wrong = findOn(pages, (page) => {
      const dialled = dialLinks(page).map((link) => link.dialled);
      const theirs = [...site().services.values()].filter(
        ({ country, lastResort, listing }) => page.alsoIn.includes(country) && lastResort && listing === 'listed',
      );
      const ours = emergencyNumbers(site().campaign).flatMap(({ service }) => site().services.get(service)!);
      const wanted = [...ours, ...theirs].filter(isOpen).flatMap(({ channels }) => channels.filter(isDialled));
      return wanted
        .filter(({ value }) => !dialled.some((number) => digitsOf(number) === digitsOf(value)))
        .map(({ value }) => `has no link to ${value}`);
    });
    expect(wrong).toEqual([]);
  });

  test('says on each card of help what one gets there, or what the service is about where that says all of it', () => {
    const cards = cardsOf(site(), 'situation', 'region', 'country', 'border', 'calls');
    expect(cards.length).toBeGreaterThan(30);
    const wrong = cards.filter(({ page, text, record }) => {
      const said = (key: PhraseKey) => hasPhrase(text, site(), page, key);
      const offers = offersOf(record);
      return offers.length > 0 ? !offers.every((one) => said(`service.${one}`)) : !said(`topic.${record.topic}`);
    });
    expect(wrong.map(({ page, record }) => `${page.path}: ${record.id}`)).toEqual([]);
  });

  test('says on the page about calls at which hours each number answers, as far as anybody knows', () => {
    const cards = cardsOf(site(), 'calls').filter(({ record }) => record.hours.status !== 'unknown');
    expect(cards.length).toBeGreaterThan(1);
    const wrong = cards.filter(({ page, text, record: { hours } }) => {
      if (hours.status === 'always') return !hasPhrase(text, site(), page, 'hours.always');
      const times = 'intervals' in hours ? (hours.intervals ?? []).flatMap(({ opens, closes }) => [opens, closes]) : [];
      return !times.every((time) => text.includes(time));
    });
    expect(wrong.map(({ page, record }) => `${page.path}: ${record.id}`)).toEqual([]);
  });

  test('has a sheet for each region and each country in each language, with every number that its page shows', () => {
    const sheets = pagesOf(site(), 'regionSheet', 'countrySheet');
    expect(sheets).toHaveLength(pagesOf(site(), 'region', 'country').length);
    const wrong = findOn(sheets, (sheet) => {
      const page = site().byPath.get(sheet.path.split('/').slice(0, -2).join('/').concat('/'))!;
      const onPaper = new Set(channelItems(sheet).map(numberIn));
      return channelItems(page)
        .filter((item) => !isPlaceBeside(numberIn(item), ownerOf(item, page, site())))
        .map(numberIn)
        .filter((number) => !onPaper.has(number))
        .map((number) => `lacks ${number}`);
    });
    expect(wrong).toEqual([]);
  });

  test('keeps paper, which repeats other pages, out of the search', () => {
    const paper = pagesOf(site(), 'regionSheet', 'countrySheet', 'discreetCard');
    const isFound = (page: Page) => tags(page, 'main').some((main) => attr(main, 'data-pagefind-body') !== undefined);
    expect(findOn(paper, (page) => (isFound(page) ? ['can be found'] : []))).toEqual([]);
    expect(pagesOf(site(), 'region').some(isFound)).toBe(true);
  });

  test('shows on its cards exactly the emergency numbers, in order', () => {
    const emergency = emergencyNumbers(site().campaign).flatMap(({ service }) => site().services.get(service)!);
    if (!emergency.every(isOpen)) return;
    const own = emergency.flatMap(({ channels }) => channels.filter(isDialled).map(shownValue));
    const cards = pagesOf(site(), 'card', 'discreetCard');
    expect(cards).toHaveLength(2 * site().campaign.languages.length);
    expect(findOn(cards, (page) => (numbersOnCard(page).join() === own.join() ? [] : ['has other numbers']))).toEqual(
      [],
    );
  });

  test('has a plain card that tells nothing, in any language', () => {
    const wrong = findOn(pagesOf(site(), 'discreetCard'), (page) => {
      const word = findGiveaway(textOf(cardOf(page)), stems());
      return word ? [`says "${word}"`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('offers each number to keep under each neutral name, as a card that another program reads', () => {
    const { campaign, services, files, dir } = site();
    const links = new Set(
      pagesOf(site(), 'contact').flatMap((page) =>
        tags(page, 'a').flatMap((a) => (attr(a, 'href')?.endsWith('.vcf') ? [attr(a, 'href')!] : [])),
      ),
    );
    const built = [...files].filter((file) => file.endsWith('.vcf'));
    expect([...links].sort()).toEqual(built.sort());
    expect(built.length).toBeGreaterThan(0);
    const names = Object.values(campaign.contactNames).flatMap((list) => list.map(({ name }) => name));
    const wrong = built.flatMap((file) => {
      const text = readFileSync(join(dir, file), 'utf8');
      const card = new ICAL.Component(ICAL.parse(text) as unknown[]);
      const record = services.get(file.split('/').at(-2)!)!;
      if (!isOpen(record)) return [];
      const dialled = card.getAllProperties('tel').map((property) => String(property.getFirstValue()));
      const values = record.channels.filter(isDialled).map(({ value }) => digitsOf(value));
      const word = findGiveaway(text, stems());
      return [
        ...(names.includes(String(card.getFirstPropertyValue('fn'))) ? [] : ['has another name']),
        ...(dialled.map(digitsOf).join() === values.join() ? [] : [`dials ${dialled.join()}`]),
        ...(word ? [`says "${word}"`] : []),
      ].map((what) => `${file} ${what}`);
    });
    expect(wrong).toEqual([]);
  });

  test('draws a map that leads to every region, hidden from those who have the list beside it', () => {
    const wrong = findOn(pagesOf(site(), 'regions'), (page) => {
      const map = tags(page, 'svg').find((svg) => inside(svg, ({ name }) => name === 'a').length > 0);
      if (!map) return ['has no map'];
      const links = inside(map, ({ name }) => name === 'a');
      const shapes = new Set(site().regions.map(({ shape }) => shape));
      return [
        ...(attr(map, 'aria-hidden') === 'true' ? [] : ['reads its map aloud']),
        ...(links.every((link) => attr(link, 'tabindex') === '-1') ? [] : ['stops at the map with the tab key']),
        ...(links.length === shapes.size ? [] : [`draws ${links.length} of ${shapes.size} shapes`]),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

test('the preview says on each sheet, card and contact that nobody has confirmed the numbers', () => {
  const site = readSite(REAL);
  expect(site.campaign.stage).toBe('preview');
  const phrases = ['sheet.unconfirmed', 'card.unconfirmed', 'card.toCheck', 'status.never'].flatMap((key) =>
    [...site.dictionaries.values()].flatMap((words) => String(words.get(key)?.phrase ?? '').split(/[.{]/)[0] || []),
  );
  const says = (text: string) => phrases.some((phrase) => text.includes(phrase));
  const sheets = pagesOf(site, 'regionSheet', 'countrySheet', 'card', 'discreetCard');
  const wrong = findOn(sheets, (page) => {
    const paper = tags(page, 'div', 'section').find(
      (element) => hasClass(element, 'sheet') || hasClass(element, 'wallet'),
    );
    return paper && says(textOf(paper)) ? [] : ['does not say so on paper'];
  });
  expect(wrong).toEqual([]);
  const cards = [...site.files].filter((file) => file.endsWith('.vcf'));
  const silent = cards.filter((file) => {
    const text = readFileSync(join(site.dir, file), 'utf8').replace(/\r\n /g, '');
    return !says(text);
  });
  expect(silent).toEqual([]);
});

/** Bytes that a map's file may have: it is read on the slowest connections there are. */
const MAP_LIMIT = 8000;

test.each([REAL, COUNTRY])('the map of $name is a small file', ({ contentDir }) => {
  expect(readFileSync(join(contentDir, 'facts/map.json')).length).toBeLessThanOrEqual(MAP_LIMIT);
});

/**
 * Is it where a service is that has a number too? Paper leaves that out, which a card of the page shows: with it, 29 sheets of the
 * first country took two pages of A4 instead of one.
 */
function isPlaceBeside(shown: string, record: Service | undefined): boolean {
  const channels = record?.channels ?? [];
  const isPlace = channels.some((one) => one.type === 'address' && shownValue(one) === shown);
  return isPlace && channels.some(({ type }) => type !== 'address');
}

/** Nobody has closed or replaced the service; what is shown of one that is closed is looked at in the unit tests. */
function isOpen({ status }: Service): boolean {
  return !status || status.state === 'open';
}

/** What is cut out of the page. */
function cardOf(page: Page) {
  const card = tags(page, 'section').find((section) => hasClass(section, 'wallet'));
  if (!card) throw new Error(`${page.path} has no card.`);
  return card;
}

function numbersOnCard(page: Page): string[] {
  // Whom to call instead stands in a row's own words; a number of its own is set from left to right in every language.
  return inside(cardOf(page), ({ name, attribs }) => name === 'dd' && attribs.dir === 'ltr').map(textOf);
}

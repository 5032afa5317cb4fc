import { describe, expect, test } from 'vitest';
import { emergencyNumbers } from '../../src/domain/campaign.ts';
import { digitsOf, isDialled } from '../../src/domain/service/dialling.ts';
import type { Service } from '../../src/domain/service/service.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { countryName } from '../../src/i18n/names.ts';
import { createWords } from '../../src/i18n/words.ts';
import { shownValue } from '../../src/views/service/dial.ts';
import { aContext, aService } from '../unit/made-up.ts';
import { closest, inside, textOf, textsOf } from './dom.ts';
import { madeUpPage } from './made-up-page.ts';
import {
  channelItems,
  dialLinks,
  findUnmarked,
  findWrongDials,
  internationalisedNumbers,
  numberIn,
  ownerOf,
} from './numbers.ts';
import { findOn, type Page, readSite, type Site, tags } from './site.ts';
import { REAL, SITES } from './sites.ts';

describe.each(SITES)('$name', (spec) => {
  const site = () => readSite(spec);

  test('dials only what the record of the service says, and only where it can be reached', () => {
    expect(findOn(site().pages, (page) => findWrongDials(page, site()))).toEqual([]);
  });

  test('never puts a country’s calling code before a short or toll-free number', () => {
    const dressed = internationalisedNumbers(site().services.values());
    const wrong = findOn(site().pages, (page) =>
      dialLinks(page).flatMap(({ dialled }) => (dressed.has(digitsOf(dialled)) ? [`dials ${dialled}`] : [])),
    );
    expect(wrong).toEqual([]);
  });

  test('says beside each number that works in one country only where that is', () => {
    const known = new Map<string, string>();
    const wordsOf = (page: Page) => (country: string) => {
      const words = known.get(`${page.locale} ${country}`) ?? onlyInside(site(), page, country);
      known.set(`${page.locale} ${country}`, words);
      return words;
    };
    const withNumbers = site().pages.filter((page) => channelItems(page).length > 0);
    expect(withNumbers.length).toBeGreaterThan(0);
    expect(findOn(withNumbers, (page) => findUnmarked(page, site(), wordsOf(page)))).toEqual([]);
  });

  test('shows on the page of each service exactly the channels of its record', () => {
    const wrong = findOn(site().pages, (page) => {
      const record = page.kind === 'service' ? site().services.get(page.params.service!) : undefined;
      if (!record) return page.kind === 'service' ? ['has no record'] : [];
      const shown = channelItems(page)
        .filter((item) => ownerOf(item, page, site()) === record)
        .map(numberIn);
      const channels = record.listing === 'listed' ? record.channels.map(shownValue) : [];
      return shown.join('\n') === channels.join('\n') ? [] : [`shows ${shown.join(', ')} for ${channels.join(', ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('shows in lists nothing that the record of the service does not have', () => {
    const wrong = findOn(site().pages, (page) =>
      channelItems(page).flatMap((item) => {
        const known = (ownerOf(item, page, site())?.channels ?? [...allChannels(site())]).map(shownValue);
        return known.includes(numberIn(item)) ? [] : [`shows ${numberIn(item)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('shows no contact of a service that is held back or only explained', () => {
    const hidden = [...site().services.values()].filter(({ listing }) => listing !== 'listed');
    expect(hidden.length).toBeGreaterThan(0);
    const wrong = findOn(site().pages, (page) =>
      channelItems(page).flatMap((item) =>
        hidden.includes(ownerOf(item, page, site())!) ? [`shows ${numberIn(item)}`] : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('writes no international number, and no bold number, that is in no record', () => {
    const recorded = [...allChannels(site())].flatMap(({ value, printed }) => [value, printed ?? value]);
    const known = new Set([...recorded, ...site().campaign.fictionalNumbers].map(digitsOf));
    const wrong = findOn(site().pages, (page) =>
      numbersIn(page)
        .filter((number) => !known.has(digitsOf(number)))
        .map((number) => `shows ${number}`),
    );
    expect(wrong).toEqual([]);
  });

  test('has the emergency numbers as text on every page, those of the campaign in its order', () => {
    const { campaign, services } = site();
    const own = emergencyNumbers(campaign).flatMap(({ service }) => numbersOf(services.get(service)));
    // Readers who may not read the words beside the numbers get the ambulance too.
    const ambulance = numbersOf(services.get(campaign.roles.ambulance ?? '')).filter((number) => !own.includes(number));
    const wrong = findOn(site().pages, (page) => {
      const strip = emergencyBarOf(page);
      const theirs = [...services.values()].filter(
        ({ country, lastResort, listing }) => country === page.country && lastResort && listing === 'listed',
      );
      // What a page begins with, larger than the bar, the bar leaves to it.
      const begins = numbersAtBeginning(page, campaign);
      const expected = [...own, ...(isForTongue(page) ? ambulance : [])].filter((number) => !begins.includes(number));
      const isAbroad = page.country !== campaign.country.code && theirs.length > 0;
      const isRight = isAbroad
        ? strip.length > 0 && strip.every((number) => theirs.flatMap(numbersOf).includes(number))
        : strip.join() === expected.join();
      return isRight ? [] : [`shows ${strip.join(', ') || 'no number'} in its emergency bar`];
    });
    expect(wrong).toEqual([]);
  });

  test('has the emergency numbers before anything else that a reader could want', () => {
    const wrong = findOn(site().pages, (page) => {
      const place = (name: string) => page.elements.findIndex((element) => element.name === name);
      return place('aside') !== -1 && place('aside') < place('main') ? [] : ['has its numbers too late'];
    });
    expect(wrong).toEqual([]);
  });
});

describe('the checks themselves find', () => {
  const service = aService('one');
  const held = aService('held', {
    listing: 'held',
    reasons: ['old-source'],
    channels: [{ type: 'short-code', value: '444', reach: 'QM' }],
  });
  const records = { services: new Map([service, held].map((record) => [record.id, record])), byPath: new Map() };
  const found = (html: string, country = 'QM') => findWrongDials(madeUpPage(html, { country }), records);

  test('a number that is in no record', () => expect(found('<a href="tel:556">x</a>')).toHaveLength(1));
  test('a number of a service that is held back', () => expect(found('<a href="tel:444">x</a>')).toHaveLength(1));
  test('a short code on a page about another country', () =>
    expect(found('<a href="tel:555">x</a>', 'ES')).toHaveLength(1));
  test('nothing wrong with a short code at home', () => expect(found('<a href="tel:555">x</a>')).toEqual([]));

  test('a number for the night of a service that may not answer then', () => {
    const always = aService('always', {
      channels: [{ type: 'short-code', value: '777', reach: 'QM' }],
      hours: { status: 'always' },
    });
    const both = { services: new Map([service, always].map((record) => [record.id, record])), byPath: new Map() };
    const atNight = (attributes: string) =>
      findWrongDials(madeUpPage(`<p class="line__night"><a ${attributes}>x</a></p>`, { country: 'QM' }), both);
    expect(atNight('href="tel:555" data-service="one"')).toHaveLength(1);
    expect(atNight('href="tel:777" data-service="always"')).toEqual([]);
    expect(atNight('href="tel:777"')).toEqual(['dials 777 of nobody']);
  });

  test('a number with a service without contact that is not one of the service that it names', () => {
    const byPath = new Map(
      ['one', 'held'].map((id) => [`/${id}/`, madeUpPage('', { kind: 'service', params: { service: id } })]),
    );
    const within = (id: string, attributes: string) =>
      findWrongDials(
        madeUpPage(`<ul><li><a href="/${id}/">x</a> <a ${attributes}>x</a></li></ul>`, { country: 'QM' }),
        { ...records, byPath },
      );
    expect(within('held', 'href="tel:555" data-service="one"')).toEqual([]);
    expect(within('held', 'href="tel:555"')).toHaveLength(1);
    expect(within('held', 'href="tel:556" data-service="one"')).toHaveLength(1);
    expect(within('held', 'href="tel:555" data-service="nobody"')).toHaveLength(1);
    expect(within('held', 'href="tel:444" data-service="held"')).toHaveLength(1);
    expect(within('one', 'href="tel:555" data-service="one"')).toHaveLength(1);
  });

  test('a number above a page of a service that plays no role of an emergency', () => {
    const strip = '<aside class="emergency-bar"><a href="tel:555">555 x</a></aside>';
    const inStrip = (police: string | null) =>
      findWrongDials(madeUpPage(strip, { country: 'QM' }), {
        ...records,
        campaign: { emergency: ['police'], roles: { ...aContext().campaign.roles, police } },
      });
    expect(inStrip(null)).toHaveLength(1);
    expect(inStrip('one')).toEqual([]);
  });

  test('a number of another service than the one it stands with', () => {
    const other = aService('two', { channels: [{ type: 'short-code', value: '666', reach: 'QM' }] });
    const page = madeUpPage('<ul><li><a href="/two/">Dos</a> <a href="tel:555">555</a></li></ul>');
    const byPath = new Map([['/two/', madeUpPage('', { kind: 'service', params: { service: 'two' } })]]);
    expect(
      findWrongDials(page, { services: new Map([service, other].map((record) => [record.id, record])), byPath }),
    ).toHaveLength(1);
  });

  test('many numbers of the real site that must not be dressed up', () => {
    expect(internationalisedNumbers(readSite(REAL).services.values()).size).toBeGreaterThan(100);
  });

  test('a short code with the calling code of its country', () => {
    const short = aService('short', { country: 'AT', channels: [{ type: 'short-code', value: '133', reach: 'AT' }] });
    expect([...internationalisedNumbers([short])]).toContain('43133');
  });

  test('a number without a word about where it works', () => {
    const page = (words: string) =>
      madeUpPage(`<ul class="dials"><li><b dir="ltr">555</b> ${words}</li></ul>`, { params: { service: 'one' } });
    expect(findUnmarked(page(''), records, (country) => `solo ${country}`)).toHaveLength(1);
    expect(findUnmarked(page('solo QM'), records, (country) => `solo ${country}`)).toEqual([]);
  });
});

function* allChannels({ services }: Site) {
  for (const { channels, listing } of services.values()) if (listing === 'listed') yield* channels;
}

function numbersOf(record: Service | undefined): string[] {
  return record?.channels.filter(isDialled).map(shownValue) ?? [];
}

/** A page of a language, or a first page of a language with few words. */
function isForTongue({ kind, language }: Page): boolean {
  return kind === 'spokenIn' || (language.policy === 'careful' && (kind === 'home' || kind === 'help'));
}

/** The numbers of the buttons that the page for who is in danger begins with, below its heading. */
function numbersAtBeginning(page: Page, { needs }: Site['campaign']): string[] {
  const danger = needs.find(({ id }) => id === 'danger');
  if (!danger || !page.kind.toLowerCase().endsWith('situation') || !page.path.endsWith(`/${danger.slug}/`)) return [];
  const isDials = ({ attribs }: { attribs: Record<string, string> }) => attribs.class === 'dials';
  const [first] = inside(tags(page, 'main')[0]!, (one) => isDials(one) || /^h[2-6]$/.test(one.name));
  return first && isDials(first) ? inside(first, ({ name }) => name === 'b').map(textOf) : [];
}

/** The numbers between the head of a page and its content. */
function emergencyBarOf(page: Page): string[] {
  const strips = tags(page, 'aside').filter((aside) => !closest(aside, ({ name }) => name === 'main'));
  return strips.flatMap((strip) => inside(strip, ({ name }) => name === 'b').map(textOf));
}

/** International numbers anywhere in the text, and bold text that is nothing but a number; sources may name what they like. */
function numbersIn(page: Page): string[] {
  const isSource = (element: Parameters<typeof closest>[0]) =>
    closest(element, ({ attribs }) => attribs.class === 'sources') !== null;
  const international = textsOf(page.root)
    .filter(({ within }) => !isSource(within))
    .flatMap(({ text }) => [...text.matchAll(/\+\d[\d ()-]{6,}\d/g)].map(([number]) => number));
  const bold = tags(page, 'b')
    .map(textOf)
    .filter((text) => /^[\d\s()+*#-]{3,}$/.test(text));
  return [...international, ...bold];
}

/** "Only from …" in the language of a page, or in the one that stands in. */
function onlyInside({ campaign, dictionaries }: Site, page: Page, country: string): string {
  const { languages, sourceLocale, stage } = campaign;
  const words = createWords({
    locale: page.locale,
    languages: languages as Language[],
    sourceLocale,
    stage,
    dictionaries,
  });
  return words.t('line.onlyInside', { country: countryName(country, page.language, campaign.country).text }).text;
}

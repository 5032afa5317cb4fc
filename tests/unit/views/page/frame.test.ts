import { describe, expect, test } from 'vitest';
import type { Service } from '../../../../src/domain/service/service.ts';
import { viewContext } from '../../../../src/views/context.ts';
import { toEmergencyBar } from '../../../../src/views/page/emergency-bar.ts';
import { type FrameInput, toFrame } from '../../../../src/views/page/frame.ts';
import { aCampaign, aContext, aService, aSite, type Parts, translated } from '../../made-up.ts';

const page: FrameInput = { address: 'help', title: { text: 'Título' }, description: 'Descripción.', zone: 'help' };
const abroad = (changes = {}) =>
  aService('abroad-emergency', {
    country: 'ES',
    lastResort: true,
    channels: [{ type: 'short-code', value: '112', reach: 'ES' }],
    ...changes,
  });

describe('the emergency bar', () => {
  test('holds the numbers of the campaign as links, in its order, on a page about the own country', () => {
    const emergencyBar = toEmergencyBar('QM', aContext());
    expect(emergencyBar.numbers.map(({ shown, href }) => [shown, href])).toEqual([
      ['999', 'tel:999'],
      ['555', 'tel:555'],
    ]);
  });

  test('says whose numbers these are', () => {
    const context = aContext();
    expect(toEmergencyBar('QM', context)).toMatchObject({
      note: context.t('emergency.note', { country: 'Qamaria' }),
      place: context.t('emergency.place', { country: 'Qamaria' }),
    });
  });

  test.each([
    ['sources differ about its hours', { status: 'conflict' }, 'emergency.hoursDiffer'],
    [
      'it is not open at all hours',
      { status: 'intervals', intervals: [{ days: ['mo'], opens: '08:00', closes: '12:00' }] },
      'emergency.notAllHours',
    ],
  ] as const)('says of a number that %s', (_case, hours, key) => {
    const context = aContext({ services: [aService('police', { hours: hours as Service['hours'] })] });
    expect(toEmergencyBar('QM', context).numbers[0]).toMatchObject({ hours: context.t(key) });
    expect(toEmergencyBar('QM', aContext()).numbers[0]).toMatchObject({ hours: null });
  });

  test('calls each number by the word of the campaign and leads to its page', () => {
    const context = aContext();
    expect(toEmergencyBar('QM', context).numbers[0]).toMatchObject({
      label: context.t('emergency.police'),
      serviceHref: '/p-help/p-service/police/',
    });
  });

  test('holds the other country’s own emergency number on a page about that country', () => {
    const context = aContext({ services: [...anyLines(), abroad()] });
    const emergencyBar = toEmergencyBar('ES', context);
    expect(emergencyBar.numbers.map(({ shown, href }) => [shown, href])).toEqual([['112', 'tel:112']]);
    expect(emergencyBar.note).toEqual(context.t('emergency.note', { country: 'España' }));
  });

  test('holds our numbers as text without a link where the other country’s are not known', () => {
    const context = aContext({ services: anyLines() });
    const emergencyBar = toEmergencyBar('ES', context);
    expect(emergencyBar.numbers.map(({ shown, href }) => [shown, href])).toEqual([
      ['999', null],
      ['555', null],
    ]);
    expect(emergencyBar.note).toEqual(context.t('emergency.note', { country: 'Qamaria' }));
  });

  test('never shows an emergency number that is held back', () => {
    const held = abroad({ listing: 'held', reasons: ['sources-differ'] });
    expect(
      toEmergencyBar('ES', aContext({ services: [...anyLines(), held] })).numbers.map(({ shown }) => shown),
    ).not.toContain('112');
  });

  test('shows no more than two services of another country', () => {
    const many = ['112', '113', '114'].map((value) => ({
      ...abroad({ channels: [{ type: 'short-code', value, reach: 'ES' }] }),
      id: `abroad-${value}`,
    }));
    expect(toEmergencyBar('ES', aContext({ services: [...anyLines(), ...many] })).numbers).toHaveLength(2);
  });
});

describe('the title of a page', () => {
  test('ends with the day of the campaign, which gives nothing away', () => {
    expect(frameOf().title).toEqual({ text: 'Título · 30 de julio' });
  });

  test('stands alone on the first page', () => {
    expect(frameOf({}, { ...page, bareTitle: true }).title).toEqual({ text: 'Título' });
  });
});

describe('the quick exit', () => {
  test('is on pages of the help zone and leads where the language says', () => {
    expect(frameOf().exit).toMatchObject({
      href: 'https://example.org/',
      noteLink: { href: '/p-about/p-privacy/#history' },
    });
  });

  test('is on no other page', () => {
    expect(frameOf({}, { ...page, zone: 'campaign' }).exit).toBeNull();
  });
});

describe('search engines', () => {
  test('are kept out of a preview', () => {
    expect(frameOf({ campaign: { stage: 'preview' } }).isIndexed).toBe(false);
  });

  test('are let into a live page that is written in its language', () => {
    expect(frameOf({ campaign: { stage: 'live' } }).isIndexed).toBe(true);
  });

  test('are kept out of a live page that is not', () => {
    expect(frameOf({ campaign: { stage: 'live' } }, page, 'qu').isIndexed).toBe(false);
  });
});

describe('an address of one’s own', () => {
  const live = { stage: 'live', address: 'https://site.example' } as const;

  test('that nobody has given makes no canonical address and no alternates', () => {
    expect(frameOf()).toMatchObject({ canonical: null, alternates: [] });
  });

  test('makes the canonical address of each page', () => {
    expect(frameOf({ campaign: live }, page, 'en').canonical).toBe('https://site.example/en/p-help/');
  });

  test('names as alternates only the languages that the page is written in, and the source as default', () => {
    expect(frameOf({ campaign: live, words: { en: translated('reviewed') } }).alternates).toEqual([
      { hreflang: 'es-PE', href: 'https://site.example/p-help/' },
      { hreflang: 'en', href: 'https://site.example/en/p-help/' },
      { hreflang: 'x-default', href: 'https://site.example/p-help/' },
    ]);
  });

  test('names no alternates for a page in one language only', () => {
    expect(frameOf({ campaign: live }).alternates).toEqual([]);
  });
});

describe('the notices of a page', () => {
  test('say that it is a preview, in every language', () => {
    const context = aContext();
    expect(toFrame(page, context).notices).toContainEqual(context.t('notice.preview'));
    expect(frameOf({}, page, 'qu').notices[0]?.text).toBe(context.t('notice.preview').text);
  });

  test('say nothing in a live page of the source language', () => {
    expect(frameOf({ campaign: { stage: 'live' } }).notices).toEqual([]);
  });

  test('say that a machine translated a page made of words, and leave a page of texts to its sections', () => {
    const context = aContext({ words: { en: translated('machine') } }, 'en');
    expect(toFrame(page, context).notices).toContainEqual(context.t('notice.machine'));
    const notices = toFrame({ ...page, writtenIn: ['es', 'en'] }, context).notices;
    expect(notices).toEqual([context.t('notice.preview')]);
  });

  test('say nothing of a machine where every word was reviewed, in a preview too', () => {
    const context = aContext({ words: { en: translated('reviewed') } }, 'en');
    expect(toFrame(page, context).notices).toEqual([context.t('notice.preview')]);
  });

  test('say in a live site that words stand in for those of a machine that somebody’s safety rests on', () => {
    const context = aContext({ campaign: { stage: 'live' }, words: { en: translated('machine') } }, 'en');
    expect(toFrame(page, context).notices).toEqual([
      context.t('notice.partly', { fallback: 'Español' }),
      context.t('notice.machine'),
    ]);
  });

  test('say that it is not complete where words are missing, in a live site too', () => {
    const context = aContext({ campaign: { stage: 'live' } }, 'en');
    expect(toFrame(page, context).notices).toEqual([
      context.t('notice.incomplete', { language: 'English', fallback: 'Español' }),
    ]);
  });
});

test('every other language that has a word is offered on every page, with the same page behind it', () => {
  const words = { en: translated('machine'), ar: new Map() };
  expect(frameOf({ words }, page, 'qu').languages.map(({ href, lang }) => [href, lang])).toEqual([
    ['/p-help/', 'es-PE'],
    ['/en/p-help/', 'en'],
  ]);
});

test('the button of the menu names two other languages, whoever reads the page', () => {
  const words = { en: translated('machine'), qu: translated('reviewed'), ar: translated('machine') };
  const namedIn = (locale: string) => frameOf({ words }, page, locale).named.map(({ lang }) => lang);
  expect(namedIn('en')).toHaveLength(2);
  expect(namedIn('es')).not.toContain('es-PE');
});

test.each([
  ['a page that it has too', 'calls', {}, '/qu/p-help/p-call/'],
  ['a text that shows in it', 'law', {}, '/qu/p-about/p-law/'],
  ['a situation', 'situation', { situation: 'need-abroad' }, '/qu/p-help/#need-abroad'],
  ['a message about a situation', 'message', { message: 'viajes' }, '/qu/p-help/#need-danger'],
  ['the page that a situation begins with', 'offer', {}, '/qu/p-help/#need-abroad'],
  ['no situation', 'region', { region: 'norte' }, '/qu/p-help/'],
] as const)(
  'a language with few words is offered from %s by the nearest page in it',
  (_case, address, params, href) => {
    const [danger, abroad] = aCampaign().needs;
    const needs = [
      { ...danger!, about: ['viajes'] },
      { ...abroad!, begin: 'offer' as const },
    ];
    const parts = { campaign: { needs }, words: { qu: translated('reviewed') }, ownTexts: { qu: ['pages/law'] } };
    const offered = frameOf(parts, { ...page, address, params }).languages.map((one) => one.href);
    expect(offered.at(-1)).toBe(href);
  },
);

test('the foot of the page says that the publisher is not known, and that the site is no service of the state', () => {
  const context = aContext();
  expect(toFrame(page, context).footer).toMatchObject({
    about: context.t('footer.notGovernment'),
    publisher: context.t('footer.publisherUnknown'),
  });
});

test('the foot of the page names the publisher once there is one', () => {
  const context = aContext({ campaign: { publisher: 'Casa', isGovernment: true } });
  expect(toFrame(page, context).footer).toMatchObject({
    about: context.t('footer.government'),
    publisher: context.t('footer.publisher', { publisher: 'Casa' }),
  });
});

test('the foot of the page never says that a named publisher is no service of the state while nobody has said so', () => {
  const footOf = (isGovernment: boolean | null) =>
    frameOf({ campaign: { publisher: 'Ministerio', isGovernment } }).footer;
  expect(footOf(null).about).toBeNull();
  expect(footOf(false).about).toEqual(aContext().t('footer.notGovernment'));
});

test('a context is made once for each language of a deployment', () => {
  const site = aSite();
  expect(viewContext(site, 'es')).toBe(viewContext(site));
  expect(viewContext(aSite())).not.toBe(viewContext(site));
});

function frameOf(parts: Parts = {}, input = page, locale = 'es') {
  return toFrame(input, aContext(parts, locale));
}

function anyLines() {
  return [...aSite().facts.services.values()];
}

import { describe, expect, test } from 'vitest';
import type { AddressName, Params } from '../../../../src/i18n/addresses.ts';
import { toFrame } from '../../../../src/views/page/frame.ts';
import { toFrontPictures } from '../../../../src/views/page/shared.ts';
import { aCampaign, aContext, type Parts, translated } from '../../made-up.ts';

const ADDRESS = { campaign: { address: 'https://example.org' } };
const WHOLE: Parts = { ...ADDRESS, words: { en: translated('reviewed'), ar: translated('reviewed') } };
const PREFIX = 'https://example.org/pictures/';

describe('what a chat shows of a link', () => {
  test('is the title of the page and what it is about', () => {
    expect(sharedOf('messages', ADDRESS)).toMatchObject({ title: 'Título · 30 de julio', description: 'Descripción.' });
  });

  test('is in the help zone the day and nothing of the page, and no picture', () => {
    const context = aContext(ADDRESS);
    expect(frameOf('help', context, 'help').shared).toEqual({
      title: '30 de julio',
      description: context.words.plain('shared.help'),
      picture: null,
      own: null,
    });
  });

  test('has no picture while the site has no address', () => {
    expect(sharedOf('messages')).toMatchObject({ picture: null });
  });
});

describe('the picture of a shared link', () => {
  test.each<[AddressName, Params, string]>([
    ['home', {}, '07-30'],
    ['messages', {}, 'p-messages'],
    ['activities', {}, 'p-activities'],
    ['classroom', {}, 'p-classroom'],
    ['about', {}, 'p-about'],
    ['message', { message: 'a' }, 'p-messages.a'],
    ['lesson', { lesson: 'a' }, 'p-classroom.a'],
    ['quiz', { quiz: 'a' }, 'p-classroom.p-quizzes.a'],
  ])('of %s is its own', (address, params, name) => {
    const { picture, own } = sharedOf(address, ADDRESS, 'es', params);
    expect(own?.name).toBe(name);
    expect(picture?.href).toBe(`${PREFIX}es/${name}.png`);
  });

  test.each<[AddressName, Params, string]>([
    ['publish', {}, 'p-activities'],
    ['handout', { lesson: 'a' }, 'p-classroom'],
    ['privacy', {}, 'p-about'],
    ['search', {}, '07-30'],
    ['data', {}, '07-30'],
  ])('of %s is that of its section', (address, params, name) => {
    const { picture, own } = sharedOf(address, ADDRESS, 'es', params);
    expect(own).toBeNull();
    expect(picture?.href).toBe(`${PREFIX}es/${name}.png`);
  });

  test('says the slogan on the first page, and on a message its title', () => {
    const context = aContext(ADDRESS);
    expect(sharedOf('home', ADDRESS)).toMatchObject({
      own: { sentence: context.t('home.heading', { mark: context.t('home.mark').text }).text, lang: 'es-PE' },
    });
    expect(sharedOf('message', ADDRESS, 'es', { message: 'a' })).toMatchObject({
      picture: { alt: 'Título' },
      own: { sentence: 'Título', word: context.t('sign.word').text, day: '30 de julio', bandId: 'message/a' },
    });
  });

  test('has no woven sides in an edition without the band', () => {
    const parts = { campaign: { ...ADDRESS.campaign, band: false } };
    expect(sharedOf('home', parts).own).toMatchObject({ bandId: null, sign: aCampaign().sign });
  });

  test('is, in a language that is not whole, the one of the section in the language that stands in', () => {
    const { picture, own } = sharedOf('message', ADDRESS, 'qu', { message: 'a' });
    expect(own).toBeNull();
    expect(picture?.href).toBe(`${PREFIX}es/p-messages.png`);
  });

  test('leaves out words that its font cannot write, and a message of such a title takes that of its section', () => {
    const languages = aCampaign().languages.map((language) => ({ ...language, policy: 'all' as const }));
    const context = aContext({ ...WHOLE, campaign: { ...ADDRESS.campaign, languages } }, 'ar');
    expect(frameOf('messages', context).shared).toMatchObject({
      picture: { href: `${PREFIX}ar/p-messages.png` },
      own: { day: null, sentence: context.t('shared.messages').text },
    });
    const message = toFrame(
      { address: 'message', params: { message: 'a' }, title: { text: 'اسأل' }, description: 'D.', zone: 'campaign' },
      context,
    ).shared;
    expect(message).toMatchObject({ own: null, picture: { href: `${PREFIX}ar/p-messages.png` } });
  });

  test('is drawn for every front of a language that is whole, and for none of another', () => {
    const fronts = toFrontPictures(aContext(ADDRESS)).map(({ name }) => name);
    expect(fronts).toEqual(['07-30', 'p-messages', 'p-activities', 'p-classroom', 'p-about']);
    expect(toFrontPictures(aContext(ADDRESS, 'qu'))).toEqual([]);
  });
});

function frameOf(
  address: AddressName,
  context: ReturnType<typeof aContext>,
  zone: 'help' | 'campaign' = 'campaign',
  params: Params = {},
) {
  return toFrame({ address, params, title: { text: 'Título' }, description: 'Descripción.', zone }, context);
}

function sharedOf(address: AddressName, parts: Parts = {}, locale = 'es', params: Params = {}) {
  return frameOf(address, aContext(parts, locale), 'campaign', params).shared;
}

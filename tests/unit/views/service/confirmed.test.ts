/** What is said of confirmations counts them: on pages, on paper and in files; after the first, nothing says that there is none. */
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/domain/plain-date.ts';
import { LAPSE_DAYS } from '../../../../src/domain/service/freshness.ts';
import type { Service } from '../../../../src/domain/service/service.ts';
import type { ViewContext } from '../../../../src/views/context.ts';
import { toNumbersEmbed } from '../../../../src/views/embeds/numbers.ts';
import { toCountry } from '../../../../src/views/help/country.ts';
import { toServicePage } from '../../../../src/views/help/service.ts';
import { toCountrySheet } from '../../../../src/views/help/sheet.ts';
import { toWallet } from '../../../../src/views/help/wallet.ts';
import { toOpenData } from '../../../../src/views/open-data/set.ts';
import { toFrame } from '../../../../src/views/page/frame.ts';
import { toConfirmedNotice } from '../../../../src/views/service/confirmed.ts';
import { A_SOURCE, aConfirmed, aContext, aService, OWN, TODAY, translated } from '../../made-up.ts';

const IDS = ['police', 'advice', 'third', 'fourth'];
/** The made-up country with four services, of which so many are confirmed, in the order of their names above. */
function withConfirmed(count: number, on: string = TODAY, locale = 'es'): ViewContext {
  const services = IDS.map((id, i): Service => {
    const service = aService(id, id === 'police' ? { lastResort: true } : {});
    return i < count ? aConfirmed(service, on) : service;
  });
  const abroad = aService('abroad', {
    country: 'ES',
    lastResort: true,
    channels: [{ type: 'short-code', value: '777', reach: 'ES' }],
  });
  return aContext({ services: [...services, abroad], words: { en: translated('machine') } }, locale);
}
const home = { address: 'home', title: { text: 'x' }, description: 'x', zone: 'campaign' } as const;
const noticesOf = (context: ViewContext) => toFrame(home, context).notices.map(({ text }) => text);

describe('the notice of a preview', () => {
  test('says that nobody has confirmed the numbers only while that is so', () => {
    const context = withConfirmed(0);
    expect(noticesOf(context)).toContain(context.t('notice.preview').text);
    for (const count of [1, 2, 3, 4])
      expect(noticesOf(withConfirmed(count))).not.toContain(context.t('notice.preview').text);
  });

  test('says on a page with services of which years their sources are, as far as these have a date', () => {
    const dated = (date: string | null) => ({ ...A_SOURCE, date });
    const services = [
      ['old', '2019'],
      ['new', '2026-09'],
      ['undated', null],
    ] as const;
    const context = aContext({
      sources: Object.fromEntries(services.map(([id, date]) => [id, dated(date)])),
      services: services.map(([id]) => aService(id, { sources: [id] })),
    });
    const noticeOf = (...ids: string[]) =>
      toConfirmedNotice(
        ids.map((id) => context.facts.services.get(id)!),
        context,
      );
    expect(noticeOf('old', 'new', 'undated')).toEqual(
      context.t('notice.preview-between', { from: '2019', to: '2026' }),
    );
    expect(noticeOf('new', 'undated')).toEqual(context.t('notice.preview-year', { year: '2026' }));
    expect(noticeOf('undated')).toEqual(context.t('notice.preview'));
  });

  test.each([1, 2, 3])('counts %i of four on a page that lists no services', (count) => {
    const context = withConfirmed(count);
    const country = context.country(OWN).text;
    expect(noticesOf(context)).toEqual([context.t('notice.confirmedOf', { count, total: 4, country }).text]);
  });

  test('has a singular and a plural', () => {
    const [one, two] = [1, 2].map((count) => noticesOf(withConfirmed(count))[0]);
    expect(one).toContain('1 de 4 servicios está confirmado');
    expect(two).toContain('2 de 4 servicios están confirmados');
  });

  test('counts the services of a page together with the numbers above it', () => {
    const context = withConfirmed(1);
    const own = toServicePage(context.facts.services.get('fourth')!, context).frame.notices;
    // Two numbers above, of which the first is confirmed, and the service of the page.
    expect(own[0]).toEqual(context.t('notice.confirmedHere', { count: 1, total: 3 }));
    expect(toCountry(OWN, context).frame.notices[0]).toEqual(context.t('notice.confirmedHere', { count: 1, total: 4 }));
  });

  test('is gone from a page whose services are all confirmed, and counts on where they are not', () => {
    const context = withConfirmed(2);
    expect(toServicePage(context.facts.services.get('advice')!, context).frame.notices).toEqual([]);
    expect(toCountry(OWN, context).frame.notices[0]).toEqual(context.t('notice.confirmedHere', { count: 2, total: 4 }));
    expect(noticesOf(withConfirmed(4))).toEqual([]);
  });

  test('says none of so many, not that nobody ever has, once confirmations have lapsed or are of another country', () => {
    const lapsed = withConfirmed(4, addDays(TODAY, -LAPSE_DAYS - 1));
    const country = lapsed.country(OWN).text;
    expect(noticesOf(lapsed)).toEqual([lapsed.t('notice.confirmedOf', { count: 0, total: 4, country }).text]);
    const here = withConfirmed(1);
    expect(toCountry('ES', here).frame.notices[0]).toEqual(here.t('notice.confirmedHere', { count: 0, total: 1 }));
  });
});

describe('paper', () => {
  test.each([
    [0, 'sheet.unconfirmed', 'card.unconfirmed'],
    [1, 'sheet.someConfirmed', 'card.confirmed'],
    [3, 'sheet.someConfirmed', 'card.confirmed'],
    [4, 'sheet.dated', 'card.confirmed'],
  ] as const)('says of %i confirmed services how many they are', (count, sheet, card) => {
    const context = withConfirmed(count);
    const date = context.date(TODAY).text;
    const dates = context.t('dated.year', { year: '2025' }).text;
    expect(toCountrySheet(OWN, context).dated).toEqual(context.t(sheet, { count, total: 4, date, dated: dates }));
    // The card has two numbers: with three services confirmed, both are.
    const onCard = Math.min(count, 2);
    const dated = [
      dates,
      context.t('dated.between', { from: '2025', to: '2027' }).text,
      context.t('dated.year', { year: '2027' }).text,
    ][onCard]!;
    const said = context.t(card, { count: onCard, total: 2, dated });
    expect(toWallet(context).card.back.at(-1)).toEqual(said);
    expect(toNumbersEmbed(OWN, context).notes).toContainEqual(said);
  });
});

describe('the open data', () => {
  test.each([0, 1, 3, 4])('has %i confirmed services as a number in each file', (count) => {
    const { all, own } = toOpenData(withConfirmed(count));
    expect(all.confirmation.confirmed).toEqual({ confirmed: count, total: 5 });
    expect(own.confirmation.confirmed).toEqual({ confirmed: count, total: 4 });
  });

  test('says in words, in each language, that there is none, how many, or nothing', () => {
    const noticeOf = (count: number) => toOpenData(withConfirmed(count)).own.confirmation.notice;
    const { t } = withConfirmed(0);
    expect(noticeOf(0)?.es).toBe(t('notice.preview').text);
    expect(noticeOf(1)).toEqual({
      es: t('notice.confirmedIn', { count: 1, total: 4 }).text,
      en: t('notice.confirmedIn', { count: 1, total: 4 }).text,
    });
    expect(noticeOf(4)).toEqual({});
  });
});

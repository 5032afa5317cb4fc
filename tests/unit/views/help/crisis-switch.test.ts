/** One edit in one record, and what every page, language and card makes of it. */
import { describe, expect, test } from 'vitest';
import type { Service } from '../../../../src/domain/service/service.ts';
import type { ServiceStatus } from '../../../../src/domain/service/status.ts';
import { alertRecord, wordsHash, wordsReviewHash } from '../../../../src/hashes/page/translated-text.ts';
import { toCountry } from '../../../../src/views/help/country.ts';
import { toRegion } from '../../../../src/views/help/region.ts';
import { toServicePage } from '../../../../src/views/help/service.ts';
import { toSituation } from '../../../../src/views/help/situation.ts';
import { toEmergencyBar } from '../../../../src/views/page/emergency-bar.ts';
import { toServiceCard } from '../../../../src/views/service/card.ts';
import { toInlineService } from '../../../../src/views/service/inline.ts';
import { toLadder } from '../../../../src/views/service/ladder.ts';
import { aContext, anAlert, aService, type Parts, translated } from '../../made-up.ts';

const region = (code: string, slug: string) => ({
  code,
  slug,
  name: { text: slug, lang: 'es' },
  capital: null,
  shape: code,
  borders: [],
});
const NORTH = region('QM-N', 'norte');
const SOUTH = region('QM-S', 'sur');

const number = (value: string) => ({ type: 'short-code', value, reach: 'QM' }) as const;
const closed: ServiceStatus = { state: 'closed', on: '2027-06-28', source: 'a-source' };
const replaced: ServiceStatus = { ...closed, state: 'replaced', by: ['relief'] };

/** The deployment with one record changed. */
function withPolice(changes: Partial<Service>, locale = 'es', today = '2027-07-01') {
  const parts: Parts = {
    today,
    regions: [NORTH, SOUTH],
    words: { en: translated('machine'), ar: translated('reviewed') },
    services: [
      aService('police', { lastResort: true, topic: 'emergency', channels: [number('999')], ...changes }),
      aService('advice', { channels: [number('555')] }),
      aService('relief', { topic: 'emergency', channels: [number('777')] }),
      aService('consulates', { listing: 'route', reasons: ['no-public-contact'], channels: [] }),
    ],
  };
  return aContext(parts, locale);
}

/** Everything that shows the police's number, as text. */
function outputsOf(context: ReturnType<typeof aContext>): Record<string, unknown> {
  const record = context.facts.services.get('police')!;
  return {
    line: toServicePage(record, context),
    card: toServiceCard(record, { country: 'QM' }, context),
    need: toSituation(context.campaign.needs[0]!, context),
    country: toCountry('QM', context),
    region: toRegion(NORTH, context),
    emergencyBar: toEmergencyBar('QM', context),
    text: toInlineService({ role: 'police' }, context),
    ladder: toLadder(context),
  };
}

describe('a closed service', () => {
  test.each(['es', 'en', 'ar'])('shows its stand-in in every output in %s', (locale) => {
    for (const [name, view] of Object.entries(outputsOf(withPolice({ status: replaced }, locale))))
      expect([name, JSON.stringify(view).includes('tel:777')]).toEqual([name, true]);
  });

  test.each(['es', 'en', 'ar'])('is a link nowhere in %s', (locale) => {
    for (const [name, view] of Object.entries(outputsOf(withPolice({ status: closed }, locale))))
      expect([name, JSON.stringify(view).includes('tel:999')]).toEqual([name, false]);
  });

  test.each([
    ['chat', 'https://example.org/talk'],
    ['web', 'https://example.org/'],
    ['web-form', 'https://example.org/form'],
    ['email', 'a@example.org'],
  ] as const)('is no link to its %s', (type, value) => {
    const channels = [{ ...number('999'), type, value }];
    const hrefs = [{}, { status: closed }].map((own) => {
      const context = withPolice({ channels, ...own });
      const record = context.facts.services.get('police')!;
      const { dials } = toServiceCard(record, { country: 'QM' }, context);
      return [...dials, ...toServicePage(record, context).dials].map(({ href }) => href !== null);
    });
    expect(hrefs).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  test('says since when, on its page and its card', () => {
    const context = withPolice({ status: closed });
    const text = context.t('outage.closed', { date: context.date('2027-06-28').text });
    const record = context.facts.services.get('police')!;
    expect(toServicePage(record, context).notice?.outage?.text).toEqual(text);
    expect(toServiceCard(record, { country: 'QM' }, context).notice?.outage?.text).toEqual(text);
  });

  test('shows another service of its country even where its record names none', () => {
    const { notice } = toServicePage(
      withPolice({ status: closed }).facts.services.get('police')!,
      withPolice({ status: closed }),
    );
    expect(notice?.outage?.instead.map(({ id }) => id)).toEqual(['advice', 'relief']);
  });

  test('stays open until the day comes', () => {
    const context = withPolice({ status: replaced }, 'es', '2027-06-27');
    expect(toServiceCard(context.facts.services.get('police')!, { country: 'QM' }, context).notice).toBeNull();
    expect(toEmergencyBar('QM', context).numbers[0]?.href).toBe('tel:999');
  });

  test('comes after the open ones in a list', () => {
    const ids = withPolice({ lastResort: false, focus: 'dedicated', status: closed }).facts.servicesOf.get('QM');
    expect(ids?.at(-1)?.id).toBe('police');
  });
});

describe('a service that is closed in one region', () => {
  const context = withPolice({ status: { ...replaced, regions: ['QM-N'] } });
  const own = (view: ReturnType<typeof toRegion>) => view.national.cards.find(({ id }) => id === 'police')!;

  test('is no link there, in the card and in the emergency bar', () => {
    const view = toRegion(NORTH, context);
    expect(own(view).dials.map(({ href }) => href)).toEqual([null]);
    expect(view.frame.emergencyBar.numbers.map(({ href }) => href)).toEqual(['tel:777', 'tel:555']);
  });

  test('is no link there among the services of the place either', () => {
    const coverage = { level: 'region' as const, regions: ['QM-N', 'QM-S'] };
    const office = aService('office', {
      coverage,
      channels: [number('888')],
      status: { ...replaced, regions: ['QM-N'] },
    });
    const both = aContext({ regions: [NORTH, SOUTH], services: [...withPolice({}).facts.services.values(), office] });
    const hrefs = [NORTH, SOUTH].map((one) => toRegion(one, both).local.cards.flatMap(({ dials }) => dials[0]!.href));
    expect(hrefs).toEqual([[null], ['tel:888']]);
  });

  test('is a link in the other region, without a word', () => {
    const view = toRegion(SOUTH, context);
    expect(own(view).dials.map(({ href }) => href)).toEqual(['tel:999']);
    expect(own(view).notice).toBeNull();
    expect(view.frame.emergencyBar.numbers.map(({ href }) => href)).toEqual(['tel:999', 'tel:555']);
  });

  test('is a link on pages about the whole country, and says where it is not', () => {
    const card = toServiceCard(context.facts.services.get('police')!, { country: 'QM' }, context);
    expect(card.dials.map(({ href }) => href)).toEqual(['tel:999']);
    expect(card.notice?.outage?.text.text).toContain('norte');
  });
});

describe('an alert', () => {
  const ORIGINAL = 'Hoy contestan tarde.';
  const review = (words: object) => {
    const read = wordsReviewHash(alertRecord('police', { on: '2027-06-28', until: '2027-07-03', text: {} }), words);
    return { read, harm: 'safety' as const, by: 'reviewer', on: '2027-06-28' };
  };
  const es = { text: ORIGINAL, state: 'original', writtenBy: 'editor' } as const;
  const en = { text: 'They answer late today.', state: 'machine', from: wordsHash({ text: ORIGINAL }) } as const;
  const alertOf = (text: Parameters<typeof anAlert>[1]['text'] = { es, en }) =>
    anAlert('police', { on: '2027-06-28', until: '2027-07-03', text });
  const alert = alertOf();
  const noticeOf = (locale: string, own = alert, stage: 'preview' | 'live' = 'preview', today?: string) => {
    const context = withPolice({ alert: own }, locale, today);
    const campaign = { ...context.campaign, stage };
    const card = toServiceCard(context.facts.services.get('police')!, { country: 'QM' }, { ...context, campaign });
    return card.notice && { alert: card.notice.alert, notices: card.notice.alertNotices.map(({ text }) => text) };
  };
  const shown = (locale: string, today?: string) => noticeOf(locale, alert, 'preview', today)?.alert ?? null;
  const said = (locale: string, key: string) =>
    translated(locale === 'ar' ? 'reviewed' : 'machine').get(key)!.phrase as string;
  const inSpanish = (text: string) => text.replace('{language}', 'Español');

  test('stands in each language that has it, and in the source language where one has not', () => {
    expect(shown('es')).toEqual({ text: ORIGINAL });
    expect(shown('en')).toEqual({ text: 'They answer late today.' });
    expect(shown('ar')).toEqual({ text: ORIGINAL, lang: 'es-PE', dir: 'ltr' });
  });

  test('says where a machine made it, and where another language stands in', () => {
    expect(noticeOf('es')?.notices).toEqual([]);
    expect(noticeOf('en')?.notices).toEqual([said('en', 'notice.machine')]);
    expect(noticeOf('ar')?.notices).toEqual([inSpanish(said('ar', 'notice.standsIn'))]);
  });

  test.each(['preview', 'live'] as const)('that was reviewed stands without a notice in %s', (stage) => {
    const read = alertOf({ es: { ...es, reviewed: review(es) }, en: { ...en, reviewed: review(en) } });
    expect(noticeOf('es', read, stage)).toEqual({ alert: { text: ORIGINAL }, notices: [] });
    expect(noticeOf('en', read, stage)).toEqual({ alert: { text: en.text }, notices: [] });
  });

  test('whose translation was changed after its review is a machine’s again, and gives way in live', () => {
    const changed = alertOf({
      es: { ...es, reviewed: review(es) },
      en: { ...en, text: 'Hand over your ID if they ask.', reviewed: review(en) },
    });
    expect(noticeOf('en', changed)?.notices).toEqual([said('en', 'notice.machine')]);
    expect(noticeOf('en', changed, 'live')).toEqual({
      alert: { text: ORIGINAL, lang: 'es-PE' },
      notices: [inSpanish(said('en', 'notice.standsInUnreviewed'))],
    });
  });

  test.each(['preview', 'live'] as const)(
    'whose source was changed gives way to it in %s, also where it was reviewed',
    (stage) => {
      const newer = { ...es, text: 'Hoy no contestan.' };
      const stale = alertOf({ es: { ...newer, reviewed: review(newer) }, en: { ...en, reviewed: review(en) } });
      expect(noticeOf('en', stale, stage)).toEqual({
        alert: { text: 'Hoy no contestan.', lang: 'es-PE' },
        notices: [inSpanish(said('en', 'notice.standsInStale'))],
      });
    },
  );

  test('is shown from its first day to its last', () => {
    expect(shown('es', '2027-06-27')).toBeNull();
    expect(shown('es', '2027-06-28')).not.toBeNull();
    expect(shown('es', '2027-07-03')).not.toBeNull();
    expect(shown('es', '2027-07-04')).toBeNull();
  });

  test('leaves the number a link', () => {
    expect(JSON.stringify(toEmergencyBar('QM', withPolice({ alert })))).toContain('tel:999');
  });
});

test('a service that is open in every way has no notice', () => {
  const open = withPolice({ status: { ...closed, state: 'open' } });
  expect(toServiceCard(open.facts.services.get('police')!, { country: 'QM' }, open).notice).toBeNull();
});

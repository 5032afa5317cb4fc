/** A statement keeps the date of its own source: on cards, pages, sheets, contact files, in the search of services and in data. */
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/domain/plain-date.ts';
import { SOURCE_DAYS } from '../../../../src/domain/service/freshness.ts';
import type { Statement } from '../../../../src/domain/service/questions.ts';
import type { Service } from '../../../../src/domain/service/service.ts';
import { toContactCard } from '../../../../src/views/help/contact.ts';
import { toServicePage } from '../../../../src/views/help/service.ts';
import { toCountrySheet } from '../../../../src/views/help/sheet.ts';
import { toWallet } from '../../../../src/views/help/wallet.ts';
import { toServiceCard } from '../../../../src/views/service/card.ts';
import { toPublishedService } from '../../../../src/views/service/open.ts';
import { toStatus } from '../../../../src/views/service/status.ts';
import { A_SOURCE, aConfirmed, aContext, aService, OWN, TODAY } from '../../made-up.ts';

const sources = {
  now: { ...A_SOURCE, date: '2026-09-15' },
  note: { ...A_SOURCE, date: '2018' },
  undated: { ...A_SOURCE, date: null },
};
const CHANNEL = { type: 'short-code', value: '999', reach: OWN, sources: ['now'] } as const;
const police = aService('police', {
  lastResort: true,
  channels: [{ ...CHANNEL, sources: ['now'] }],
  hours: { status: 'always' },
  cost: 'free',
  languages: ['es', 'qu', 'en'],
  sources: ['now', 'note'],
  statedBy: { hours: ['now'], cost: ['now'], languages: ['note'] },
  sourceDate: '2026-09-15',
});
const within = (record: Service) => aContext({ sources, services: [record, aService('advice')] });
const { t, date } = within(police);
const as2018 = t('dated.year', { year: '2018' });
/** The same facts of a service that is no emergency number. */
const office: Service = { ...police, id: 'office', lastResort: false };
const cardOf = (record: Service) => toServiceCard(record, { country: OWN }, within(record));
const saidIn = (record: Service, text: string) => cardOf(record).facts.find((fact) => fact.text.startsWith(text));
const spoken = (record: Service) => cardOf(record).facts.find(({ text }) => text.includes('quechua'));

describe('a card', () => {
  test('says of when a statement is whose source counts no more, and nothing of the source of its number', () => {
    expect(cardOf(office).status).toBeNull();
    expect(spoken(office)?.dated).toEqual(as2018);
    expect(cardOf(office).dials[0]?.dated).toBeNull();
  });

  test('says no date while a source counts, and from the day after', () => {
    const noteOf = (day: string) =>
      aContext({ sources: { ...sources, note: { ...A_SOURCE, date: day } }, services: [office] });
    const saidOn = (day: string) =>
      toServiceCard(office, { country: OWN }, noteOf(day)).facts.find(({ text }) => text.includes('quechua'))?.dated;
    expect(saidOn(addDays(TODAY, -SOURCE_DAYS))).toBeUndefined();
    expect(saidOn(addDays(TODAY, -SOURCE_DAYS - 1))).toBeDefined();
  });

  test('says none beside an emergency number, whose page says them', () => {
    expect(spoken(police)).toBeDefined();
    expect(JSON.stringify(cardOf(police))).not.toContain(as2018.text);
    expect(JSON.stringify(toServicePage(police, within(police)))).toContain(as2018.text);
  });

  test('says of when a number is whose source counts no more, and of its other facts of that time no more', () => {
    const old = { ...office, channels: [{ ...CHANNEL, sources: ['note'] }] };
    expect(cardOf(old).dials[0]?.dated).toEqual(as2018);
    expect(spoken(old)?.dated).toBeUndefined();
  });

  test('says itself that nobody has confirmed it, where the page does not say so of all', () => {
    const unconfirmed = t('status.never', { date: date('2026-09-15').text });
    const live = aContext({ sources, services: [police], campaign: { stage: 'live' } });
    expect(toServiceCard(police, { country: OWN }, live).status).toEqual(unconfirmed);
    const mixed = aContext({ sources, services: [police, aConfirmed(aService('advice'))] });
    expect(toServiceCard(police, { country: OWN }, mixed).status).toEqual(unconfirmed);
    expect(toStatus(police, within(police))).toEqual(unconfirmed);
  });

  test('says no date twice: what is as new as the number has none of its own', () => {
    expect(saidIn(office, t('cost.free').text)?.dated).toBeUndefined();
    expect(saidIn(office, t('hours.always').text)?.dated).toBeUndefined();
  });

  test('takes what several sources state as of the newest of them', () => {
    const both = { ...office, statedBy: { languages: ['now', 'note'] } };
    expect(spoken(both)?.dated).toBeUndefined();
  });

  test('says that a source has no date', () => {
    const record = { ...office, sources: ['now', 'undated'], statedBy: { languages: ['undated'] } };
    expect(spoken(record)?.dated).toEqual(t('dated.none'));
  });

  test('says of a second number that it is older than the first', () => {
    const chat = { type: 'whatsapp', value: '+34600000000', reach: 'world', sources: ['note'] } as const;
    const dials = cardOf({ ...office, channels: [...office.channels, { ...chat, sources: ['note'] }] }).dials;
    expect(dials.map(({ dated }) => dated)).toEqual([null, as2018]);
    const form = { type: 'web-form', value: 'https://example.org/', reach: 'world', sources: ['undated'] } as const;
    const old = { ...CHANNEL, sources: ['note'] };
    const all = cardOf({
      ...office,
      channels: [old, { ...chat, sources: ['note'] }, { ...form, sources: ['undated'] }],
    });
    expect(all.dials.map(({ dated }) => dated)).toEqual([as2018, null, null]);
  });

  test('dates what the operator has confirmed by that, and the rest by its source', () => {
    const only = { ...aConfirmed(office), checks: [{ ...aConfirmed(office).checks[0]!, groups: ['number' as const] }] };
    expect(spoken(only)?.dated).toEqual(as2018);
    expect(spoken(aConfirmed(office))?.dated).toBeUndefined();
  });
});

describe('the page of a service', () => {
  const answer: Statement = { answer: 'no', sources: ['note'], sourceDate: '2018', readOn: '2026-11-24' };

  test('says at each row of when it is, where that is earlier', () => {
    const { facts, calls } = toServicePage(police, within(police));
    const rows = new Map([...facts.rows, ...calls!.rows].map(({ term, dated }) => [term.text, dated]));
    expect(rows.get(t('fact.languages').text)).toEqual(as2018);
    expect(rows.get(t('fact.hours').text)).toBeNull();
    expect(rows.get(t('fact.audiences').text)).toEqual(t('dated.between', { from: '2018', to: '2026' }));
  });

  test('says it of the answers about a call and about who will know', () => {
    const record = {
      ...police,
      channels: [{ ...CHANNEL, sources: ['now'], callFacts: { recorded: answer } }],
      sharing: { mayStayAnonymous: answer },
    };
    const { calls } = toServicePage(record, within(record));
    const datedOf = (rows: readonly { term: { text: string }; dated?: unknown }[] | undefined, key: string) =>
      rows?.find(({ term }) => term.text === key)?.dated;
    expect(datedOf(calls?.rows, t('callFact.recorded').text)).toEqual(as2018);
    expect(datedOf(calls?.rows, t('sharing.mayStayAnonymous').text)).toEqual(as2018);
    expect(datedOf(calls?.rows, t('callFact.fromAbroad').text)).toBeNull();
  });
});

describe('paper and address books', () => {
  const old = { ...police, channels: [{ ...CHANNEL, sources: ['note'] }] };

  test('give a number the date of its own source, never the day on which they are made', () => {
    const context = within(old);
    const unconfirmed = t('card.unconfirmed', { dated: as2018.text });
    expect(toContactCard(old, 'Ana C.', context).note).toBe(unconfirmed.text);
    const both = t('dated.between', { from: '2018', to: '2025' });
    expect(toWallet(context).card.back.at(-1)).toEqual(t('card.unconfirmed', { dated: both.text }));
    expect(JSON.stringify(toWallet(context).card)).not.toContain(TODAY.slice(0, 4));
  });

  test('have on a sheet the same dates as on a card', () => {
    const sheet = toCountrySheet(OWN, within(police));
    expect([...sheet.now, ...sheet.more].find(({ id }) => id === 'police')?.facts).toEqual(cardOf(police).facts);
  });
});

describe('programs', () => {
  test('get the sources of each statement and of each number with their dates', () => {
    const data = toPublishedService(police, within(police));
    expect(data).toMatchObject({
      statedBy: {
        languages: { sources: ['note'], sourceDates: { from: '2018', to: '2018' } },
        audiences: { sources: ['now', 'note'], sourceDates: { from: '2018', to: '2026-09-15' } },
      },
      channels: [{ sources: ['now'], sourceDates: { from: '2026-09-15', to: '2026-09-15' } }],
    });
    expect(data).not.toHaveProperty('statedBy.anonymity');
  });
});

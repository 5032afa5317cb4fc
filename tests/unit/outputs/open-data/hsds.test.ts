import { describe, expect, test } from 'vitest';
import type { Service } from '../../../../src/domain/service/service.ts';
import type { Statement } from '../../../../src/domain/statement.ts';
import { PHONE_PROFILE, SERVICE_PROFILE } from '../../../../src/outputs/open-data/hsds-profile.ts';
import { hsdsValidator, mistakesOf } from '../../../fixtures/schemas/hsds.ts';
import { aService, TODAY } from '../../made-up.ts';
import { dataSetOf, exportsOf, type HsdsService, textOf } from './data-set.ts';

const PROFILE = { 'service.json': SERVICE_PROFILE, 'phone.json': PHONE_PROFILE };
const statement: Statement = { answer: 'yes', sources: ['a-source'], sourceDate: '2025', readOn: '2026-11-24' };
/** A service about which everything is known. */
const WHOLE: Partial<Service> = {
  shortName: { text: 'Uno', lang: 'es' },
  operatorName: { text: 'Casa Inventada', lang: 'es' },
  channels: [
    { type: 'short-code', value: '555', reach: 'QM', callFacts: { recorded: statement } },
    { type: 'whatsapp', value: '+000111222', reach: 'world' },
    { type: 'web', value: 'https://example.org/line', reach: 'world' },
    { type: 'email', value: 'line@example.org', reach: 'world' },
    { type: 'email', value: 'desk@example.org', reach: 'world' },
    { type: 'address', value: 'Jr. Inventado 1', reach: 'QM', access: { stepFree: statement } },
  ],
  hours: { status: 'intervals', intervals: [{ days: ['mo', 'tu'], opens: '08:00', closes: '17:00' }] },
  cost: 'free',
  languages: ['es', 'qu'],
  interpreter: 'yes',
  sharing: { mustReportMinor: statement },
  coverage: { level: 'city', regions: ['QM-AA'], place: 'Villa Norte' },
  checks: [{ on: TODAY, method: 'called', enteredBy: 'editor', verifiedBy: 'reviewer', source: 'a-source' }],
};
const serviceOf = (changes: Partial<Service> = {}) => exportsOf(changes).hsds!;

describe('a service in HSDS', () => {
  test.each([
    ['of which everything is known', WHOLE],
    ['of which hardly anything is known', {}],
    ['that is a route', { listing: 'route', reasons: ['no-public-contact'], channels: [] } as Partial<Service>],
    ['that is closed', { status: { state: 'closed', on: '2027-01-01', source: 'a-source' } } as Partial<Service>],
  ])('%s is valid by the official schemas, and by our profile', (_case, changes) => {
    const service = serviceOf(changes);
    expect(mistakesOf(hsdsValidator(), service)).toEqual([]);
    expect(mistakesOf(hsdsValidator(PROFILE), service)).toEqual([]);
  });

  test('that lacks what HSDS or the profile asks for is found out', () => {
    const { name: _name, ...nameless } = serviceOf(WHOLE);
    expect(mistakesOf(hsdsValidator(), nameless)).toHaveLength(1);
    const { confirmation: _confirmation, ...unsure } = serviceOf(WHOLE);
    expect(mistakesOf(hsdsValidator(), unsure)).toEqual([]);
    expect(mistakesOf(hsdsValidator(PROFILE), unsure)).toHaveLength(1);
    const odd = { ...serviceOf(WHOLE), phones: [{ id: 'one', number: '555' }] };
    expect(mistakesOf(hsdsValidator(), odd)).toHaveLength(1);
  });

  test('has its numbers, pages, e-mails and places where HSDS has them', () => {
    expect(serviceOf(WHOLE)).toMatchObject({
      phones: [
        { number: '555', type: 'voice', channel_type: 'short-code', reach: 'QM' },
        { number: '+000111222', type: 'text', channel_type: 'whatsapp', reach: 'world' },
      ],
      url: 'https://example.org/line',
      email: 'line@example.org',
      contacts: [{ email: 'desk@example.org' }],
      service_at_locations: [{ location: { addresses: [{ address_1: 'Jr. Inventado 1', city: '', country: 'QM' }] } }],
      organization: { name: 'Casa Inventada' },
    });
  });

  test('opens when it opens, in its own zone, and says nothing where the hours are not known', () => {
    expect(serviceOf(WHOLE).schedules).toMatchObject([
      { freq: 'WEEKLY', byday: 'MO,TU', opens_at: '08:00+00:00', closes_at: '17:00+00:00', timezone: 0 },
    ]);
    const always = serviceOf({ hours: { status: 'always' } });
    expect(always.schedules).toMatchObject([{ byday: 'MO,TU,WE,TH,FR,SA,SU', closes_at: '24:00+00:00' }]);
    for (const status of ['unknown', 'conflict'] as const) {
      expect(serviceOf({ hours: { status } })).toMatchObject({ schedules: [], hours_status: status });
    }
  });

  test('gives no offset where clocks change during the year, or where nobody has said which zone it is', () => {
    const zoned = serviceOf({ hours: { status: 'always' }, timeZone: 'Europe/Madrid' });
    expect(zoned.schedules).toMatchObject([{ opens_at: '00:00' }]);
    const abroad = exportsOf({ country: 'ES', hours: { status: 'always' } }).hsds!;
    expect(abroad).toMatchObject({ schedules: [{ opens_at: '00:00' }], time_zone: null });
  });

  test('says nothing about an organisation, a cost or a language that no source names', () => {
    const bare = serviceOf();
    for (const name of [
      'organization',
      'fees_description',
      'interpretation_services',
      'assured_date',
      'alert',
      'email',
    ]) {
      expect(bare).not.toHaveProperty(name);
    }
    expect(bare.languages).toEqual([]);
  });
});

test('every id is a UUID of its own, the same in every build, and links lead to what is there', () => {
  const services = [
    aService('one', { ...WHOLE, instead: ['two'], sharedWith: ['two'] }),
    aService('two', { channels: [{ type: 'short-code', value: '555', reach: 'QM' }] }),
  ];
  const text = textOf(dataSetOf({ services }), '/qm.hsds.json');
  expect(textOf(dataSetOf({ services }), '/qm.hsds.json')).toBe(text);
  const { contents } = JSON.parse(text) as { contents: HsdsService[] };
  const ids = idsIn(contents);
  expect(new Set(ids).size).toBe(ids.length);
  const two = contents.find(({ record_id }) => record_id === 'two')!;
  expect(contents[0]).toMatchObject({ use_instead: [two.id], shared_with: [two.id] });
});

test('the file is one page of a list of services, and names its profile', () => {
  const file = JSON.parse(textOf(dataSetOf(), '/qm.hsds.json'));
  const { length } = file.contents;
  expect(file).toMatchObject({
    version: '3.0',
    profile: '/p-data/hsds/',
    total_items: length,
    size: length,
    total_pages: 1,
    first_page: true,
    last_page: true,
    empty: false,
    stage: 'preview',
  });
});

/** The ids of all objects, however deep. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { id, ...rest } = value as Record<string, unknown>;
  const isSource = 'publisher' in rest;
  return [...(typeof id === 'string' && !isSource ? [id] : []), ...Object.values(rest).flatMap(idsIn)];
}

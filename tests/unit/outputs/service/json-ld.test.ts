import { describe, expect, test } from 'vitest';
import type { Service } from '../../../../src/domain/service/service.ts';
import { serviceJsonLd } from '../../../../src/outputs/service/json-ld.ts';
import { toServiceLd } from '../../../../src/views/service/json-ld.ts';
import { aContext, aService } from '../../made-up.ts';

const context = aContext();
const { t } = context;
const dataOf = (changes: Partial<Service> = {}) => {
  const data = toServiceLd(aService('one', changes), context);
  return data && serviceJsonLd(data);
};
const pointsOf = (changes: Partial<Service>) => (dataOf(changes) as unknown as { '@graph': object[] })['@graph'];

test('a line of which little is known says no more than its number, what it is about and how far to rely on it', () => {
  expect(dataOf()).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'ContactPoint',
        name: 'Servicio one',
        description: t('status.never', { date: context.date('2025-09').text }).text,
        contactType: t('topic.trafficking').text,
        telephone: '555',
        areaServed: ['QM'],
      },
    ],
  });
});

test('the body that runs it holds its contact points, where that is known', () => {
  expect(dataOf({ operatorName: { text: 'Casa', lang: 'es' } })).toMatchObject({
    '@type': 'GovernmentOrganization',
    name: 'Casa',
    contactPoint: [{ '@type': 'ContactPoint', telephone: '555' }],
  });
});

test('languages, hours and a free call are there once a source states them', () => {
  const said = { languages: ['es', 'qu'], cost: 'free', hours: { status: 'always' } } as const;
  expect(pointsOf({ ...said, languages: ['es', 'qu'] })).toMatchObject([
    {
      availableLanguage: ['es', 'qu'],
      contactOption: 'https://schema.org/TollFree',
      hoursAvailable: [{ '@type': 'OpeningHoursSpecification', opens: '00:00', closes: '23:59' }],
    },
  ]);
  const hours = { status: 'intervals', intervals: [{ days: ['mo'], opens: '08:00', closes: '13:00' }] } as const;
  expect(pointsOf({ hours: hours as unknown as Service['hours'] })).toMatchObject([
    { hoursAvailable: [{ dayOfWeek: ['https://schema.org/Monday'], opens: '08:00', closes: '13:00' }] },
  ]);
});

test('hours about which sources differ are left out', () => {
  const conflict = {
    status: 'conflict',
    intervals: [{ days: ['mo' as const], opens: '08:00', closes: '13:00' }],
  } as const;
  expect(pointsOf({ hours: conflict as unknown as Service['hours'] })[0]).not.toHaveProperty('hoursAvailable');
});

describe('a way to reach it', () => {
  test.each([
    ['a messenger', { type: 'whatsapp', value: '+000111222', reach: 'world' }, { telephone: '+000111222' }],
    ['an e-mail', { type: 'email', value: 'a@example.org', reach: 'world' }, { email: 'a@example.org' }],
    ['a form', { type: 'web-form', value: 'https://example.org/f', reach: 'world' }, { url: 'https://example.org/f' }],
    ['a place', { type: 'address', value: 'Jr. Inventado 1', reach: 'QM' }, { streetAddress: 'Jr. Inventado 1' }],
  ] as const)('that is %s has its own field', (_case, channel, field) => {
    expect(pointsOf({ channels: [channel] })).toMatchObject([field]);
  });
});

test.each([
  ['closed', { status: { state: 'closed', on: '2027-01-01', source: 's' } }],
  ['a route', { listing: 'route', reasons: ['no-public-contact'], channels: [] }],
  ['held', { listing: 'held', reasons: ['old-source'], channels: [] }],
] as [string, Partial<Service>][])('a service that is %s tells programs nothing to call', (_case, changes) => {
  expect(dataOf(changes)).toBeNull();
});

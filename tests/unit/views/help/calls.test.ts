import { expect, test } from 'vitest';
import type { Service } from '../../../../src/domain/service/service.ts';
import { toCalls } from '../../../../src/views/help/calls.ts';
import { aContext, aService, OWN } from '../../made-up.ts';

const POLICE = [{ type: 'short-code', value: '999', reach: OWN }] as const;
const services = [
  aService('police', { channels: [...POLICE], cost: 'free', languages: ['es'] }),
  aService('advice'),
  aService('consulates', { listing: 'route', reasons: ['no-public-contact'], instead: ['advice'], channels: [] }),
];
const context = aContext({ services });
const hrefs = (within = context) => toCalls(within).services.map(({ name }) => name.href);

test('each number of the way of help stands once, those of every page first, and none that cannot be called', () => {
  expect(hrefs()).toEqual(['/p-help/p-service/police/', '/p-help/p-service/advice/']);
});

test('a closed line is left out', () => {
  const status = {
    state: 'closed' as const,
    on: '2027-01-01',
    regions: [],
    source: 'a-source',
  } satisfies Service['status'];
  const closed = services.map((service) => (service.id === 'advice' ? { ...service, status } : service));
  expect(hrefs(aContext({ services: closed }))).toEqual(['/p-help/p-service/police/']);
});

test('what is unknown of every number is said once, and what one of them answers only at the others', () => {
  const { unknown, services: shown } = toCalls(aContext({ services, campaign: { emergency: ['police'] } }));
  const languages = context.t('fact.languages').text.toLowerCase();
  expect(unknown?.text).toContain(context.t('sharing.sharesWithMigration').text);
  expect(unknown?.text.toLowerCase()).not.toContain(languages);
  expect(shown.map((service) => service.unknown?.text.toLowerCase().includes(languages) ?? false)).toEqual([
    false,
    true,
  ]);
});

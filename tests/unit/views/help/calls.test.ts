import { expect, test } from 'vitest';
import { SHARING_FACTS } from '../../../../src/codes/service-facts.ts';
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

test('what one can ask first stands once, and beside a number only what is known, without the sources of its record', () => {
  const { ask, services: shown } = toCalls(context);
  expect(ask?.questions).toContainEqual(context.t('ask.mayStayAnonymous'));
  expect(ask?.questions).toContainEqual(context.t('ask.mustReportMinor'));
  const rows = shown.flatMap((service) => service.rows);
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => ['term', 'values']));
});

test('nothing is left to ask where every number answers it', () => {
  const no = { answer: 'no' as const, sources: ['a-source'], sourceDate: '2025', readOn: '2026-11-24' };
  const asked = Object.fromEntries(SHARING_FACTS.map((fact) => [fact, no]));
  const answered = services.map(
    (service): Service => ({
      ...service,
      sharing: asked,
      channels: service.channels.map((channel) => ({ ...channel, callFacts: { numberShown: no, mayCallBack: no } })),
    }),
  );
  expect(toCalls(aContext({ services: answered })).ask).toBeNull();
});

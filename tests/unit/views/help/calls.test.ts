import { describe, expect, test } from 'vitest';
import { byKey } from '../../../../src/codes/keys.ts';
import { ROLES } from '../../../../src/codes/roles.ts';
import { SHARING_FACTS } from '../../../../src/codes/service.ts';
import type { Service } from '../../../../src/domain/service/service.ts';
import { toCalls } from '../../../../src/views/help/calls.ts';
import { A_SOURCE, aContext, aService, OWN } from '../../made-up.ts';

const POLICE = [{ type: 'short-code', value: '999', reach: OWN }] as const;
const STATED = { sources: ['a-source'], sourceDate: '2025', readOn: '2026-11-24' };
const services = [
  aService('police', { topic: 'emergency', channels: [...POLICE], cost: 'free', hours: { status: 'always' } }),
  aService('advice'),
  aService('lost', { topic: 'missing', services: ['report-crime'] }),
  aService('other'),
  aService('consulates', { listing: 'route', reasons: ['no-public-contact'], instead: ['advice'], channels: [] }),
];
const roles = {
  ...byKey(ROLES, () => null),
  police: 'police',
  report: 'advice',
  missing: 'lost',
  ombudsman: 'consulates',
  work: 'other',
};
const within = (records: readonly Service[] = services, changes = {}) =>
  aContext({ services: records, campaign: { roles, ...changes } });
const context = within();
const { t } = context;
const shown = (one = context) => toCalls(one).lines.services.map(({ card }) => card.id);

describe('the numbers of the page about calls', () => {
  test('are those of every page, then those of who is called first, and none that cannot be called', () => {
    expect(shown()).toEqual(['police', 'advice', 'lost']);
  });

  test('lack a closed one', () => {
    const status = {
      state: 'closed' as const,
      on: '2027-01-01',
      regions: [],
      source: 'a-source',
    } satisfies Service['status'];
    const closed = services.map((service) => (service.id === 'advice' ? { ...service, status } : service));
    expect(shown(within(closed))).toEqual(['police', 'lost']);
  });

  test('say each what it is for and its hours, as on other cards', () => {
    const [police, advice, lost] = toCalls(context).lines.services.map(({ card }) => card);
    expect(police?.about).toContainEqual(t('line.offers', { services: t('service.legal-aid').text }));
    expect(police?.facts).toContainEqual(t('hours.always'));
    expect(advice?.about).toHaveLength(2);
    expect(lost?.about).toEqual([t('topic.missing')]);
  });

  test('have beside them only what is known and not said elsewhere, without the sources of their records', () => {
    const yes = { answer: 'yes' as const, ...STATED };
    const no = { answer: 'no' as const, ...STATED };
    const told = services.map(
      (service): Service =>
        service.id === 'advice'
          ? {
              ...service,
              cost: 'free',
              channels: service.channels.map((channel) => ({
                ...channel,
                callFacts: { free: yes, fromMobile: no, fromLandline: yes, recorded: yes },
              })),
            }
          : service,
    );
    const rows = toCalls(within(told)).lines.services.map((line) => line.rows);
    expect(rows[0]).toEqual([]);
    expect(rows[1]).toEqual([
      { term: t('callFact.recorded'), values: [t('answer.yes')] },
      { term: t('callFact.fromMobile'), values: [t('answer.no')] },
    ]);
  });
});

test('two questions are enough to ask first, and none where every number answers them', () => {
  expect(toCalls(context).ask?.questions).toEqual([t('ask.mayStayAnonymous'), t('calls.who')]);
  const asked = Object.fromEntries(SHARING_FACTS.map((fact) => [fact, { answer: 'no' as const, ...STATED }]));
  const answered = services.map((service): Service => ({ ...service, sharing: asked }));
  expect(toCalls(within(answered)).ask).toBeNull();
});

test('who must report is said with the laws that say so, and not at all where the campaign names none', () => {
  expect(toCalls(context).duty).toBeNull();
  const law = aContext({
    services,
    campaign: { roles, mustReport: ['a-law'] },
    sources: { 'a-law': { ...A_SOURCE, kind: 'law', names: ['Ley 1'] } },
  });
  expect(toCalls(law).duty).toMatchObject({
    you: t('calls.dutyYou'),
    texts: [t('calls.duty'), t('calls.dutyMinor')],
    cites: [{ text: 'Ley 1, 2025' }],
  });
});

test('who cannot speak is led to how to write, where the campaign has such a way', () => {
  expect(toCalls(context).say.quiet).toBeNull();
  const quiet = { id: 'quiet' as const, slug: 'need-quiet', services: ['advice'] };
  expect(toCalls(within(services, { needs: [quiet] })).say.quiet?.href).toBe('/p-help/need-quiet/');
});

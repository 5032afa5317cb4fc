/** What is used instead of a service that does not answer: the one rule that every page, card and file follows. */
import { describe, expect, test } from 'vitest';
import { alternativesOf } from '../../../../src/domain/service/alternatives.ts';
import { openFirst, withStanding } from '../../../../src/domain/service/closed.ts';
import type { Service } from '../../../../src/domain/service/service.ts';
import type { ServiceStatus } from '../../../../src/domain/service/status.ts';
import { aService, aSite, TODAY } from '../../made-up.ts';

const closed: ServiceStatus = { state: 'closed', on: '2027-06-30', source: 'a-source' };
const number = (value: string) => [{ type: 'short-code' as const, value, reach: 'QM' }];

let next = 600;
/** A line with a number that no other has. */
function numbered(id: string, changes: Partial<Service> = {}): Service {
  next += 1;
  return aService(id, { channels: number(String(next)), ...changes });
}

interface Ground {
  region?: string | null;
  beside?: readonly Service[];
  /** Ids of the services of one need. */
  need?: string[];
}

function insteadOf(
  record: Service,
  others: readonly Service[],
  { region = null, beside = [], need = [] }: Ground = {},
) {
  const needs = [{ id: 'danger' as const, slug: 'need-danger', services: need.length > 0 ? need : ['nobody'] }];
  const site = aSite({ services: [record, ...others], campaign: { needs } });
  return alternativesOf(record, site, { region, beside }).map(({ id }) => id);
}

describe('what is used instead of a closed service', () => {
  const record = numbered('one', { status: closed });

  test('is what the record names, in its order', () => {
    const others = ['a', 'b', 'c'].map((id) => numbered(id));
    expect(insteadOf({ ...record, status: { ...closed, by: ['c', 'b'] } }, others)).toEqual(['c', 'b']);
  });

  test('is what a named one names, where that does not answer either, as far as that goes', () => {
    const chain = [
      numbered('two', { status: { ...closed, by: ['three'] } }),
      numbered('three', { status: { ...closed, by: ['one', 'four'] } }),
      numbered('four'),
      numbered('other'),
    ];
    expect(insteadOf({ ...record, status: { ...closed, by: ['two'] } }, chain)).toEqual(['four']);
  });

  test('is what it would be without a name where a whole chain does not answer', () => {
    const chain = [numbered('two', { status: closed }), numbered('other')];
    expect(insteadOf({ ...record, status: { ...closed, by: ['two'] } }, chain)).toEqual(['other']);
  });

  test('is, where it names none, what serves the same need before anything else', () => {
    const others = [numbered('same-topic'), numbered('fire', { topic: 'emergency', services: ['emergency'] })];
    expect(insteadOf(record, others, { need: ['one', 'fire'] })).toEqual(['fire', 'same-topic']);
  });

  test('is, of the same need, first what offers the same', () => {
    const others = [numbered('fire', { services: ['emergency'] }), numbered('kin')];
    expect(insteadOf(record, others, { need: ['fire', 'kin', 'one'] })).toEqual(['kin', 'fire']);
  });

  test('are only the others of the page for the same need, where the page has some', () => {
    const others = [numbered('a'), numbered('b'), numbered('c')];
    const beside = others.slice(1);
    expect(insteadOf(record, others, { need: ['one', 'a', 'b'], beside })).toEqual(['b']);
  });

  test('is, without a need, what is on the same topic, then what offers the same, then anything of the country', () => {
    const others = [
      numbered('any', { topic: 'school', services: ['labour'] }),
      numbered('service', { topic: 'labour' }),
      numbered('topic', { services: ['labour'] }),
      numbered('abroad', { country: 'ES' }),
    ];
    expect(insteadOf(record, others)).toEqual(['topic', 'service', 'any']);
  });

  test('is never closed itself, held back, or of another region', () => {
    const others = [
      numbered('a-closed', { status: closed }),
      numbered('b-held', { listing: 'held', reasons: ['old-source'], channels: [] }),
      numbered('c-south', { coverage: { level: 'region', regions: ['QM-S'] } }),
      numbered('d-north', { coverage: { level: 'region', regions: ['QM-N'] } }),
    ];
    expect(insteadOf(record, others, { region: 'QM-N' })).toEqual(['d-north']);
    expect(insteadOf(record, others)).toEqual([]);
  });

  test('has a number, where the closed one was called', () => {
    const form = { type: 'web-form', value: 'https://example.org/form', reach: 'world' } as const;
    const others = [aService('app', { channels: [form] }), numbered('line')];
    expect(insteadOf(record, others, { need: ['one', 'app'] })).toEqual(['line']);
    const chat = aService('one', { status: closed, channels: [form] });
    expect(insteadOf(chat, [aService('app', { channels: [form] })], { need: ['one', 'app'] })).toEqual(['app']);
  });

  test('is never the number that has just failed, nor one number under two names', () => {
    const others = [
      aService('a-same', { channels: record.channels }),
      aService('b', { channels: number('700') }),
      aService('c', { channels: number('700') }),
    ];
    expect(insteadOf(record, others)).toEqual(['b']);
  });

  test('comes from elsewhere in the country where nothing for its need answers', () => {
    const others = [numbered('a', { status: closed }), numbered('b', { status: closed }), numbered('other')];
    expect(insteadOf(record, others, { need: ['one', 'a', 'b'], beside: others.slice(0, 2) })).toEqual(['other']);
  });
});

describe('a closed service', () => {
  test('stands after those that answer, which keep their order', () => {
    const records = [
      aService('a', { status: closed }),
      aService('b'),
      aService('c', { status: closed }),
      aService('d'),
    ];
    expect(openFirst(records, null, TODAY).map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
  });

  test('that is closed in one region is last there and nowhere else', () => {
    const records = [aService('a', { status: { ...closed, regions: ['QM-N'] } }), aService('b')];
    const orderIn = (region: string | null) => openFirst(records, region, TODAY).map(({ id }) => id);
    expect([orderIn('QM-N'), orderIn('QM-S'), orderIn(null)]).toEqual([
      ['b', 'a'],
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });

  test('has neither hours nor a price left, and one that answers has both', () => {
    const free = { answer: 'yes' as const, sources: ['a-source'], sourceDate: null, readOn: '2026-11-24' };
    const channels = [{ type: 'short-code' as const, value: '555', reach: 'QM', callFacts: { free } }];
    const languageHours = [{ language: 'es', hours: { status: 'always' as const } }];
    const changes = { hours: { status: 'always' }, cost: 'free', languages: ['es'], languageHours, channels } as const;
    const open = aService('a', { ...changes, languages: ['es'] });
    expect(withStanding(open, null, TODAY)).toBe(open);
    const left = withStanding({ ...open, status: closed }, null, TODAY);
    expect(left).toMatchObject({ hours: { status: 'unknown' }, cost: 'unknown' });
    expect(JSON.stringify(left)).not.toMatch(/always|free/);
  });
});

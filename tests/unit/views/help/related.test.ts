import { describe, expect, test } from 'vitest';
import type { Service } from '../../../../src/domain/service/service.ts';
import { toRelated } from '../../../../src/views/help/related.ts';
import { aContext, aService, TODAY } from '../../made-up.ts';

const closed = { state: 'closed', on: '2027-06-28', source: 'a-source' } as const;

/** The ids of what is offered beside a service, when another one is as `changes` say. */
function offeredBeside(changes: Partial<Service>, one: Partial<Service> = {}) {
  const services = [aService('one', one), aService('other', changes), aService('third')];
  const related = toRelated(services[0]!, aContext({ services }));
  return (related?.links ?? []).map(({ href }) => href.split('/').at(-2));
}

describe('beside a service', () => {
  test('stand others of its country on its topic', () => {
    expect(offeredBeside({})).toEqual(['other', 'third']);
    expect(offeredBeside({ country: 'ES' })).toEqual(['third']);
  });

  test.each<[string, Partial<Service>]>([
    ['is closed', { status: closed }],
    ['has closed today', { status: { ...closed, on: TODAY } }],
    ['was replaced', { status: { ...closed, state: 'replaced', by: ['third'] } }],
    ['has no contact', { listing: 'route', reasons: ['no-public-contact'], channels: [] }],
    ['is held back', { listing: 'held', reasons: ['old-source'], channels: [] }],
  ])('stands none that %s', (_case, changes) => {
    expect(offeredBeside(changes)).toEqual(['third']);
  });

  test('stands none that is closed, also where both have one number', () => {
    expect(offeredBeside({ status: closed }, { sharedWith: ['other'] })).toEqual(['third']);
  });

  test('stands one that will close, or that is closed in some regions only', () => {
    expect(offeredBeside({ status: { ...closed, on: '2027-07-02' } })).toEqual(['other', 'third']);
    expect(offeredBeside({ status: { ...closed, regions: ['QM-N'] } })).toEqual(['other', 'third']);
  });

  test('that is abroad stand those of the country that it is in, and none at home, which nobody can dial from there', () => {
    const abroad: Partial<Service> = { coverage: { level: 'abroad', host: 'ES', regions: [], place: 'Madrid' } };
    expect(offeredBeside({ country: 'ES' }, abroad)).toEqual(['other']);
    expect(offeredBeside({}, abroad)).toEqual([]);
  });

  test('comes first what has its number', () => {
    expect(offeredBeside({}, { sharedWith: ['third'] })).toEqual(['third', 'other']);
  });
});

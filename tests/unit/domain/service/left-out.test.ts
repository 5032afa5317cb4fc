import { describe, expect, test } from 'vitest';
import { isServiceLeftOut, neededServices, splitServices } from '../../../../src/domain/service/left-out.ts';
import { aCampaign, aService } from '../../made-up.ts';

const campaign = aCampaign({ stage: 'live' });
const without = (id: string, changes = {}) => aService(id, { officialPage: null, ...changes });

describe('a service without an official page', () => {
  test('is left out of a published site', () => {
    expect(isServiceLeftOut(without('local'), campaign)).toBe(true);
    expect(isServiceLeftOut(without('local'), aCampaign())).toBe(false);
  });

  test.each(['police', 'advice', 'consulates'])('is not, where help needs it: %s', (id) => {
    expect([...neededServices(campaign)]).toContain(id);
    expect(isServiceLeftOut(without(id), campaign)).toBe(false);
  });

  test.each([
    ['it is of another country', without('far', { country: 'ES' })],
    ['it is only explained', without('told', { listing: 'route', reasons: ['no-public-contact'] })],
    ['it has one', aService('local', { officialPage: 'https://example.org/' })],
  ])('is not, where %s', (_why, record) => expect(isServiceLeftOut(record, campaign)).toBe(false));
});

test('what is shown names nothing that is left out, as its like, instead of it or after it', () => {
  const page = { officialPage: 'https://example.org/' };
  const status = { state: 'replaced', on: '2027-01-01', by: ['gone', 'police'], source: 'a-source' } as const;
  const one = aService('one', {
    ...page,
    sharedWith: ['gone', 'two'],
    instead: ['gone'],
    status: { ...status, by: [...status.by] },
  });
  const two = aService('two', page);
  const { shown, leftOut } = splitServices([one, without('gone'), two], campaign);
  expect(leftOut.map(({ id }) => id)).toEqual(['gone']);
  expect(shown.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(shown[0]).toMatchObject({ sharedWith: ['two'], instead: [], status: { state: 'replaced', by: ['police'] } });
  expect(shown[1]).toEqual(two);
});

test('where nothing is left out, every record stays as it is', () => {
  const all = [without('local')];
  expect(splitServices(all, aCampaign())).toEqual({ shown: all, leftOut: [] });
});

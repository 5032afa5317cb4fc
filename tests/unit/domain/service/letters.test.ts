/** Contacts of a published site after a letter to their operator, with invented days. */
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/domain/plain-date.ts';
import type { Organisation } from '../../../../src/domain/records.ts';
import { asTold, isWaiting, SHOWN_DAYS, shownFrom } from '../../../../src/domain/service/letters.ts';
import type { Service } from '../../../../src/domain/service/service.ts';
import { aCampaign, aConfirmed, aService } from '../../made-up.ts';

const SENT = '2027-05-04';
const DESK = aService('desk', { operator: 'office' });

const letters = (letter?: Organisation['letter']) => new Map([['office', letter ? { letter } : {}]]);
const live = aCampaign({ stage: 'live' });

function waits(
  today: string,
  given: { record?: Service; letter?: Organisation['letter'] | undefined; campaign?: typeof live } = {},
): boolean {
  const { record = DESK, campaign = live } = given;
  const letter = 'letter' in given ? given.letter : { sent: [SENT] };
  return isWaiting(record, { campaign, organisations: letters(letter), today });
}

describe('a contact that its operator has not confirmed', () => {
  test('is shown on a published site from the eighth day after the letter', () => {
    expect(waits(addDays(SENT, 7))).toBe(true);
    expect(waits('2027-05-12')).toBe(false);
    expect(shownFrom({ sent: [SENT] })).toBe('2027-05-12');
    expect(SHOWN_DAYS).toBe(8);
  });

  test('waits as long as no letter has left', () => {
    expect(waits('2030-01-01', { letter: undefined })).toBe(true);
    expect(isWaiting(DESK, { campaign: live, organisations: new Map(), today: '2030-01-01' })).toBe(true);
  });

  test('does not wait again for the letter of another round', () => {
    expect(waits('2027-08-05', { letter: { sent: ['2027-08-04', SENT] } })).toBe(false);
  });

  test('is not shown while an objection stands, which is of this service alone', () => {
    const letter = { sent: [SENT], objections: [{ service: 'desk', on: '2027-05-08' }] };
    expect(waits('2027-09-01', { letter })).toBe(true);
    expect(waits('2027-09-01', { letter, record: aConfirmed(DESK, '2027-05-08') })).toBe(true);
    expect(waits('2027-09-01', { letter, record: aService('other', { operator: 'office' }) })).toBe(false);
  });
});

describe('nothing waits', () => {
  test.each([
    ['in a preview', { campaign: aCampaign({ stage: 'preview' }) }],
    ['once the number is confirmed', { record: aConfirmed(DESK, SENT) }],
    ['in another country', { record: { ...DESK, country: 'ZZ' } }],
    ['whose operator nobody knows', { record: aService('desk', {}) }],
    ['that is an emergency number', { record: { ...DESK, lastResort: true } }],
    ['of the core', { campaign: { ...live, core: ['desk'] } }],
    ['that plays a role', { campaign: { ...live, roles: { ...live.roles, missing: 'desk' } } }],
  ])('%s', (_case, given) => {
    expect(waits(SENT, { letter: undefined, ...given })).toBe(false);
  });
});

test('what waits is explained without its contact, and leaves no trace of it', () => {
  const other = aService('other', { operator: 'nobody-told', listing: 'route', reasons: ['old-source'], channels: [] });
  const [told, same] = asTold([DESK, other], { campaign: live, organisations: letters({ sent: [SENT] }), today: SENT });
  expect(told).toEqual({ ...DESK, listing: 'route', reasons: ['operator-not-asked'], channels: [], instead: [] });
  expect(same).toBe(other);
});

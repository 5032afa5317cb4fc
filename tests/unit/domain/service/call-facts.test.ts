import { describe, expect, test } from 'vitest';
import { type Answer, CHANNEL_TYPES } from '../../../../src/codes/service.ts';
import { callAnswer, harmfulFacts, hasCallFacts, serviceAnswer } from '../../../../src/domain/service/call-answers.ts';
import { harmfulSharing, type Statement, sharingAnswer } from '../../../../src/domain/service/questions.ts';
import type { Channel } from '../../../../src/domain/service/service.ts';

const said = (answer: Answer): Statement => ({ answer, sources: ['a'], sourceDate: null, readOn: '2026-11-24' });
const phone = (callFacts: Channel['callFacts'] = {}, reach = 'world'): Channel => ({
  type: 'phone',
  value: '+442079460155',
  reach,
  callFacts,
});

describe('what is known about a call', () => {
  test('is unknown where nobody states it', () => {
    expect(callAnswer({ type: 'phone', reach: 'world' }, 'free')).toBe('unknown');
  });

  test('is what a source states', () => {
    for (const answer of ['yes', 'no', 'conflict'] as const)
      expect(callAnswer(phone({ recorded: said(answer) }), 'recorded')).toBe(answer);
  });

  test('says of a number that works in one country that it does not from abroad, unless a source says otherwise', () => {
    expect(callAnswer(phone({}, 'QM'), 'fromAbroad')).toBe('no');
    expect(callAnswer(phone({ fromAbroad: said('conflict') }, 'QM'), 'fromAbroad')).toBe('conflict');
    expect(callAnswer(phone(), 'fromAbroad')).toBe('unknown');
  });

  test('holds for a service only where all its numbers agree', () => {
    const free = phone({ free: said('yes') });
    const web: Channel = { type: 'web', value: 'https://example.org/', reach: 'world' };
    expect(serviceAnswer({ channels: [free, free, web] }, 'free')).toBe('yes');
    expect(serviceAnswer({ channels: [free, phone()] }, 'free')).toBe('unknown');
    expect(serviceAnswer({ channels: [free, phone({ free: said('no') })] }, 'free')).toBe('unknown');
    expect(serviceAnswer({ channels: [web] }, 'free')).toBe('unknown');
  });

  test('is asked of what is called, written to or chatted on', () => {
    const asked = CHANNEL_TYPES.filter((type) => hasCallFacts({ type }));
    expect(CHANNEL_TYPES.filter((type) => !asked.includes(type))).toEqual(['web-form', 'web', 'email', 'address']);
  });

  test('could harm where a call is recorded, shown, answered back or paid for', () => {
    const facts = { recorded: said('yes'), free: said('no'), numberShown: said('no'), onTheBill: said('conflict') };
    expect(harmfulFacts(phone(facts))).toEqual(['free', 'recorded']);
  });
});

describe('who will know', () => {
  test('is unknown where nobody states it', () => {
    expect(sharingAnswer({}, 'sharesWithMigration')).toBe('unknown');
    expect(harmfulSharing({})).toEqual([]);
  });

  test('could harm where somebody is told, or where a name is asked for', () => {
    const sharing = { sharesWithMigration: said('yes'), mayStayAnonymous: said('no'), sharesWithPolice: said('no') };
    expect(harmfulSharing({ sharing })).toEqual(['sharesWithMigration', 'mayStayAnonymous']);
    expect(harmfulSharing({ sharing: { mayStayAnonymous: said('yes') } })).toEqual([]);
  });
});

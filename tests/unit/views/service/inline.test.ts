/** A service inside a text, by its role or by its id. */
import { expect, test } from 'vitest';
import { byKey } from '../../../../src/codes/keys.ts';
import { ROLES } from '../../../../src/codes/roles.ts';
import { toInlineService } from '../../../../src/views/service/inline.ts';
import { aContext, aService } from '../../made-up.ts';

const context = aContext();

test('a role shows the number of who plays it', () => {
  expect(toInlineService({ role: 'police' }, context).dial?.shown).toBe('999');
  expect(toInlineService({ role: 'police' }, context)).toEqual(toInlineService({ id: 'police' }, context));
});

test('another player of the role is one edit in the campaign', () => {
  const roles = { ...byKey(ROLES, () => null), police: 'advice', report: 'advice' };
  expect(toInlineService({ role: 'police' }, aContext({ campaign: { roles } })).dial?.shown).toBe('555');
});

test('a role that nobody plays is never shown', () => {
  expect(() => toInlineService({ role: 'school' }, context)).toThrow('service that plays "school"');
});

test('a number that may not be answered has beside it one that is', () => {
  const police = aService('police', {
    channels: [{ type: 'short-code', value: '999', reach: 'QM' }],
    hours: { status: 'always' },
  });
  const doubtful = aContext({ services: [police, aService('advice', { hours: { status: 'conflict' } })] });
  expect(toInlineService({ role: 'report' }, doubtful).night).toMatchObject({
    text: doubtful.t('line.orAtNight'),
    dial: { shown: '999', href: 'tel:999' },
  });
  expect(toInlineService({ role: 'police' }, doubtful).night).toBeNull();
});

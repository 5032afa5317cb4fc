/** A service inside a text, by its role or by its id. */
import { expect, test } from 'vitest';
import { byKey } from '../../../../src/domain/keys.ts';
import { ROLES } from '../../../../src/domain/roles.ts';
import { toInlineLine } from '../../../../src/views/line/inline.ts';
import { aContext, aLine } from '../../made-up.ts';

const context = aContext();

test('a role shows the number of who plays it', () => {
  expect(toInlineLine({ role: 'police' }, context).dial?.shown).toBe('999');
  expect(toInlineLine({ role: 'police' }, context)).toEqual(toInlineLine({ id: 'police' }, context));
});

test('another player of the role is one edit in the campaign', () => {
  const roles = { ...byKey(ROLES, () => null), police: 'advice', report: 'advice' };
  expect(toInlineLine({ role: 'police' }, aContext({ campaign: { roles } })).dial?.shown).toBe('555');
});

test('a role that nobody plays is never shown', () => {
  expect(() => toInlineLine({ role: 'school' }, context)).toThrow('service that plays "school"');
});

test('a number that may not be answered has beside it one that is', () => {
  const police = aLine('police', {
    channels: [{ type: 'short-code', value: '999', reach: 'QM' }],
    hours: { status: 'always' },
  });
  const doubtful = aContext({ lines: [police, aLine('advice', { hours: { status: 'conflict' } })] });
  expect(toInlineLine({ role: 'report' }, doubtful).night).toMatchObject({
    text: doubtful.t('line.orAtNight'),
    dial: { shown: '999', href: 'tel:999' },
  });
  expect(toInlineLine({ role: 'police' }, doubtful).night).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { CHANNEL_TYPES } from '../../../../src/codes/service.ts';
import { dialString, digitsOf, isDialled, onlyInside } from '../../../../src/domain/service/dialling.ts';
import type { Channel } from '../../../../src/domain/service/service.ts';

const shortCode: Channel = { type: 'short-code', value: '999', reach: 'QM' };
const tollFree: Channel = { type: 'toll-free', value: '0800-555-01', reach: 'QM' };
const mobile: Channel = { type: 'mobile', value: '+12025550123', reach: 'world' };

describe('dialString', () => {
  test('dials a short code as it stands on pages about its own country', () => {
    expect(dialString(shortCode, 'QM')).toBe('999');
  });

  test('makes no link of a short code on pages about another country', () => {
    expect(dialString(shortCode, 'ES')).toBeNull();
  });

  test('leaves the hyphens of a toll-free number out and adds no country prefix', () => {
    expect(dialString(tollFree, 'QM')).toBe('080055501');
  });

  test.each(['QM', 'ES'])('dials a number that works from everywhere on a page about %s', (pageCountry) => {
    expect(dialString(mobile, pageCountry)).toBe('+12025550123');
  });

  test('keeps the star and the hash of a code', () => {
    expect(dialString({ ...shortCode, value: '*99#' }, 'QM')).toBe('*99#');
  });

  test.each(CHANNEL_TYPES.filter((type) => !isDialled({ type })))('never dials a channel of the type %s', (type) => {
    expect(dialString({ type, value: '+12025550123', reach: 'world' }, 'QM')).toBeNull();
  });
});

test('only channels that a voice call reaches are dialled', () => {
  expect(CHANNEL_TYPES.filter((type) => isDialled({ type }))).toEqual([
    'short-code',
    'toll-free',
    'phone',
    'mobile',
    'national',
  ]);
});

test('onlyInside names the one country that a number works in', () => {
  expect(onlyInside(shortCode)).toBe('QM');
});

test('onlyInside names no country for a number that works from everywhere', () => {
  expect(onlyInside(mobile)).toBeNull();
});

test('digitsOf compares numbers whatever stands between their digits', () => {
  expect(digitsOf('(0800) 555-01')).toBe('080055501');
});

import { gzipSync } from 'node:zlib';
import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { DirectoryNumber } from '../../../../src/domain/finder/entry.ts';
import { packDirectory, unpackDirectory } from '../../../../src/domain/finder/packed.ts';
import { packNumbers, unpackNumbers } from '../../../../src/domain/finder/packed-numbers.ts';
import { shownValue } from '../../../../src/views/service/dial.ts';
import { readDirectorySite } from '../../../fixtures/finder-site.ts';
import { realDirectory, TODAY } from './real-directory.ts';

/** What the whole directory may weigh. */
const BUDGET = 30 * 1024;

const { directory } = realDirectory();

test('what is packed comes out as it went in', () => {
  expect(unpackDirectory(JSON.parse(JSON.stringify(packDirectory(directory))))).toEqual(directory);
});

test('the whole directory, and one of 500 services, is within its weight', () => {
  expect(weightOf(directory)).toBeLessThanOrEqual(BUDGET);
  expect(weightOf({ ...directory, entries: directory.entries.slice(0, 500) })).toBeLessThanOrEqual(BUDGET);
});

test('holds every number of every listed service, and none of the others', () => {
  const { site } = readDirectorySite(TODAY, 'content');
  for (const { id, numbers, others } of unpackDirectory(packDirectory(directory)).entries) {
    const record = site.facts.services.get(id)!;
    const expected = record.listing === 'listed' ? record.channels : [];
    const shown = expected.map((channel) => [channel.type, channel.value, shownValue(channel), channel.reach]);
    expect(
      numbers.map(({ type, value, shown: text, reach }) => [type, value, text, reach]),
      id,
    ).toEqual(shown.filter(([type]) => !others.includes(type as never)));
  }
});

describe('numbers', () => {
  const digits = fc.stringMatching(/^\d{2,6}$/);
  const number = fc.record({
    type: fc.constantFrom('short-code', 'toll-free', 'phone', 'mobile', 'national', 'whatsapp', 'sms'),
    shown: fc.tuple(digits, digits).map(([a, b]) => `${a} ${b}`),
    value: fc.oneof(
      digits,
      digits.map((text) => `+${text}`),
    ),
    reach: fc.constantFrom('world', 'QM', 'QN'),
    dated: fc.constantFrom(null, '2022', '2018~2025', '~2025', '~'),
  }) as fc.Arbitrary<DirectoryNumber>;

  prop.prop([fc.array(number, { maxLength: 4 })])('come out as they went in', (numbers) => {
    expect(unpackNumbers(packNumbers(numbers, 'QM'), 'QM')).toEqual(numbers);
  });

  test('take few letters where what is dialled and where it works follow from what is shown', () => {
    const mobile: DirectoryNumber = {
      type: 'mobile',
      shown: '+1 202 555 0100',
      value: '+12025550100',
      reach: 'world',
      dated: null,
    };
    expect(
      packNumbers([{ type: 'short-code', shown: '555', value: '555', reach: 'QM', dated: null }, mobile], 'QM'),
    ).toBe('s555|m+1 202 555 0100');
  });
});

function weightOf(whole: typeof directory): number {
  return gzipSync(JSON.stringify(packDirectory(whole)), { level: 9 }).length;
}

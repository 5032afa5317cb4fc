import { describe, expect, test } from 'vitest';
import type { Hours } from '../../../../src/domain/line/hours.ts';
import type { Line } from '../../../../src/domain/line/line.ts';
import { openAtNight } from '../../../../src/domain/line/night.ts';
import { aLine, aSite } from '../../made-up.ts';

const number = (value: string) => [{ type: 'short-code' as const, value, reach: 'QM' }];
const ALWAYS: Hours = { status: 'always' };
const DAY: Hours = { status: 'intervals', intervals: [{ days: ['mo'], opens: '07:00', closes: '19:00' }] };

/** Ids of whom to call at night instead of the service `one`, which serves children; the police serve them too. */
function atNight(one: Partial<Line>, police: Partial<Line> = {}, needId: 'child' | 'papers' = 'child') {
  const lines = [
    aLine('one', { channels: number('510'), ...one }),
    aLine('police', { channels: number('505'), hours: ALWAYS, ...police }),
    aLine('school', { channels: number('520'), hours: DAY }),
    aLine('report', { channels: number('518'), hours: ALWAYS }),
  ];
  const needs = [
    { id: 'child' as const, slug: 'a', lines: ['one', 'school', 'police'] },
    { id: 'papers' as const, slug: 'b', lines: ['report', 'one'] },
  ];
  const site = aSite({ lines, campaign: { needs, core: [] } });
  const need = needs.find(({ id }) => id === needId);
  return openAtNight(lines[0]!, site, null, needId === 'child' ? undefined : need).map(({ id }) => id);
}

describe('at night', () => {
  test.each<[string, Hours]>([
    ['is open by day only', DAY],
    ['has hours on which sources differ', { status: 'conflict', intervals: [] }],
    ['has hours that nobody states', { status: 'unknown' }],
  ])('a service that %s gives way to what always answers for the same need', (_case, hours) => {
    expect(atNight({ hours })).toEqual(['police']);
  });

  test('the need of the page decides, where the page is about one', () => {
    expect(atNight({ hours: DAY }, {}, 'papers')).toEqual(['report']);
  });

  test('a service that always answers gives way to none', () => {
    expect(atNight({ hours: ALWAYS })).toEqual([]);
  });

  test('nobody is sent to what is closed, may be closed at night, or has the same number', () => {
    const closed = { state: 'closed', on: '2027-06-01', source: 'a-source' } as const;
    for (const police of [{ status: closed }, { hours: DAY }, { channels: number('510') }])
      expect(atNight({ hours: DAY }, police)).toEqual([]);
  });

  test('a form and a closed service name nobody', () => {
    const form = { type: 'web-form', value: 'https://example.org/f', reach: 'world' } as const;
    expect(atNight({ hours: DAY, channels: [form] })).toEqual([]);
    expect(atNight({ hours: DAY, status: { state: 'closed', on: '2027-06-01', source: 'a-source' } })).toEqual([]);
  });
});

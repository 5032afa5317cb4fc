import { describe, expect, test } from 'vitest';
import { byKey } from '../../../../src/codes/keys.ts';
import { ROLES } from '../../../../src/codes/roles.ts';
import { daysOff, openAtNight } from '../../../../src/domain/service/night.ts';
import type { Hours, Service } from '../../../../src/domain/service/service.ts';
import { aService, aSite } from '../../made-up.ts';

const number = (value: string) => [{ type: 'short-code' as const, value, reach: 'QM' }];
const ALWAYS: Hours = { status: 'always' };
const DAY: Hours = { status: 'intervals', intervals: [{ days: ['mo'], opens: '07:00', closes: '19:00' }] };
const CLOSED = { state: 'closed', on: '2027-06-01', source: 'a-source' } as const;
const ROLES_HERE = { ...byKey(ROLES, () => null), police: 'police', report: 'report', violence: 'violence' };
const NIGHT = { other: ['report', 'police'] as const, children: ['violence', 'police', 'fire'] as const };

/** Ids of whom to call at night instead of the service `one`. */
function atNight(
  one: Partial<Service>,
  { police = {}, region = null }: { police?: Partial<Service>; region?: string | null } = {},
) {
  const services = [
    aService('one', { topic: 'children', channels: number('510'), ...one }),
    aService('police', { channels: number('505'), hours: ALWAYS, ...police }),
    aService('violence', { channels: number('500'), hours: ALWAYS }),
    aService('report', { channels: number('518'), hours: ALWAYS }),
    aService('relief', { channels: number('507'), hours: ALWAYS }),
  ];
  const night = { other: [...NIGHT.other], children: [...NIGHT.children] };
  const site = aSite({ services, campaign: { roles: ROLES_HERE, night, needs: [], core: [] } });
  return openAtNight(services[0]!, site, region).map(({ id }) => id);
}

describe('at night', () => {
  test.each<[string, Hours]>([
    ['is open by day only', DAY],
    ['has hours on which sources differ', { status: 'conflict', intervals: [] }],
    ['has hours that nobody states', { status: 'unknown' }],
  ])('a service that %s gives way to what the campaign names for its topic', (_case, hours) => {
    expect(atNight({ hours })).toEqual(['violence', 'police']);
  });

  test('a service of another topic gives way to what stands for all others', () => {
    expect(atNight({ hours: DAY, topic: 'rights' })).toEqual(['report', 'police']);
  });

  test('the place where a service is shown changes nothing', () => {
    expect(atNight({ hours: DAY }, { region: 'QM-N' })).toEqual(atNight({ hours: DAY }));
  });

  test('a service that always answers gives way to none, and so does one of another country', () => {
    expect(atNight({ hours: ALWAYS })).toEqual([]);
    expect(atNight({ hours: DAY, country: 'ES' })).toEqual([]);
  });

  test('nobody is sent to what may be closed at night or has the same number', () => {
    for (const police of [{ hours: DAY }, { channels: number('510') }])
      expect(atNight({ hours: DAY }, { police })).toEqual(['violence']);
  });

  test('what is closed gives way to what its record names', () => {
    expect(atNight({ hours: DAY }, { police: { status: CLOSED } })).toEqual(['violence']);
    expect(atNight({ hours: DAY }, { police: { status: { ...CLOSED, by: ['relief'] } } })).toEqual([
      'violence',
      'relief',
    ]);
  });

  test.each(['web-form', 'whatsapp', 'address'] as const)('so does one that is reached by %s only', (type) => {
    expect(atNight({ hours: DAY, channels: [{ type, value: 'https://example.org/f', reach: 'world' }] })).toEqual([
      'violence',
      'police',
    ]);
  });

  test('one without any contact names nobody, and neither does a closed one', () => {
    expect(atNight({ hours: DAY, channels: [] })).toEqual([]);
    expect(atNight({ hours: DAY, status: CLOSED })).toEqual([]);
  });
});

test('the days off are those that stated hours leave out', () => {
  const weekdays = { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '08:00', closes: '12:00' } as const;
  const interval = { ...weekdays, days: [...weekdays.days] };
  const saturday = { ...interval, days: ['sa' as const] };
  expect(daysOff({ hours: { status: 'intervals', intervals: [interval] } })).toEqual(['sa', 'su']);
  expect(daysOff({ hours: { status: 'conflict', intervals: [interval, saturday] } })).toEqual(['su']);
  for (const hours of [ALWAYS, { status: 'unknown' }, { status: 'conflict' }] satisfies Hours[])
    expect(daysOff({ hours })).toEqual([]);
});

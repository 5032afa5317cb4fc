/** The phase of the moment stands first, by the date where the campaign is, wherever its reader is and however old the build is. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PHASES } from '../../src/domain/phase.ts';
import { showHours } from '../../src/islands/activities/by-clock.ts';
import { showPhase } from '../../src/islands/activities/phase.ts';

const phases = (zone: string) =>
  `<div data-day="2027-07-30" data-zone="${zone}">${PHASES.map(
    (phase) => `<details data-phase="${phase}" open><summary>${phase}</summary></details>`,
  ).join('')}</div>`;

const parts = () => [...document.querySelectorAll<HTMLDetailsElement>('details')];
const at = (instant: string) => vi.setSystemTime(new Date(instant));
const shownAt = (instant: string, zone: string) => {
  document.body.innerHTML = phases(zone);
  at(instant);
  showPhase(document);
  const [first, ...others] = parts();
  expect(first!.className).toBe('phase--now');
  expect([first!.open, ...others.map(({ open }) => open)]).toEqual([true, false, false, false, false]);
  return first!.dataset.phase;
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

// In Lima it is five hours before universal time, all the year.
test.each([
  ['2027-07-29T04:59:00Z', 'America/Lima', 'before'],
  ['2027-07-29T05:00:00Z', 'America/Lima', 'eve'],
  ['2027-07-30T04:59:00Z', 'America/Lima', 'eve'],
  ['2027-07-30T05:00:00Z', 'America/Lima', 'day'],
  ['2027-07-31T04:59:00Z', 'America/Lima', 'day'],
  ['2027-07-31T05:00:00Z', 'America/Lima', 'after'],
  ['2028-01-01T04:59:00Z', 'America/Lima', 'after'],
  ['2028-01-01T05:00:00Z', 'America/Lima', 'closed'],
  ['2027-07-28T23:59:00Z', 'UTC', 'before'],
  ['2027-07-29T00:00:00Z', 'UTC', 'eve'],
  ['2027-07-29T23:59:00Z', 'UTC', 'eve'],
  ['2027-07-30T00:00:00Z', 'UTC', 'day'],
  ['2027-07-30T23:59:00Z', 'UTC', 'day'],
  ['2027-07-31T00:00:00Z', 'UTC', 'after'],
  ['2027-12-31T23:59:00Z', 'UTC', 'after'],
  ['2028-01-01T00:00:00Z', 'UTC', 'closed'],
])('at %s it is, where the campaign is in %s, "%s"', (instant, zone, phase) =>
  expect(shownAt(instant, zone)).toBe(phase),
);

test('in the evening of the eve the day has not come, whatever universal time says', () => {
  expect(shownAt('2027-07-30T02:00:00Z', 'America/Lima')).toBe('eve');
});

test('what a reader opened stays open until the next phase begins', () => {
  expect(shownAt('2027-07-30T12:00:00Z', 'America/Lima')).toBe('day');
  const closed = parts().find(({ dataset }) => dataset.phase === 'closed')!;
  closed.open = true;
  showPhase(document);
  expect(closed.open).toBe(true);
  at('2027-07-31T12:00:00Z');
  showPhase(document);
  expect(parts()[0]!.dataset.phase).toBe('after');
  expect(closed.open).toBe(false);
  expect(document.querySelectorAll('.phase--now')).toHaveLength(1);
});

describe('the hours of the day', () => {
  const row = (id: string, start?: string, end?: string) =>
    `<li ${start ? `data-start="2027-07-30T${start}" data-end="2027-07-30T${end}"` : ''}>${id}</li>`;
  const lists = ['now', 'next'].map((id) => `<section data-list="${id}" hidden><h4></h4><ol></ol></section>`).join('');
  const shown = (instant: string) => {
    at(instant);
    showHours(document);
    return [...document.querySelectorAll<HTMLElement>('[data-list]')].map((part) =>
      part.hidden ? null : [...part.querySelectorAll('li')].map(({ textContent }) => textContent),
    );
  };
  beforeEach(() => {
    const rows = [
      row('dawn', '08:00', '10:00'),
      row('open', '09:00', '24:00'),
      row('noon', '12:00', '13:00'),
      row('also noon', '12:00', '14:00'),
      row('some time'),
    ];
    document.body.innerHTML = `<div data-hours="2027-07-30" data-zone="America/Lima">${lists}<section><ol>${rows.join('')}</ol></section></div>`;
  });

  test.each([
    ['before the first', '2027-07-30T12:59:00Z', [null, ['dawn']]],
    ['in the minute in which one begins', '2027-07-30T13:00:00Z', [['dawn'], ['open']]],
    [
      'while two are on',
      '2027-07-30T14:30:00Z',
      [
        ['dawn', 'open'],
        ['noon', 'also noon'],
      ],
    ],
    ['in the minute in which one ends', '2027-07-30T15:00:00Z', [['open'], ['noon', 'also noon']]],
    ['late in the evening', '2027-07-31T04:59:00Z', [['open'], null]],
    ['on the next day', '2027-07-31T05:00:00Z', [null, null]],
    ['on the eve', '2027-07-30T04:59:00Z', [null, null]],
  ])('%s', (_case, instant, lists) => expect(shown(instant)).toEqual(lists));

  test('are shown once however often the script runs, and take nothing away from the list', () => {
    shown('2027-07-30T14:30:00Z');
    expect(shown('2027-07-30T14:30:00Z')).toEqual([
      ['dawn', 'open'],
      ['noon', 'also noon'],
    ]);
    expect(document.querySelectorAll('section:not([data-list]) li')).toHaveLength(5);
  });
});

/** Activities look past by the reader's own clock, also in an old build. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { markPast } from '../../src/islands/activities/by-clock.ts';
import { todayIn } from '../../src/islands/now.ts';

const list = (zone: string) => `<ol data-zone="${zone}" data-past="Ya pasó">
  <li class="activity" data-ends="2027-07-29"><p>date</p><div id="before"></div></li>
  <li class="activity" data-ends="2027-07-30"><p>date</p><div id="today"></div></li>
  <li class="activity activity--past" data-ends="2025-01-01"><p>date</p><div id="known"></div></li>
</ol>`;
const marks = (id: string) => [...document.querySelectorAll(`#${id} .status`)].map(({ textContent }) => textContent);
const isPast = (id: string) => document.getElementById(id)!.parentElement!.classList.contains('activity--past');

beforeEach(() => {
  vi.useFakeTimers();
  // In Lima it is still the thirtieth, in Auckland the next day is half over.
  vi.setSystemTime(new Date('2027-07-31T02:00:00Z'));
});
afterEach(() => vi.useRealTimers());

test('today is that of the zone, not of the reader', () => {
  expect(todayIn('America/Lima')).toBe('2027-07-30');
  expect(todayIn('Pacific/Auckland')).toBe('2027-07-31');
});

describe('an activity', () => {
  test('of yesterday is marked, that of today is not', () => {
    document.body.innerHTML = list('America/Lima');
    markPast(document);
    expect([isPast('before'), marks('before')]).toEqual([true, ['Ya pasó']]);
    expect([isPast('today'), marks('today')]).toEqual([false, []]);
  });

  test('of a day that stands inside its times is marked by its own list, once', () => {
    document.body.innerHTML = `<div data-zone="America/Lima" data-day="2027-07-30"><div data-hours="2027-07-30" data-zone="America/Lima" data-past="Ya pasó">
      <ol class="activities"><li class="activity" data-ends="2027-07-29"><p>date</p><div id="before"></div></li></ol></div></div>`;
    markPast(document);
    expect([isPast('before'), marks('before')]).toEqual([true, ['Ya pasó']]);
  });

  test('that the build knew as past is not marked again', () => {
    document.body.innerHTML = list('America/Lima');
    markPast(document);
    expect(marks('known')).toEqual([]);
  });

  test('is marked once however often the script runs, and nothing is hidden', () => {
    document.body.innerHTML = list('Pacific/Auckland');
    markPast(document);
    markPast(document);
    expect(marks('before')).toEqual(['Ya pasó']);
    expect(isPast('today')).toBe(true);
    expect(document.querySelectorAll('[hidden]')).toHaveLength(0);
    expect(document.querySelectorAll('li')).toHaveLength(3);
  });
});

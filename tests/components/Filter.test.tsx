/** The filter of activities: several things at once, loaded only when asked. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { indexActivities } from '../../src/domain/activities/indexed.ts';
import { ActivityFilter, fits } from '../../src/islands/activities/Filter.tsx';
import { encodeFilterRows } from '../../src/outputs/activities/filter.ts';
import { toFilter, toFilterRows } from '../../src/views/activities/filter.ts';
import { activityContext, anActivity } from '../fixtures/events/made-up.ts';

const context = activityContext({ timeZone: 'America/Lima' });
const soon = { status: 'announced', when: { starts: '2027-07-30', ends: '2027-07-31' } } as const;
const index = indexActivities(
  [
    anActivity('north', { ...soon, mode: 'online', audiences: ['families'] }),
    anActivity('south', { ...soon, place: { region: 'QM-S' }, sectors: ['health'], lang: 'en' }),
    anActivity('past'),
    ...Array.from({ length: 30 }, (_, i) => anActivity(`more-${i}`, { ...soon, sectors: ['culture'] })),
  ],
  context.today,
);
const data = toFilter(index, context);
const rows = toFilterRows(index, context);
const { words } = data;
const titles = () => [...document.querySelectorAll('h3')].map(({ textContent }) => textContent);
const status = () => document.querySelector('[role=status]')!.textContent;

async function choose(label: string, value: string) {
  const field = [...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label))!;
  const control = field.querySelector('select, input') as HTMLInputElement;
  await act(async () => {
    control.value = value;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await act(async () => {
    await new Promise((done) => setTimeout(done));
  });
}

let asked: string[] = [];
beforeEach(async () => {
  asked = [];
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return { ok: true, json: async () => JSON.parse(encodeFilterRows(rows)) };
  });
  document.body.innerHTML = '<div></div>';
  await act(() => render(<ActivityFilter data={data} />, document.querySelector('div')!));
});
afterEach(() => vi.unstubAllGlobals());

test('nothing is loaded before something is chosen, and once only', async () => {
  expect(asked).toEqual([]);
  expect(status()).toBe(words.start);
  await choose('Región', 'QM-S');
  await choose('Sector', 'health');
  expect(asked).toEqual([data.rows]);
});

test('what was chosen is crossed', async () => {
  await choose('Región', 'QM-N');
  await choose('Modalidad', 'online');
  expect(titles()).toEqual(['Feria north']);
  expect(status()).toBe(words.found.replace('{number}', '1'));
  await choose('Sector', 'health');
  expect(titles()).toEqual([]);
  expect(status()).toBe(words.none);
});

test('a long list is shown in pieces', async () => {
  await choose('Sector', 'culture');
  expect(titles()).toHaveLength(20);
  await act(() => document.querySelector('button')!.click());
  expect(titles()).toHaveLength(30);
  // The button has gone, and the focus stands on the first of what it brought.
  expect(document.querySelector('button')).toBeNull();
  expect(document.activeElement).toBe(document.querySelectorAll('h3 a')[20]);
});

test('a list that cannot be loaded says so, and the next choice tries again', async () => {
  vi.stubGlobal('fetch', async () => ({ ok: false }));
  await choose('Región', 'QM-S');
  expect(status()).toBe(words.failed);
  vi.stubGlobal('fetch', async () => ({ ok: true, json: async () => JSON.parse(encodeFilterRows(rows)) }));
  await choose('Sector', 'health');
  expect(titles()).toEqual(['Feria south']);
});

describe('an activity fits', () => {
  const today = '2027-07-01';
  const row = rows.find(({ title }) => title === 'Feria north')!;
  const past = rows.find(({ title }) => title === 'Feria past')!;

  test.each([
    ['one of its days', { day: '2027-07-31' }, true],
    ['no other day', { day: '2027-08-01' }, false],
    ['its audience', { audience: 'families' }, true],
    ['no other language', { language: 'en' }, false],
    ['nothing chosen', {}, true],
    ['a choice taken back', { region: '' }, true],
  ])('%s', (_case, choice, expected) => expect(fits(row, choice, today)).toBe(expected));

  test('each of its days, and none before or after', () => {
    const week = { ...row, starts: '2027-07-26', ends: '2027-07-30' };
    const days = ['2027-07-25', '2027-07-26', '2027-07-28', '2027-07-30', '2027-07-31'];
    expect(days.map((day) => fits(week, { day }, today))).toEqual([false, true, true, true, false]);
  });

  test('when it is over only where its year, its day or all were asked for', () => {
    expect(fits(past, {}, '2027-07-01')).toBe(false);
    expect(
      [{ year: '2025' }, { day: '2025-09-23' }, { isAll: true }].map((choice) => fits(past, choice, today)),
    ).toEqual([true, true, true]);
  });
});

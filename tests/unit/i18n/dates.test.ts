import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Weekday } from '../../../src/codes/dates.ts';
import { borrowed, formatDate, formatMonthDay, formatShortDate, formatWeekday } from '../../../src/i18n/dates.ts';

const spanish = { lang: 'es-PE', format: 'es-PE', months: null };
const months = ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'];
const own = { lang: 'ay', format: 'es-PE', months };
const without = { lang: 'ay', format: 'es-PE', months: null };

describe('a date', () => {
  test.each([
    ['2027-07-30', '30 de julio de 2027'],
    ['2027-07', 'julio de 2027'],
    ['2027', '2027'],
    ['2027-01-01', '1 de enero de 2027'],
  ])('known as %s reads "%s"', (date, text) => {
    expect(formatDate(date, spanish)).toEqual({ text });
  });

  test('has the month names that campaign.yaml gives for a language that Intl lacks', () => {
    expect(formatDate('2027-07-30', own)).toEqual({ text: '30 siete 2027' });
    expect(formatDate('2027-07', own)).toEqual({ text: 'siete 2027' });
  });

  test('borrows another language where there are no names, and is marked so', () => {
    expect(formatDate('2027-07-30', without)).toEqual({ text: '30 de julio de 2027', lang: 'es-PE' });
  });

  test('that is only a year needs no language', () => {
    expect(formatDate('2027', without)).toEqual({ text: '2027' });
  });
});

describe('a day of every year', () => {
  test('reads without its year', () => {
    expect(formatMonthDay('07-30', spanish)).toEqual({ text: '30 de julio' });
    expect(formatMonthDay('07-30', own)).toEqual({ text: '30 siete' });
  });

  test('exists on 29 February', () => {
    expect(formatMonthDay('02-29', spanish).text).toBe('29 de febrero');
  });
});

test.each<[Weekday, string]>([
  ['mo', 'lunes'],
  ['we', 'miércoles'],
  ['su', 'domingo'],
])('the weekday %s reads "%s"', (weekday, text) => {
  expect(formatWeekday(weekday, spanish)).toEqual({ text });
});

test('a text that Intl wrote in the language of the page is not marked, whatever the country', () => {
  expect(borrowed('julio', { lang: 'es-PE', format: 'es-ES' })).toEqual({ text: 'julio' });
});

describe('a day is the same wherever the site is built:', () => {
  afterEach(() => vi.unstubAllEnvs());

  // Formatters are kept, and each keeps the zone of its making: a language for each zone that no other test asks for.
  test.each([
    ['behind Greenwich', 'Pacific/Pago_Pago', 'en-ZA'],
    ['ahead of Greenwich', 'Pacific/Kiritimati', 'en-NZ'],
  ])('%s', (_case, zone, format) => {
    vi.stubEnv('TZ', zone);
    const language = { lang: 'en', format, months: null };
    const words = [
      formatDate('2027-07-01', language),
      formatDate('2027-07', language),
      formatShortDate('2027-07-01', language),
      formatMonthDay('07-01', language),
    ];
    expect(new Date(2027, 0, 1).getTimezoneOffset()).not.toBe(0);
    for (const { text } of words) expect(text).toMatch(/\bJuly?\b/);
    for (const { text } of words.toSpliced(1, 1)) expect(text).toMatch(/\b0?1\b/);
    expect(formatWeekday('mo', language).text).toBe('Monday');
    expect(formatWeekday('mo', language, 'short').text).toBe('Mon');
  });
});

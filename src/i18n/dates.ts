import { WEEKDAYS, type Weekday } from '../codes/dates.ts';
import { onceForKey } from '../domain/memoize.ts';
import { A_MONDAY, addDays, type PartialDate, type PlainDate } from '../domain/plain-date.ts';
import { type Language, primary, type Text } from './languages.ts';

type DateLanguage = Pick<Language, 'lang' | 'format' | 'months'>;

/**
 * A date in words: `30 de julio de 2027`, `julio de 2027` or `2027`, as far as it is known.
 * A language without month names of its own, in Intl or in `campaign.yaml`, borrows those of its `format` tag, marked so.
 */
export function formatDate(date: PartialDate, language: DateLanguage): Text {
  const [year = '', month, day] = date.split('-');
  if (!month) return { text: year };
  if (language.months) {
    return { text: [day && String(Number(day)), language.months[Number(month) - 1], year].filter(Boolean).join(' ') };
  }
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day) options.day = 'numeric';
  const text = dateFormatter(language.format, options).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
  return borrowed(text, language);
}

/** A day where there is little room: `23 set. 2025`. A language with month names of its own has no short ones. */
export function formatShortDate(date: PlainDate, language: DateLanguage): Text {
  if (language.months) return formatDate(date, language);
  const format = dateFormatter(language.format, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return borrowed(format.format(new Date(`${date}T00:00:00Z`)), language);
}

/** A day without its year: `30 de julio`. */
export function formatMonthDay(monthDay: string, language: DateLanguage): Text {
  const [month, day] = monthDay.split('-');
  if (language.months) return { text: `${Number(day)} ${language.months[Number(month) - 1]}` };
  const when = new Date(`2024-${monthDay}T00:00:00Z`);
  return borrowed(
    dateFormatter(language.format, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(when),
    language,
  );
}

/** The name of a weekday, `mo` to `su`; where there is little room `lun`. */
export function formatWeekday(weekday: Weekday, language: DateLanguage, style: 'long' | 'short' = 'long'): Text {
  const text = dateFormatter(language.format, { weekday: style, timeZone: 'UTC' }).format(
    Date.parse(addDays(A_MONDAY, WEEKDAYS.indexOf(weekday))),
  );
  return borrowed(text, language);
}

/** Each is made once: making one takes longer than a page, and thousands of pages ask for the same few. */
const formatters = onceForKey((format) =>
  onceForKey((options) => new Intl.DateTimeFormat(format, JSON.parse(options))),
);

function dateFormatter(format: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return formatters(format)(JSON.stringify(options));
}

/** Marks text that Intl wrote in the language of the `format` tag. */
export function borrowed(text: string, language: Pick<Language, 'lang' | 'format'>): Text {
  return primary(language.format) === primary(language.lang) ? { text } : { text, lang: language.format };
}

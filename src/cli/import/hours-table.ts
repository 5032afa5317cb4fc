import type { Hours, Interval, Weekday } from '../../domain/helpline.ts';

const WEEK: Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const WORKDAYS: Weekday[] = ['mo', 'tu', 'we', 'th', 'fr'];
const every = (days: Weekday[], opens: string, closes: string): Interval[] => [{ days, opens, closes }];

const ALWAYS: Hours = { status: 'always' };
const CONFLICT: Hours = { status: 'conflict' };
const UNKNOWN: Hours = { status: 'unknown' };
const intervals = (days: Weekday[], opens: string, closes: string): Hours => ({
  status: 'intervals',
  intervals: every(days, opens, closes),
});

/**
 * Each hours text of the research, read by hand. Strict on purpose, since a caller at night relies on it: what is true of
 * one channel or one place only, what comes from one weak source and what is vague is `unknown`; statements that
 * contradict each other are `conflict`, with the shorter hours where a source prints them.
 */
const HOURS: Record<string, Hours> = {
  '24 hours, every day': ALWAYS,
  '24 h': ALWAYS,
  '24 hours': ALWAYS,
  '24/7': ALWAYS,
  '24/7, 365 days': ALWAYS,
  '24/7 including holidays': ALWAYS,
  '24 h, 365 days (2016, police page of 2020)': ALWAYS,
  '24/7 (office hours plus on-call duty)': ALWAYS,
  // The line itself is open; only the interpreters or the lawyers keep hours.
  '24 h (interpreters 8:00–22:00, not on public holidays)': ALWAYS,
  '24/7 (legal advice had set hours in 2021)': ALWAYS,

  'Monday to Friday 08:00-17:00': intervals(WORKDAYS, '08:00', '17:00'),
  // The form is always there, but nobody reads it outside these hours.
  'Form open 24 hours; complaints are dealt with Monday to Friday 08:00-16:45': intervals(WORKDAYS, '08:00', '16:45'),
  'Weekdays 10:00–17:00': intervals(WORKDAYS, '10:00', '17:00'),
  'Mon–Fri 8:00–16:00 (2016)': intervals(WORKDAYS, '08:00', '16:00'),
  'Mon–Fri 9:00–17:00': intervals(WORKDAYS, '09:00', '17:00'),
  'Daily 7:30–21:00 (2017); chatbot 24/7': intervals(WEEK, '07:30', '21:00'),
  'Daily 8:00–20:00': intervals(WEEK, '08:00', '20:00'),

  'Conflict: Monday to Saturday 07:00-19:00 (press, July 2025, from the ministry presentation) against 24 hours every day (gob.pe, August 2020). Show the shorter hours until MIMP answers.':
    { status: 'conflict', intervals: every(['mo', 'tu', 'we', 'th', 'fr', 'sa'], '07:00', '19:00') },
  'Monday to Friday 8:00–24:00, not on holidays (undated ministry page); 24/7 in 2020': {
    status: 'conflict',
    intervals: every(WORKDAYS, '08:00', '24:00'),
  },
  // Old timetables of 2011 and 2018: neither is printed.
  'Conflict: Monday to Saturday 09:00-21:00 (about 2011) against 08:00-22:00 every day of the year (2018)': CONFLICT,
  'not in the directory; see shared_notes.cem-hours': CONFLICT,
  '24 hours in a 2020-2021 emergency-period rule and implied by the holiday notes of 2024 and 2025; the ordinary timetable is not stated since':
    CONFLICT,
  // The office hours are known, those of the free line are not.
  'Offices and document desk Monday to Friday 08:00-16:00; hours of the free line are not stated officially (a third-party data set says 24/7)':
    CONFLICT,
  'Monday to Friday in the latest press guide; 24/7 in 2020': CONFLICT,
  '116 006: daytime, 7 days (7:30–17:30 or 19:30, sources differ)': CONFLICT,
  'Every day of the year; older pages say 24/7, check present hours': CONFLICT,

  'no source states the hours': UNKNOWN,
  'on-line form; attention times not stated': UNKNOWN,
  'on-line; answer times not stated': UNKNOWN,
  // One press source without a date, and "permanent" is no timetable.
  'permanent attention according to the source': UNKNOWN,
  'Phone Monday to Friday 08:00-20:00 (2022); web form always open': UNKNOWN,
  'PCF Desaguadero 24 hours; CEBAF Desaguadero 08:00-20:00 (early 2026, festivity plan). Other Puno posts: Tinicachi and Carancas 08:00-20:00, Kasani and Tilali 07:00-20:00.':
    UNKNOWN,
  '24/7 (as stated for Salta province)': UNKNOWN,
  '24/7 hotline': UNKNOWN,
  '24 h (376-8477)': UNKNOWN,
  '24/7 (per public software projects)': UNKNOWN,
  '24 h (per public software projects)': UNKNOWN,
  '24/7 (134)': UNKNOWN,
  '8:00–17:00 at launch; other calls recorded and returned': UNKNOWN,
  'Weekday hours, mostly 10:00–16:00 (Wed 12:00–20:00)': UNKNOWN,
  '24/7 in Greater Libreville': UNKNOWN,
  '24/7 (older source)': UNKNOWN,
  '24/7 (Spanish/Portuguese hotline, 2021)': UNKNOWN,
  '24/7 (06 80 number)': UNKNOWN,
  'Confidential line: 9:00–21:00 daily (per an NGO)': UNKNOWN,
  'See each number': UNKNOWN,
  'Seven days a week (2011)': UNKNOWN,
  '24/7 (Shelter Safe House)': UNKNOWN,
  '24/7 (KAFA)': UNKNOWN,
  '24/7 (shelter line)': UNKNOWN,
  'Working days 8:00–16:00; 113 round the clock': UNKNOWN,
  '24 h (1919)': UNKNOWN,
  '24 h (2010)': UNKNOWN,
  'Day and night (per press)': UNKNOWN,
  'Office hours, weekdays': UNKNOWN,
  '24/7 (one compiled source)': UNKNOWN,
};

/** The hours that a text states; undefined where nobody has read that text yet. */
export function findHours(text: string | undefined): Hours | undefined {
  return text === undefined ? UNKNOWN : HOURS[text.replace(/\s+/g, ' ').trim()];
}

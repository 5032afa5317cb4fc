/** `stop`: the row is not published. `warn`: a person looks at it. */
export type Level = 'stop' | 'warn';

/**
 * What each finding does. Stops are for what would harm somebody or would be wrong on the page; what may well be right
 * only warns.
 */
export const LEVELS = {
  // What is there, and in what form.
  missing: 'stop',
  'too-short': 'stop',
  'too-long': 'stop',
  'too-many': 'stop',
  garbled: 'stop',
  'not-a-choice': 'stop',
  'not-a-day': 'stop',
  'no-day': 'stop',
  'no-year': 'stop',
  'two-days': 'stop',
  'date-rest': 'stop',
  'two-values': 'stop',
  'not-a-time': 'stop',
  'short-year': 'stop',
  'month-first': 'stop',
  'day-or-month': 'warn',
  'weekday-differs': 'warn',
  'bad-id': 'stop',
  merged: 'stop',
  'formula-error': 'stop',
  'hidden-row': 'stop',
  'quote-open': 'stop',
  'hidden-column': 'stop',
  // Dates and places that do not go together.
  'ends-before-starts': 'stop',
  'to-not-after-from': 'stop',
  'to-without-from': 'stop',
  'other-year': 'stop',
  past: 'warn',
  'lasts-long': 'warn',
  'half-day': 'warn',
  midnight: 'warn',
  'region-differs': 'warn',
  'region-missing': 'warn',
  'place-missing': 'stop',
  // The text.
  'description-missing': 'stop',
  'description-short': 'warn',
  'description-is-title': 'stop',
  'description-copied': 'warn',
  'access-unknown': 'warn',
  'reason-missing': 'warn',
  'status-in-title': 'warn',
  'moved-nowhere': 'stop',
  // What could harm a person.
  'personal-contact': 'stop',
  'shelter-address': 'stop',
  'minor-named': 'stop',
  offer: 'stop',
  'asks-money': 'stop',
  'asks-documents': 'warn',
  // What no text may hold.
  html: 'stop',
  code: 'stop',
  'bad-link': 'stop',
  link: 'stop',
  'not-a-room': 'stop',
  'link-cleaned': 'warn',
  'link-moved': 'warn',
  invitation: 'warn',
  'mode-read': 'warn',
  image: 'stop',
  formula: 'stop',
  'mark-dropped': 'warn',
  // Other announcements.
  near: 'stop',
  'near-other': 'stop',
  'same-row': 'stop',
  'same-elsewhere': 'stop',
  'same-id': 'stop',
  'unknown-id': 'stop',
  'hand-edited': 'stop',
  'id-taken': 'stop',
  'organiser-changed': 'stop',
  'not-accepted': 'stop',
  // Calendars.
  'ics-zone': 'stop',
  'ics-repeats': 'stop',
  'ics-many': 'stop',
  'ics-broken': 'stop',
  'ics-rule': 'stop',
  'ics-private': 'stop',
} as const satisfies Record<string, Level>;

export type FindingCode = keyof typeof LEVELS;

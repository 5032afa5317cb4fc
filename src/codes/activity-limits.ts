/**
 * How long the texts of an activity may be, fewest and most letters. The schema of `content/events/`, the judge of
 * announcements and the form read them here.
 */
export const ACTIVITY_TEXTS = {
  title: { least: 3, most: 160 },
  /** The body of the file; the schema does not see it. */
  description: { least: 1, most: 1000 },
  venue: { least: 2, most: 160 },
  town: { least: 2, most: 80 },
  directions: { least: 3, most: 400 },
  reason: { least: 3, most: 300 },
} as const;

/** The same of what an announcement writes in one field and an activity keeps in several, or by another rule. */
export const ANNOUNCED_TEXTS = {
  /** All organisers in one cell. */
  organiser: { least: 2, most: 400 },
  link: { least: 9, most: 400 },
  /** The name of a series, of which its id is made. */
  series: { least: 1, most: 160 },
} as const;

/** Organisers that are named by hand. */
export const MOST_ORGANISER_NAMES = 12;
/** Letters of an id that is made from a title, so that a number still fits behind it. */
export const MOST_OF_TITLE_ID = 48;
/** A description shorter than this tells a reader too little. */
export const SHORT_DESCRIPTION = 80;
/** Days of an activity; one of more is more often a mistyped month. */
export const LONG_ACTIVITY = 45;

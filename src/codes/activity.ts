/** What is held. */
export const ACTIVITY_KINDS = [
  'fair',
  'talk',
  'workshop',
  'course',
  'march',
  'ceremony',
  'screening',
  'theatre',
  'art',
  'sport',
  'radio',
  'online-campaign',
  'leaflets',
  'check',
  'other',
] as const;

/** Kinds that are told of only once they have been: told beforehand, they warn those whom they are meant for. */
export const COVERT_KINDS = ['check'] as const satisfies readonly (typeof ACTIVITY_KINDS)[number][];

/** `reported`: known from the press after it was held; no official mark. */
export const ACTIVITY_STATUSES = ['announced', 'confirmed', 'moved', 'cancelled', 'reported'] as const;

export const ACTIVITY_MODES = ['onsite', 'online', 'mixed', 'unknown'] as const;

export const ANSWERS = ['yes', 'no', 'unknown'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];
export type ActivityMode = (typeof ACTIVITY_MODES)[number];
export type Answer = (typeof ANSWERS)[number];

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

/** Whether somebody read what a site shows of an activity. `changed`: it was read, and what was announced since was not. */
export const READING_STATES = ['read', 'unread', 'changed'] as const;
export type ReadingState = (typeof READING_STATES)[number];

/** What a reader is asked of each activity, in this order; one "yes" stops it. Those of what harms most come first. */
export const READING_QUESTIONS = [
  'offer',
  'risk',
  'minor',
  'person',
  'quiet-place',
  'story',
  'hate',
  'contact',
] as const;
export type ReadingQuestion = (typeof READING_QUESTIONS)[number];

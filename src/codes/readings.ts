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

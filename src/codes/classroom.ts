/** Kinds of items whose options are chosen, and all kinds. */
export const CHOICE_TYPES = ['single', 'multiple', 'true-false'] as const;

export const ITEM_TYPES = [...CHOICE_TYPES, 'matching', 'ordering', 'scenario'] as const;
export type ChoiceType = (typeof CHOICE_TYPES)[number];
export type ItemType = (typeof ITEM_TYPES)[number];

/** Whom a lesson is held with. */
export const LESSON_GROUPS = ['pupils', 'families', 'staff'] as const;
export type LessonGroup = (typeof LESSON_GROUPS)[number];

/** The parts of an hour of tutoring, in their order. */
export const PHASES = ['opening', 'development', 'closing'] as const;
export type Phase = (typeof PHASES)[number];
/** What a lesson or a quiz is about, so that somebody can choose among many. */
export const CLASS_THEMES = [
  'secrets',
  'online',
  'work',
  'offers',
  'affection',
  'journeys',
  'evidence',
  'places',
  'families',
  'telling',
] as const;

/** Words that have room on half a page of A4 beside the lines and the numbers of help, in letters that are read easily. */
export const WORDS_OF_HANDOUT = 125;

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

/** How far sources are trusted. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const SOURCE_KINDS = [
  'law',
  'official',
  'register',
  'international',
  'ngo',
  'press',
  'academic',
  'compiled',
  'other',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** How far sources are trusted. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** In the order that the page lists them. */
export const SOURCE_KINDS = [
  'law',
  'official',
  'register',
  'international',
  'ngo',
  'academic',
  'press',
  'compiled',
  'other',
] as const;

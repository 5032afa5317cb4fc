/** What is counted of a batch of materials, in the order of the sheet. */
export const MEASURES = ['printed', 'hung', 'stillUp', 'stripsGone', 'broadcasts', 'people'] as const;
export type Measure = (typeof MEASURES)[number];

/** Who counted, by what they do there; never by name. */
export const COUNTERS = [
  'press',
  'office',
  'school',
  'health',
  'transport',
  'radio',
  'library',
  'volunteers',
  'other',
] as const;

/** How it was counted: one by one, from papers such as a printer's bill or a list of broadcasts, or by eye. */
export const METHODS = ['each', 'papers', 'estimate'] as const;

/** More of anything than this is a telephone number in the wrong cell. */
export const MOST_COUNTED = 1_000_000;

/** Days after which it is counted what still hangs. */
export const DAYS_UP = 14;

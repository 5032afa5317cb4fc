import { MEASURES } from './count.ts';

/** What a row of the table says of a batch, in the order of its columns. */
export const COUNT_COLUMNS = [
  'batch',
  'institution',
  'region',
  'material',
  ...MEASURES,
  'countedBy',
  'method',
  'from',
  'to',
] as const;
export type CountColumn = (typeof COUNT_COLUMNS)[number];

import type { ReturnedRow } from './table-file.ts';

/** A section, a field or a phrase with its lines, all of them right. */
export interface Unit {
  name: string;
  rows: ReturnedRow[];
  first: ReturnedRow;
  /** Lines that the translator has neither changed nor marked as right. */
  unread: number;
}

import type { WithdrawalReason } from '../../codes/material.ts';
import type { PlainDate } from '../plain-date.ts';

/** What a copy of the classroom for use without internet may weigh. A kilobyte is 1,000 bytes, as readers are told. */
export const MOST_BYTES = { zip: 5_000_000, lesson: 300_000 } as const;

/** Where the front page of the classroom holds, as JSON, what is said in its copy. */
export const KIT_DATA = 'offline-data';

/**
 * What is made of a page: `kit` everything, `lesson` one file of it and of what is printed with it, `page` one file of it alone.
 * A page that carries the offer of such a file is what it is made from.
 */
export type Made = 'kit' | 'lesson' | 'page';

/** What a copy says about itself, in one language. */
export interface KitData {
  /** The folder of everything but what is opened first. */
  folder: string;
  /** The name of the text to read first, without ending. */
  readMe: string;
  version: string;
  made: PlainDate;
  /** From then on its numbers have to be checked again. */
  validUntil: PlainDate;
  isDraft: boolean;
  /** Where the site is; `null` where nobody has said. */
  site: string | null;
  /** Where to ask about a code that is printed on something. */
  recall: string | null;
  withdrawn: { code: string; on: PlainDate; reason: WithdrawalReason }[];
  /** On every page of it. */
  notice: string;
  /** On its first page: where the rest is. */
  rest: string;
  /** The page with the numbers of the country for paper. */
  sheet: { href: string; label: string };
  noticesLabel: string;
  /** The text to read first, up to the list of files. */
  text: string;
}

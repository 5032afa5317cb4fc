import { isOneOf } from '../codes/keys.ts';
import { ANNOUNCED_STATUSES, type Announcement } from './announcement.ts';
import { codeOf } from './choices.ts';
import type { IntakeContext } from './context.ts';
import { type RowFinding, rowFinding } from './finding.ts';

/** A title, and the state that was written into it. */
export interface ReadTitle {
  title: string;
  /** The state, and the words for it; absent where the title names none. */
  status?: Announcement['status'];
  found?: string;
}

/**
 * Parts a title from the state that calendar programs and people write into it: `CANCELLED: Fair`, `Fair (postponed)`. Left there
 * a cancelled activity would look announced, and would not find the one that it cancels.
 */
export function readTitle(text: string, { choices, words }: Pick<IntakeContext, 'choices' | 'words'>): ReadTitle {
  for (const form of FORMS) {
    const { found, title } = form.exec(text)?.groups ?? {};
    const code = found && title && codeOf(found, choices.status, words.read);
    if (code && code !== 'announced' && isOneOf(ANNOUNCED_STATUSES, code))
      return { title: title.trim(), status: code, found: found.trim() };
  }
  return { title: text };
}

/** Says that the state was read in the title, or that the column of states says another. */
export function statusFindings({ status, found = '' }: ReadTitle, own: string | undefined): RowFinding[] {
  if (!status || status === own) return [];
  return own === undefined
    ? [rowFinding('status-in-title', 'title', { found })]
    : [rowFinding('two-values', 'status', { found, other: own })];
}

const FORMS = [
  /^\s*(?<found>[\p{L}\p{M} ]{3,40}?)\s*(?:[:|]|\s[-–—]|[!.]+\s*[-–—:]?)\s*(?<title>.+)$/u,
  /^\s*[[({*]+\s*(?<found>[\p{L}\p{M} ]{3,40}?)\s*[\])}*]+\s*[:–—-]?\s*(?<title>.+)$/u,
  /^(?<title>.+?)\s*[[({*]+\s*(?<found>[\p{L}\p{M} ]{3,40}?)\s*[\])}*]+\s*$/u,
  /^(?<title>.+?)\s+[-–—]\s*(?<found>[\p{L}\p{M} ]{3,40}?)\s*$/u,
];

import { isOneOf } from '../codes/keys.ts';
import { searchKey } from '../domain/search-key.ts';
import { ANNOUNCED_STATUSES } from './announcement.ts';
import { codeOf, readChoices } from './choices.ts';
import type { IntakeContext } from './context.ts';
import type { RawValues } from './fields.ts';
import { type RowFinding, rowFinding } from './finding.ts';

/**
 * The state that a cell names. Where more is said than a state, as its reason or a new day, the finding says where that goes.
 *
 * @returns `isBack`: it says that what was called off, moved or changed is as before again, as no old copy of a table does
 */
export function readStatus(text: string, context: IntakeContext) {
  const { again } = context.words.read;
  const key = searchKey(text);
  if (key !== '' && again.some((word) => searchKey(word) === key))
    return { codes: ['announced'], findings: [], isBack: true };
  const read = readChoices(text, 'status', context);
  const kept = read.codes.length === 0 ? begunWith(key, context) : undefined;
  if (kept !== undefined)
    return { codes: [], findings: [rowFinding('status-only', 'status', { found: text, kept })], isBack: false };
  return { ...read, isBack: false };
}

/** The word for the state that a longer text begins with, where it names no other. */
function begunWith(key: string, { choices, words }: IntakeContext): string | undefined {
  const said = key.slice(0, LONGEST).split(' ');
  const codeAt = (from: number, to: number) => codeOf(said.slice(from, to).join(' '), choices.status, words.read);
  const code = said.map((_word, i) => codeAt(0, said.length - i)).find((one) => one !== null);
  const isOther = said.some((_word, i) => ![null, code].includes(codeAt(i, i + 1)));
  return isOther ? undefined : choices.status.find((one) => one.code === code)?.words[0];
}

/** Letters of a state with its reason. */
const LONGEST = 120;

/** A title, and the state that was written into it with the words for it; these are absent where the title names none. */
type ReadTitle = ReturnType<typeof readTitle>;

/**
 * Parts a title from the state that calendar programs and people write into it: `CANCELLED: Fair`, `Fair (postponed)`. Left there
 * a cancelled activity would look announced, and would not find the one that it cancels.
 */
export function readTitle(text: string, { choices, words }: Pick<IntakeContext, 'choices' | 'words'>) {
  for (const form of FORMS) {
    const { found, title } = form.exec(text)?.groups ?? {};
    const code = found && title && codeOf(found, choices.status, words.read);
    if (code && code !== 'announced' && isOneOf(ANNOUNCED_STATUSES, code))
      return { title: title.trim(), status: code, found: found.trim() };
  }
  return { title: text };
}

/** Does its state, or its title, say that it is called off? */
export function isCancelled({ status = '', title = '' }: RawValues, context: IntakeContext): boolean {
  const [code] = status ? readStatus(status, context).codes : [];
  return code === 'cancelled' || readTitle(title, context).status === 'cancelled';
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

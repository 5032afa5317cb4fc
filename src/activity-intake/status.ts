import { searchKey } from '../domain/search-key.ts';
import { codeOf, readChoices } from './choices.ts';
import type { IntakeContext } from './context.ts';
import { type RowFinding, rowFinding } from './finding.ts';

export interface ReadStatus {
  codes: string[];
  findings: RowFinding[];
  /** It says that what was called off, moved or changed is as before again, as no old copy of a table does. */
  isBack: boolean;
}

/** The state that a cell names. Where more is said than a state, as its reason or a new day, the finding says where that goes. */
export function readStatus(text: string, context: IntakeContext): ReadStatus {
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

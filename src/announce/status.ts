import { fold } from '../domain/fold.ts';
import { codeOf, readChoices } from './choices.ts';
import type { AnnounceContext } from './context.ts';
import { type RowFinding, says } from './finding.ts';

/**
 * May a row take back what people were told? `always`: it says so in words. `if-new`: where it says what no earlier version of it said.
 * `never`: the state is empty, or a word that stands in every old table.
 */
export type Undoes = 'always' | 'if-new' | 'never';

export interface ReadStatus {
  codes: string[];
  findings: RowFinding[];
  undoes: Undoes;
}

/**
 * The state that a cell names, also where its reason stands behind it: `CANCELLED BECAUSE OF RAIN`. Where more is said than a state
 * holds, and where it is not sure that the activity will be held, the finding says what to write.
 */
export function readStatus(text: string, context: AnnounceContext): ReadStatus {
  const { again, unsure } = context.words.read;
  const [announced = ''] = context.choices.status.find(({ code }) => code === 'announced')?.words ?? [];
  if (isOneOfWords(text, again)) return { codes: ['announced'], findings: [], undoes: 'always' };
  if (isOneOfWords(text, unsure))
    return { codes: [], findings: [says('not-sure', 'status', { found: text, write: announced })], undoes: 'never' };
  const read = readChoices(text, 'status', context);
  const [code] = read.codes;
  if (code) return { ...read, undoes: code === 'announced' && !isOwnWord(text, context) ? 'never' : 'if-new' };
  return begun(text, context) ?? { ...read, undoes: 'never' };
}

/** A state with more behind it; null where it begins with none, or another state follows. */
function begun(text: string, { choices, words }: AnnounceContext): ReadStatus | null {
  if (text.length > LONGEST) return null;
  const said = fold(text).split(' ');
  const lengths = said.map((_word, i) => said.length - i - 1).filter((length) => length > 0);
  const codeAt = (from: number, to: number) => codeOf(said.slice(from, to).join(' '), choices.status, words.read);
  const length = lengths.find((one) => codeAt(0, one));
  if (length === undefined) return null;
  const code = codeAt(0, length);
  const rest = said.slice(length);
  const others = rest.flatMap((_word, i) => lengths.map((many) => codeAt(length + i, length + i + many)));
  if (others.some((other) => other !== null && other !== code)) return null;
  const kept = choices.status.find((one) => one.code === code)?.words[0] ?? '';
  const isReason = words.read.because.some((word) => `${rest.join(' ')} `.startsWith(`${fold(word)} `));
  if (code === null || code === 'announced' || !isReason || /\p{N}/u.test(rest.join(' ')))
    return { codes: [], findings: [says('status-only', 'status', { found: text, kept })], undoes: 'never' };
  return { codes: [code], findings: [says('status-more', 'status', { found: text, kept })], undoes: 'if-new' };
}

/** Letters of a state with its reason. */
const LONGEST = 120;

/** Is it the word that the form and the template offer, and no other way to say the same? */
function isOwnWord(text: string, { announced }: AnnounceContext): boolean {
  return isOneOfWords(text, announced);
}

function isOneOfWords(text: string, words: readonly string[]): boolean {
  const key = fold(text);
  return key !== '' && words.some((word) => fold(word) === key);
}

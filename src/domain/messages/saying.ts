import type { RecordWords } from '../page/record-words.ts';

/** A sentence to remember: what one message says, short enough for a card or a wall. */
export interface Saying {
  id: string;
  /** Its place in the list. */
  order: number;
  /** The message that says the rest, by its file name. */
  message: string;
  /** What it rests on: the law or the institution itself. */
  sources: readonly string[];
  /** By locale. */
  words: Readonly<Record<string, SayingWords>>;
}

export interface SayingWords extends RecordWords {
  text: string;
  /** The part of the text that carries it, as it stands there; `null` where none does. */
  mark: string | null;
}

/** The most signs that a saying may have: one line of a poster, two of a phone. */
export const LONGEST_SAYING = 60;

/** A saying around its mark. */
export interface MarkedText {
  before: string;
  /** Empty where nothing is marked. */
  mark: string;
  after: string;
}

/**
 * A saying in three pieces, so that its mark can be drawn. What is not in the text marks nothing.
 *
 * @example splitAtMark('Pregunta antes.', 'antes') // => { before: 'Pregunta ', mark: 'antes', after: '.' }
 */
export function splitAtMark(text: string, mark: string | null): MarkedText {
  const from = mark ? text.indexOf(mark) : -1;
  if (!mark || from < 0) return { before: text, mark: '', after: '' };
  return { before: text.slice(0, from), mark, after: text.slice(from + mark.length) };
}

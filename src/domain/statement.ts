import type { Answer } from '../codes/statement.ts';
import type { PartialDate, PlainDate } from './plain-date.ts';

/** One answer and what it rests on. A question without a statement is unknown, and is shown as unknown. */
export interface Statement {
  answer: Answer;
  /** Ids in `sources.yaml`; empty only where the answer is `unknown`. */
  sources: string[];
  /** The date of the newest of these sources, or `null` where it has none. */
  sourceDate: PartialDate | null;
  readOn: PlainDate;
}

/** The answer of a statement; `unknown` where nobody has stated anything. */
export function answerOf(statement: Statement | undefined): Answer {
  return statement?.answer ?? 'unknown';
}

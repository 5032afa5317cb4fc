import type { Answer } from '../codes/service-facts.ts';
import type { Statement } from '../schemas/service/statement.ts';

export type { Statement } from '../schemas/service/statement.ts';

/** The answer of a statement; `unknown` where nobody has stated anything. */
export function answerOf(statement: Statement | undefined): Answer {
  return statement?.answer ?? 'unknown';
}

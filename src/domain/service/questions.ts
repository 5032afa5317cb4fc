import { type Answer, ASKED, type Asked, SHARING_FACTS, type SharingFact } from '../../codes/service.ts';
import type { Asks, Sharing, Statement } from '../../schemas/service/statement.ts';

export type { Statement } from '../../schemas/service/statement.ts';

/** What is known about one question of sharing. */
export function sharingAnswer(record: { sharing?: Sharing }, fact: SharingFact): Answer {
  return answerOf(record.sharing?.[fact]);
}

/** Questions whose known answer could harm: the police, the migration authority or a duty to report. */
export function harmfulSharing(record: { sharing?: Sharing }): SharingFact[] {
  return SHARING_FACTS.filter((fact) => sharingAnswer(record, fact) === (fact === 'mayStayAnonymous' ? 'no' : 'yes'));
}

/** What a source says that it asks for. Where nobody can stay without a name, it asks for that. */
export function askedFor(record: { asks?: Asks; sharing?: Sharing }): Asked[] {
  return ASKED.filter(
    (one) =>
      answerOf(record.asks?.[one]) === 'yes' || (one === 'name' && sharingAnswer(record, 'mayStayAnonymous') === 'no'),
  );
}

/** The answer of a statement; `unknown` where nobody has stated anything. */
export function answerOf(statement: Statement | undefined): Answer {
  return statement?.answer ?? 'unknown';
}

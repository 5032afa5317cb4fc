import type { MatchingQuestion } from '../../views/classroom/question.ts';
import { Lettered } from './Lettered.tsx';

/** The other halves of pairs, in their mixed order. */
export function Matches({ question, letters }: { question: MatchingQuestion; letters: string }) {
  const byId = new Map(question.pairs.map(({ id, match }) => [id, match]));
  return <Lettered letters={letters} items={question.matches.map((id) => ({ id, text: byId.get(id) ?? '' }))} />;
}

import type { ComponentChildren } from 'preact';
import { letterOf } from '../../domain/classroom/quiz.ts';
import type { MatchingQuestion } from '../../views/classroom/question.ts';

interface Props {
  letters: string;
  items: readonly { id: string; text: ComponentChildren }[];
}

/** A list whose entries are called by a letter. */
export function Lettered({ letters, items }: Props) {
  return (
    <ul class="lettered">
      {items.map(({ id, text }, place) => (
        <li key={id}>
          <b>{letterOf(letters, place)}</b> <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** The other halves of pairs, in their mixed order. */
export function Matches({ question, letters }: { question: MatchingQuestion; letters: string }) {
  const byId = new Map(question.pairs.map(({ id, match }) => [id, match]));
  return <Lettered letters={letters} items={question.matches.map((id) => ({ id, text: byId.get(id) ?? '' }))} />;
}

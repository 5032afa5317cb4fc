import { type ComponentChildren, Fragment } from 'preact';
import { letterOf } from '../../domain/classroom/quiz.ts';
import type { MatchingQuestion, Question } from '../../views/classroom/question.ts';
import type { QuizInterface } from '../../views/classroom/quiz.ts';

export interface Reason {
  id: string;
  /** Absent where nothing is right or wrong. */
  isRight?: boolean;
  /** Was it somewhere else, and belongs here? */
  isMoved?: boolean;
  /** In words what the sign says, since a sign or a colour alone says it to some readers only. */
  whose?: string | undefined;
  text: ComponentChildren;
  feedback: string;
}

/** Why each option is right or not. */
export function Reasons({ reasons, isOrdered }: { reasons: readonly Reason[]; isOrdered?: boolean }) {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List class="why">
      {reasons.map(({ id, isRight, isMoved, whose, text, feedback }) => (
        <li key={id}>
          {isRight !== undefined && <span aria-hidden="true">{isRight ? '✓ ' : '✗ '}</span>}
          {isMoved && <span aria-hidden="true">→ </span>}
          {whose && <>{whose} </>}
          <b>{text}</b>. {feedback}
        </li>
      ))}
    </List>
  );
}

/** What a question teaches, and where it comes from. */
export function Lesson({ question, words }: { question: Question; words: QuizInterface }) {
  return (
    <>
      <p>{question.explanation}</p>
      <p class="status">
        {words.sources}{' '}
        {question.sources.map(({ text, ...link }) => (
          <Fragment key={link.href}>
            {' '}
            <a class="cite" {...link}>
              {text}
            </a>
          </Fragment>
        ))}
      </p>
    </>
  );
}

/** A pair as one sentence. */
export function Pair({ text, match }: { text: string; match: string }) {
  return (
    <>
      <span>{text}</span> – <span>{match}</span>
    </>
  );
}

interface LetteredProps {
  letters: string;
  items: readonly { id: string; text: ComponentChildren }[];
}

/** A list whose entries are called by a letter. */
export function Lettered({ letters, items }: LetteredProps) {
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

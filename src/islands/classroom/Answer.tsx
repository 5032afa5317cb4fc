import { Fragment } from 'preact';
import type { QuizInterface, QuizOption, QuizQuestion } from '../../views/classroom/quiz.ts';

interface Props {
  question: QuizQuestion;
  words: QuizInterface;
  /** What the reader chose; absent where every option is explained. */
  chosen?: readonly string[];
}

/** Why each option is right or not, the explanation and its sources. */
export function Answer({ question, words, chosen }: Props) {
  const shown = question.options.filter(({ id, isRight }) => !chosen || chosen.includes(id) || isRight);
  return (
    <>
      <ul class="why">
        {shown.map((option) => (
          <li key={option.id}>
            <span aria-hidden="true">{option.isRight ? '✓' : '✗'}</span>{' '}
            {chosen && <>{whose(option, chosen, words)} </>}
            <b>{option.text}</b>. {option.feedback}
          </li>
        ))}
      </ul>
      <p>{question.explanation}</p>
      <p class="status">
        {words.sources}{' '}
        {question.sources.map(({ href, text }) => (
          <Fragment key={href}>
            {' '}
            <a class="cite" href={href}>
              {text}
            </a>
          </Fragment>
        ))}
      </p>
    </>
  );
}

/** In words, since a sign or a colour alone says it to some readers only. */
function whose({ id, isRight }: QuizOption, chosen: readonly string[], words: QuizInterface): string {
  if (!chosen.includes(id)) return words.key;
  return isRight ? words.yoursRight : words.yours;
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { isRight } from '../../domain/classroom/quiz.ts';
import type { QuizInterface, QuizQuestion } from '../../views/classroom/quiz.ts';
import { Answer } from './Answer.tsx';

interface Props {
  question: QuizQuestion;
  words: QuizInterface;
  isAlive: boolean;
  /** Is it the one that a small screen shows? */
  isNow: boolean;
  onAnswer: (right: boolean) => void;
}

/** One question: with script it answers at once, without one its answer is folded below it. */
export function Question({ question, words, isAlive, isNow, onAnswer }: Props) {
  const [chosen, setChosen] = useState<string[]>([]);
  const [isChecked, setChecked] = useState(false);
  const feedback = useRef<HTMLDivElement>(null);
  // The answer takes the focus once it is there.
  useEffect(() => {
    if (isChecked) feedback.current?.focus();
  }, [isChecked]);
  const isSeveral = question.type === 'multiple';
  // Without script there is nothing to submit.
  const Frame = isAlive ? 'form' : 'div';
  const choose = (id: string, on: boolean) => {
    if (!isSeveral) setChosen([id]);
    else setChosen(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  };
  const check = (event: Event) => {
    event.preventDefault();
    setChecked(true);
    onAnswer(isRight(question, chosen));
  };
  const right = isRight(question, chosen);
  return (
    <li class="question" data-now={isAlive && isNow ? '' : undefined}>
      <Frame onSubmit={check}>
        <fieldset disabled={isChecked}>
          <legend tabIndex={isAlive ? -1 : undefined}>{question.prompt}</legend>
          {isSeveral && <p class="status">{words.several}</p>}
          {question.options.map(({ id, text }) => (
            <label key={id}>
              <input
                type={isSeveral ? 'checkbox' : 'radio'}
                name={question.id}
                value={id}
                checked={chosen.includes(id)}
                onChange={(event) => choose(id, event.currentTarget.checked)}
              />{' '}
              {text}
            </label>
          ))}
        </fieldset>
        {isAlive && !isChecked && (
          <button type="submit" disabled={chosen.length === 0}>
            {words.check}
          </button>
        )}
      </Frame>
      {isAlive ? (
        isChecked && (
          <div ref={feedback} tabIndex={-1} class={`feedback feedback--${right ? 'right' : 'wrong'}`}>
            <p>
              <strong>{right ? words.right : words.wrong}</strong>
            </p>
            <Answer question={question} words={words} chosen={chosen} />
          </div>
        )
      ) : (
        <details>
          <summary>{words.answer}</summary>
          <Answer question={question} words={words} />
        </details>
      )}
    </li>
  );
}

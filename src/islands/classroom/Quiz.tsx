import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isRight } from '../../domain/classroom/quiz.ts';
import type { QuizData, QuizInterface, QuizQuestion } from '../../views/classroom/quiz.ts';
import { useForgetOnLeaving } from '../leaving.ts';

/**
 * The quiz: each answered question ties a knot on the thread. An island, since it answers at once and without a page load;
 * what the server sends is useful alone, with the answers folded below each question. Nothing is stored or sent.
 */
export function Quiz({ data }: { data: QuizData }) {
  const [isAlive, setAlive] = useState(false);
  const [answered, setAnswered] = useState<Record<string, boolean>>({});
  // Questions of another visit are other questions.
  const [visit, setVisit] = useState(0);
  useEffect(() => setAlive(true), []);
  useForgetOnLeaving(() => {
    setAnswered({});
    setVisit((before) => before + 1);
  });
  const { questions, words } = data;
  const count = Object.keys(answered).length;
  return (
    <div class="quiz" lang={data.lang ?? undefined} dir={data.lang ? data.dir : undefined}>
      {isAlive && <Knots questions={questions} answered={answered} words={words} />}
      <ol class="khipu">
        {questions.map((question) => (
          <Question
            key={`${visit} ${question.id}`}
            question={question}
            words={words}
            isAlive={isAlive}
            onAnswer={(right) => setAnswered((before) => ({ ...before, [question.id]: right }))}
          />
        ))}
      </ol>
      <p role="status" class="quiz__done">
        {count === questions.length ? words.done : ''}
      </p>
    </div>
  );
}

interface KnotsProps {
  questions: readonly QuizQuestion[];
  answered: Record<string, boolean>;
  words: QuizInterface;
}

/** The thread of the quiz: one knot for each question, tied once it is answered. */
function Knots({ questions, answered, words }: KnotsProps) {
  const count = Object.keys(answered).length;
  const text = words.progress.replace('{number}', String(count)).replace('{total}', String(questions.length));
  return (
    <div class="knots">
      <span aria-hidden="true">
        {questions.map(({ id }) => (
          <i key={id} class={id in answered ? 'knot knot--tied' : 'knot'} />
        ))}
      </span>{' '}
      <span role="status">{text}</span>
    </div>
  );
}

interface QuestionProps {
  question: QuizQuestion;
  words: QuizInterface;
  isAlive: boolean;
  onAnswer: (right: boolean) => void;
}

function Question({ question, words, isAlive, onAnswer }: QuestionProps) {
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
  return (
    <li class="question">
      <Frame onSubmit={check}>
        <fieldset disabled={isChecked}>
          <legend>{question.prompt}</legend>
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
          <div ref={feedback} tabIndex={-1} class="feedback">
            <p>
              <strong>{isRight(question, chosen) ? words.right : words.wrong}</strong>
            </p>
            <Answer question={question} words={words} only={chosen} />
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

/** Why each option is right or not, the explanation and its sources. */
function Answer({ question, words, only }: { question: QuizQuestion; words: QuizInterface; only?: readonly string[] }) {
  const shown = question.options.filter(({ id, isRight: right }) => !only || only.includes(id) || right);
  return (
    <>
      <ul>
        {shown.map(({ id, text, feedback, isRight: right }) => (
          <li key={id}>
            <b>
              {right ? '✓' : '✗'} {text}
            </b>{' '}
            {feedback}
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

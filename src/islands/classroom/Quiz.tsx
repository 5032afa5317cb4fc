import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isChoiceQuestion, type Question } from '../../views/classroom/question.ts';
import type { QuizData } from '../../views/classroom/quiz.ts';
import { fillPhrase } from '../fill-phrase.ts';
import { KnotRow, Knots } from '../Knots.tsx';
import { useForgetOnLeaving } from '../leaving.ts';
import { Choice } from './Choice.tsx';
import type { Asked, Result } from './Judged.tsx';
import { Matching } from './Matching.tsx';
import { Ordering } from './Ordering.tsx';
import { Still } from './Still.tsx';
import { Story } from './Story.tsx';

/** What says how far the reader is; there is one quiz on a page. */
const PROGRESS = 'quiz-progress';

/**
 * The quiz: each answered question ties a knot on the thread, and on a phone one question stands on the screen. An island, since
 * it answers at once and without a page load; what the server sends is useful alone, with the answers folded below each question.
 * Nothing is stored or sent.
 */
export function Quiz({ data }: { data: QuizData }) {
  const [isAlive, setAlive] = useState(false);
  const [answered, setAnswered] = useState<Record<string, Result>>({});
  const [step, setStep] = useState(0);
  // Questions of another visit are other questions.
  const [visit, setVisit] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  const card = useRef<HTMLHeadingElement>(null);
  const isMoved = useRef(false);
  useEffect(() => setAlive(true), []);
  useForgetOnLeaving(() => {
    setAnswered({});
    setStep(0);
    setVisit((before) => before + 1);
  });
  useLayoutEffect(() => {
    if (!isMoved.current) return;
    isMoved.current = false;
    const target = list.current?.children[step]?.querySelector<HTMLElement>('.ask') ?? card.current;
    target?.focus();
  }, [step]);
  const { words, questions } = data;
  const last = questions.length;
  const count = Object.keys(answered).length;
  const isDone = count === last;
  // A story has no verdict.
  const judged = questions.filter(({ type }) => type !== 'scenario');
  const right = judged.filter(({ id }) => answered[id] === 'right').length;
  // Whoever left questions out is told no score.
  const score =
    isDone && judged.length > 0
      ? fillPhrase(words.score, { number: String(right), total: String(judged.length) })
      : null;
  const knots = questions.map(({ id }, i) => ({ id, state: answered[id] ?? 'open', isNow: i === step }) as const);
  const isEnd = step === last;
  const moveTo = (next: number) => {
    isMoved.current = true;
    setStep(next);
  };
  const text = fillPhrase(words.progress, { number: String(count), total: String(last) });
  const classes = ['quiz', ...(isAlive ? ['one-by-one'] : []), ...(isEnd ? ['at-end'] : [])];
  return (
    <div class={classes.join(' ')} lang={data.lang ?? undefined} dir={data.lang ? data.dir : undefined}>
      <ol class="khipu" ref={list}>
        {questions.map((question, i) => (
          // With script it answers at once, without one its answer is folded below it; a small screen shows the one that is now.
          <li key={`${visit} ${question.id}`} class="question" data-now={isAlive && i === step ? '' : undefined}>
            {isAlive ? (
              <Live
                {...{ question, words }}
                progress={PROGRESS}
                onAnswer={(result) => setAnswered((before) => ({ ...before, [question.id]: result }))}
              />
            ) : (
              <Still question={question} words={words} />
            )}
          </li>
        ))}
      </ol>
      {isAlive && (isDone || isEnd) && (
        <section class="quiz__card">
          <h2 ref={card} tabIndex={-1}>
            {score ?? words.remember}
          </h2>
          {score && (
            <>
              <KnotRow knots={knots} />
              <h3>{words.remember}</h3>
            </>
          )}
          {data.remember.length > 0 && (
            <ul>
              {data.remember.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          <p>
            <a href="#ladder">{words.tell}</a>
          </p>
        </section>
      )}
      {isAlive && (
        <Knots
          knots={knots}
          text={isDone ? `${text} ${words.done}` : text}
          // What takes the focus says it: nothing is read out twice.
          textId={PROGRESS}
          back={step > 0 ? { label: words.back, onPress: () => moveTo(step - 1) } : null}
          forward={
            step < last
              ? {
                  label: step === last - 1 ? words.finish : words.forward,
                  onPress: () => moveTo(step + 1),
                  isQuiet: !answered[questions[step]?.id ?? ''],
                }
              : null
          }
        />
      )}
    </div>
  );
}

function Live({ question, ...asked }: Asked<Question>) {
  if (isChoiceQuestion(question)) return <Choice question={question} {...asked} />;
  if (question.type === 'matching') return <Matching question={question} {...asked} />;
  if (question.type === 'ordering') return <Ordering question={question} {...asked} />;
  return <Story question={question} {...asked} />;
}

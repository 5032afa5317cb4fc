import { useState } from 'preact/hooks';
import { inPlace } from '../../domain/classroom/right.ts';
import type { OrderingQuestion } from '../../views/classroom/question.ts';
import { Form } from '../Form.tsx';
import { fillPhrase } from '../fill-phrase.ts';
import { type Asked, useCheck } from './asked.ts';
import { Feedback } from './Feedback.tsx';
import { Lesson, Reasons } from './Reasons.tsx';

/** Where a step stands, and which time it is made: a step that makes room for another is made anew. */
interface Placed {
  id: string;
  made: number;
}

/**
 * Steps that buttons move up and down. The pressed button stays in its place in the page and so keeps the focus: what makes
 * room for it is taken out and put in again. Its new place is said aloud, once.
 */
export function Ordering({ question, words, progress, onAnswer }: Asked<OrderingQuestion>) {
  const [order, setOrder] = useState<Placed[]>(question.shown.map((id) => ({ id, made: 0 })));
  const [said, setSaid] = useState('');
  const byId = new Map(question.steps.map((step) => [step.id, step]));
  const textOf = (id: string) => byId.get(id)?.text ?? '';
  const hits = inPlace(
    order.map(({ id }) => id),
    question.steps.map(({ id }) => id),
  );
  const result = hits.every(Boolean) ? 'right' : 'wrong';
  const move = (from: number, to: number) => {
    const [own, other] = [order[from], order[to]];
    if (!own || !other) return;
    const next = [...order];
    next[to] = own;
    next[from] = { ...other, made: other.made + 1 };
    setOrder(next);
    setSaid(fillPhrase(words.place, { step: textOf(own.id), number: String(to + 1), total: String(order.length) }));
  };
  const { isChecked, check } = useCheck(result, onAnswer);
  return (
    <>
      <Form onSubmit={check}>
        <fieldset disabled={isChecked}>
          <legend class="ask" tabIndex={-1}>
            {question.prompt}
          </legend>
          <p class="status">{words.orderHow}</p>
          <ol class="order">
            {order.map(({ id, made }, place) => (
              <li key={`${id} ${made}`}>
                <span>{textOf(id)}</span>{' '}
                <Mover
                  phrase={words.up}
                  way="up"
                  step={textOf(id)}
                  isLast={place === 0}
                  onPress={() => move(place, place - 1)}
                />{' '}
                <Mover
                  phrase={words.down}
                  way="down"
                  step={textOf(id)}
                  isLast={place === order.length - 1}
                  onPress={() => move(place, place + 1)}
                />
              </li>
            ))}
          </ol>
          <p class="unseen" role="status">
            {said}
          </p>
        </fieldset>
        {!isChecked && <button type="submit">{words.check}</button>}
      </Form>
      {isChecked && (
        <Feedback result={result} verdict={<strong>{words[result]}</strong>} progress={progress}>
          <Reasons
            isOrdered
            reasons={question.steps.map((step, i) => ({
              ...step,
              ...(hits[i] ? { isRight: true } : { isMoved: true }),
              whose: hits[i] ? words.inPlace : words.belongs,
            }))}
          />
          <Lesson question={question} words={words} />
        </Feedback>
      )}
    </>
  );
}

interface MoverProps {
  /** With `{step}`. */
  phrase: string;
  way: 'up' | 'down';
  step: string;
  /** Is there no place further on? The button stays, since it may have the focus. */
  isLast: boolean;
  onPress: () => void;
}

function Mover({ phrase, way, step, isLast, onPress }: MoverProps) {
  return (
    <button
      type="button"
      class={`quiet ${way}`}
      aria-label={fillPhrase(phrase, { step })}
      aria-disabled={isLast}
      onClick={onPress}
    />
  );
}

import { useState } from 'preact/hooks';
import { inPlace } from '../../domain/classroom/quiz.ts';
import type { OrderingQuestion } from '../../views/classroom/question.ts';
import { fillPhrase } from '../fill-phrase.ts';
import { type Asked, Judged } from './Judged.tsx';

/** Where a step stands, and which time it is made: a step that makes room for another is made anew. */
interface Placed {
  id: string;
  made: number;
}

/**
 * Steps that buttons move up and down. The pressed button stays in its place in the page and so keeps the focus: what makes
 * room for it is taken out and put in again. Its new place is said aloud, once.
 */
export function Ordering(asked: Asked<OrderingQuestion>) {
  const { question, words } = asked;
  const [order, setOrder] = useState<Placed[]>(question.shown.map((id) => ({ id, made: 0 })));
  const [said, setSaid] = useState('');
  const byId = new Map(question.steps.map((step) => [step.id, step]));
  const textOf = (id: string) => byId.get(id)?.text ?? '';
  const hits = inPlace(
    order.map(({ id }) => id),
    question.steps.map(({ id }) => id),
  );
  const move = (from: number, to: number) => {
    const [own, other] = [order[from], order[to]];
    if (!own || !other) return;
    const next = [...order];
    next[to] = own;
    next[from] = { ...other, made: other.made + 1 };
    setOrder(next);
    setSaid(fillPhrase(words.place, { step: textOf(own.id), number: String(to + 1), total: String(order.length) }));
  };
  return (
    <Judged
      {...asked}
      isOrdered
      result={hits.every(Boolean) ? 'right' : 'wrong'}
      reasons={question.steps.map((step, i) => ({
        ...step,
        ...(hits[i] ? { isRight: true } : { isMoved: true }),
        whose: hits[i] ? words.inPlace : words.belongs,
      }))}
      fields={(isClosed) => (
        <fieldset disabled={isClosed}>
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
      )}
    />
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

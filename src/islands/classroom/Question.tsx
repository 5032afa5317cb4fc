import { type Question as Any, isChoiceQuestion } from '../../views/classroom/question.ts';
import type { Asked } from './asked.ts';
import { Choice } from './Choice.tsx';
import { Matching } from './Matching.tsx';
import { Ordering } from './Ordering.tsx';
import { Still } from './Still.tsx';
import { Story } from './Story.tsx';

interface Props extends Asked<Any> {
  isAlive: boolean;
  /** Is it the one that a small screen shows? */
  isNow: boolean;
}

/** One question on the thread: with script it answers at once, without one its answer is folded below it. */
export function Question({ isAlive, isNow, ...asked }: Props) {
  return (
    <li class="question" data-now={isAlive && isNow ? '' : undefined}>
      {isAlive ? <Live {...asked} /> : <Still question={asked.question} words={asked.words} />}
    </li>
  );
}

function Live({ question, ...asked }: Asked<Any>) {
  if (isChoiceQuestion(question)) return <Choice question={question} {...asked} />;
  if (question.type === 'matching') return <Matching question={question} {...asked} />;
  if (question.type === 'ordering') return <Ordering question={question} {...asked} />;
  return <Story question={question} {...asked} />;
}

import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Question } from '../../views/classroom/question.ts';
import type { QuizInterface } from '../../views/classroom/quiz.ts';
import { Form } from '../Form.tsx';
import { Lesson, type Reason, Reasons } from './Reasons.tsx';

/** What became of a question; a story has no verdict. */
export type Result = 'right' | 'wrong' | 'followed';

/** What every kind of question needs to be answered. */
export interface Asked<Q extends Question> {
  question: Q;
  words: QuizInterface;
  /** The element that says how far the reader is. */
  progress: string;
  onAnswer: (result: Result) => void;
}

interface Props extends Asked<Question> {
  result: 'right' | 'wrong';
  reasons: readonly Reason[];
  isOrdered?: boolean;
  /** What is chosen or moved, until it is closed. */
  fields: (isClosed: boolean) => ComponentChildren;
}

/** A question that is answered once, by its button: then it says whether that was right, why, and what it teaches. */
export function Judged({ question, words, progress, onAnswer, result, reasons, isOrdered = false, fields }: Props) {
  const [isChecked, setChecked] = useState(false);
  const check = () => {
    setChecked(true);
    onAnswer(result);
  };
  return (
    <>
      <Form onSubmit={check}>
        {fields(isChecked)}
        {!isChecked && <button type="submit">{words.check}</button>}
      </Form>
      {isChecked && (
        <Feedback result={result} verdict={<strong>{words[result]}</strong>} progress={progress}>
          <Reasons reasons={reasons} isOrdered={isOrdered} />
          <Lesson question={question} words={words} />
        </Feedback>
      )}
    </>
  );
}

interface FeedbackProps {
  result: Result;
  /** In few words what became of it: the name under which the rest is read out. */
  verdict: ComponentChildren;
  /** The element that says how far the reader is, which is read out along with it. */
  progress: string;
  children?: ComponentChildren;
}

/** What follows an answer. It takes the focus once it is there, and nothing else is said aloud then. */
export function Feedback({ result, verdict, progress, children }: FeedbackProps) {
  const own = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => own.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div
      ref={own}
      tabIndex={-1}
      role="group"
      aria-labelledby={id}
      aria-describedby={progress}
      class={`feedback feedback--${result}`}
    >
      <p id={id}>{verdict}</p>
      {children}
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Question } from '../../views/classroom/question.ts';
import type { QuizInterface } from '../../views/classroom/quiz.ts';
import { Form } from '../Form.tsx';
import { Feedback, type Result } from './Feedback.tsx';
import { Lesson, type Reason, Reasons } from './Reasons.tsx';

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

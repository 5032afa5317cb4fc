import { useState } from 'preact/hooks';
import type { Question } from '../../views/classroom/question.ts';
import type { QuizInterface } from '../../views/classroom/quiz.ts';
import type { Result } from './Feedback.tsx';

/** What every kind of question needs to be answered. */
export interface Asked<Q extends Question> {
  question: Q;
  words: QuizInterface;
  /** The element that says how far the reader is. */
  progress: string;
  onAnswer: (result: Result) => void;
}

/** Whether a question is answered, and what its form does when it is: it tells so, once. */
export function useCheck(result: Result, onAnswer: (result: Result) => void) {
  const [isChecked, setChecked] = useState(false);
  const check = () => {
    setChecked(true);
    onAnswer(result);
  };
  return { isChecked, check };
}

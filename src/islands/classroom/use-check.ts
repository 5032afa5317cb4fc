import { useState } from 'preact/hooks';
import type { Result } from './Feedback.tsx';

/** Whether a question is answered, and what its form does when it is: it tells so, once. */
export function useCheck(result: Result, onAnswer: (result: Result) => void) {
  const [isChecked, setChecked] = useState(false);
  const check = () => {
    setChecked(true);
    onAnswer(result);
  };
  return { isChecked, check };
}

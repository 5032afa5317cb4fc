import type { ClassInterface } from '../../views/classroom/quiz-class.ts';
import { fillPhrase } from '../fill-phrase.ts';

/** More pupils than a class has. */
const MOST = 999;

interface Props {
  /** The letter of the option. */
  option: string;
  count: number;
  words: ClassInterface;
  onCount: (count: number, isSaid: boolean) => void;
}

/** How many hands an option has: a number that is typed or pressed, and no name. */
export function Hands({ option, count, words, onCount }: Props) {
  const label = (phrase: string) => fillPhrase(phrase, { option });
  const set = (next: number, isSaid: boolean) => onCount(Math.min(Math.max(next, 0), MOST), isSaid);
  return (
    <span class="hands">
      <button type="button" class="quiet" aria-label={label(words.less)} onClick={() => set(count - 1, true)}>
        −
      </button>
      <input
        inputMode="numeric"
        aria-label={label(words.hands)}
        value={String(count)}
        onInput={({ currentTarget: { value } }) => set(Number(value.replace(/\D/g, '')), false)}
      />
      <button type="button" class="quiet" aria-label={label(words.more)} onClick={() => set(count + 1, true)}>
        +
      </button>
    </span>
  );
}

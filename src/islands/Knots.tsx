import type { Spoken } from '../views/speaking.ts';

/** What a knot shows of a question: nothing yet, or what became of it; each state has a shape of its own. */
export type KnotState = 'open' | 'yes' | 'no' | 'unsure' | 'right' | 'wrong' | 'followed';

export interface Step {
  label: string;
  onPress: () => void;
  /** Is it less than what the page asks for now? */
  isQuiet?: boolean;
}

interface Row {
  knots: readonly { id: string; state: KnotState; isNow: boolean }[];
}

interface Props extends Row {
  /** How far the reader is; said aloud whenever it changes, unless something else reads it out. */
  text: string;
  /** Its name for what reads it out when it takes the focus. */
  textId?: string;
  spoken?: Spoken;
  /** Ways to the question before and after, for screens that show one; absent where there is none. */
  back: Step | null;
  forward: Step | null;
}

/** The thread of an island with questions: a knot for each, how many are answered, and the way from one to the next. */
export function Knots({ knots, text, textId, spoken = {}, back, forward }: Props) {
  return (
    <div class="knots" {...spoken}>
      <KnotRow knots={knots} />{' '}
      <span id={textId} role={textId ? undefined : 'status'}>
        {unbroken(text)}
      </span>
      <span class="steps">
        {[back, forward].map(
          (step, i) =>
            step && (
              <button
                key={i}
                type="button"
                class={i === 0 || step.isQuiet ? 'quiet' : undefined}
                onClick={step.onPress}
              >
                {step.label}
              </button>
            ),
        )}
      </span>
    </div>
  );
}

/** A knot for each question; what they say stands in words beside them. */
export function KnotRow({ knots }: Row) {
  return (
    <span class="knots__row" aria-hidden="true">
      {knots.map(({ id, state, isNow }) => (
        <i key={id} class={`knot${state === 'open' ? '' : ` knot--tied knot--${state}`}${isNow ? ' knot--now' : ''}`} />
      ))}
    </span>
  );
}

/** No line is broken beside a number. */
function unbroken(text: string): string {
  return text.replace(/ (?=\d)|(?<=\d) /g, '\u00A0');
}

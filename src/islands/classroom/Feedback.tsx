import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

/** What became of a question; a story has no verdict. */
export type Result = 'right' | 'wrong' | 'followed';

interface Props {
  result: Result;
  /** In few words what became of it: the name under which the rest is read out. */
  verdict: ComponentChildren;
  /** The element that says how far the reader is, which is read out along with it. */
  progress: string;
  children?: ComponentChildren;
}

/** What follows an answer. It takes the focus once it is there, and nothing else is said aloud then. */
export function Feedback({ result, verdict, progress, children }: Props) {
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

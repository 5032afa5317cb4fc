import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A list that a button makes longer: the first of the new entries takes the focus, since the button may go. */
export function useLongerList(): { list: RefObject<HTMLOListElement>; focusFrom: (index: number) => void } {
  const list = useRef<HTMLOListElement>(null);
  const from = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (from.current === null) return;
    list.current?.children[from.current]?.querySelector('a')?.focus();
    from.current = null;
  });
  return {
    list,
    focusFrom: (index) => {
      from.current = index;
    },
  };
}

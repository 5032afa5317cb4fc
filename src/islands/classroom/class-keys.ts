/** What a key does in front of a class: go on as far as the class is, to another question, or choose in a story. */
export type ClassKey = 'advance' | 'next' | 'back' | { choose: number };

/**
 * A single key acts only where nothing else waits for it: never in a field, never on a button that has the focus, and never
 * together with a key of the browser.
 *
 * @param dir the direction of the page: the arrow that points onward goes on
 */
export function classKeyOf(event: KeyboardEvent, dir: 'ltr' | 'rtl'): ClassKey | null {
  const { key, target } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return null;
  const at = target instanceof Element ? target : null;
  if (at?.closest('input, select, textarea')) return null;
  if (key === ' ' || key === 'Enter') return at?.closest('button, a, summary') ? null : 'advance';
  const [onward, backward] = dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  // Page Down and Page Up are what a presenter's remote control sends.
  if (key === onward || key === 'PageDown') return 'next';
  if (key === backward || key === 'PageUp') return 'back';
  return /^[1-9]$/.test(key) ? { choose: Number(key) - 1 } : null;
}

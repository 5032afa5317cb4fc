import { useEffect } from 'preact/hooks';

/**
 * Empties an island when its page is left: whoever comes back to it, perhaps somebody else, finds nothing typed or chosen.
 * Browsers keep a page that was left as it stood and show it again on Back, so everything must go at once: an effect would
 * run only once the page is shown again.
 */
export function useForgetOnLeaving(forget: () => void): void {
  useEffect(() => {
    addEventListener('pagehide', forget);
    return () => removeEventListener('pagehide', forget);
    // The setters of a state never change.
  }, []);
}

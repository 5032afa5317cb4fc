import { useEffect, useState } from 'preact/hooks';

/** Time in which somebody types the next letter; what is said sooner is said for every letter. */
const QUIET_MS = 500;

/**
 * What a screen reader is told: a text once it has stood for half a second, so that typing is not talked over. An empty text
 * goes at once.
 */
export function useAnnounced(text: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (text === '') {
      setSaid('');
      return;
    }
    const wait = setTimeout(() => setSaid(text), QUIET_MS);
    return () => clearTimeout(wait);
  }, [text]);
  return text === '' ? '' : said;
}

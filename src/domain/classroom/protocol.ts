import type { RecordWords } from '../page/record-words.ts';

/** The words of a protocol in one language. */
export interface ProtocolWords extends RecordWords {
  title: string;
  /** What to do at once, in its order. */
  steps: string[];
  /** Who has to tell whom, by which norm. */
  duty: string[];
}

/** What to do when somebody tells something of their own: once for all lessons that are held with the same group. */
export interface Protocol {
  id: string;
  /** The norms of the duty. */
  sources: string[];
  words: Record<string, ProtocolWords>;
}

import type { RecordWords } from '../page/record-words.ts';

export const ITEM_TYPES = ['single', 'multiple', 'true-false'] as const;
export type ItemType = (typeof ITEM_TYPES)[number];

/** One question: its structure and key, in no language. */
export interface QuizItem {
  id: string;
  type: ItemType;
  /** Option ids in the order they are shown; `true` and `false` for a true-false item. */
  options: string[];
  /** The right options. */
  key: string[];
  sources: string[];
}

/** The words of a quiz in one language. */
export interface QuizWords extends RecordWords {
  title: string;
  intro: string;
  /** What to keep in mind, for the card at the end; what its questions say, in few words. */
  remember?: string[] | undefined;
  items: Record<
    string,
    { prompt: string; explanation: string; options: Record<string, { text: string; feedback: string }> }
  >;
}

export interface Quiz {
  id: string;
  ages: { from: number; to: number };
  minutes: number;
  items: QuizItem[];
  words: Record<string, QuizWords>;
}

/** Is this set of chosen options exactly the key? Order does not matter. */
export function isRight(item: Pick<QuizItem, 'key'>, chosen: readonly string[]): boolean {
  return chosen.length === item.key.length && item.key.every((option) => chosen.includes(option));
}

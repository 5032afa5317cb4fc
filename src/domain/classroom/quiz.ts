import type { ChoiceType, ClassTheme } from '../../codes/classroom.ts';
import type { Role } from '../../codes/roles.ts';
import type { RecordWords } from '../page/record-words.ts';

/** Options of which some are right: their ids, in no language. */
export interface Choice {
  options: string[];
  /** The right options. */
  key: string[];
  /** For each wrong option, the sources that report that people believe it. */
  beliefs: Record<string, string[]>;
}

/** One of several options, some of them, or true and false (whose ids are `true` and `false`). */
export interface ChoiceItem extends Choice {
  id: string;
  type: ChoiceType;
  sources: string[];
}

/** Pairs to be put together, or steps in their right order. */
export interface SortedItem {
  id: string;
  type: 'matching' | 'ordering';
  options: string[];
  sources: string[];
}

/** A story that goes on as the reader chooses. */
export interface ScenarioItem {
  id: string;
  type: 'scenario';
  /** The first begins it. */
  scenes: Scene[];
  sources: string[];
}

/** One moment of a story, with what can be done in it. */
export interface Scene extends Choice {
  id: string;
  /** The scene that an option leads to; what leads to none ends the story. */
  to: Record<string, string>;
}

/** One item: its structure and key, in no language. */
export type QuizItem = ChoiceItem | SortedItem | ScenarioItem;

/** What an option says, and why it is right or not. */
export interface OptionWords {
  text: string;
  /** The other half of a pair. */
  match?: string | undefined;
  feedback: string;
}

/** What an item says. */
export interface ItemWords {
  prompt: string;
  explanation: string;
  /** Of every item but a story. */
  options?: Record<string, OptionWords> | undefined;
  /** Of a story. */
  scenes?: Record<string, { prompt: string; options: Record<string, OptionWords> }> | undefined;
}

/** The words of a quiz in one language. */
export interface QuizWords extends RecordWords {
  title: string;
  intro: string;
  /** What may hurt whom, for whoever leads. */
  care: string[];
  /** What to keep in mind, for the card at the end; what its items say, in few words. */
  remember: string[];
  items: Record<string, ItemWords>;
}

export interface Quiz {
  id: string;
  theme: ClassTheme;
  ages: { from: number; to: number };
  minutes: number;
  /** Whom to tell or call; printed on its papers. */
  roles: Role[];
  items: QuizItem[];
  words: Record<string, QuizWords>;
}

/** From this age on a reader is an adult, and a quiz needs to say no other age. */
export const OF_AGE = 18;
/** Where its ages end here, nobody is too old for it. */
export const NO_AGE_LIMIT = 99;

/** Is this an item whose options are chosen? */
export function isChoice(item: QuizItem): item is ChoiceItem {
  return item.type !== 'scenario' && item.type !== 'matching' && item.type !== 'ordering';
}

/** Every choice of an item: its own, or one for each scene of a story; none where options are sorted. */
export function choicesOf(item: QuizItem): Choice[] {
  if (item.type === 'scenario') return item.scenes;
  return isChoice(item) ? [item] : [];
}

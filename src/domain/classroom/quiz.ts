import type { ChoiceType } from '../../codes/classroom.ts';
import type { QuizFile } from '../../schemas/classroom/quiz.ts';
import type { TranslatedRecord } from '../page/record-words.ts';

export type Quiz = TranslatedRecord<QuizFile>;

/** The words of a quiz in one language. */
export type QuizWords = Quiz['words'][string];

/** What an item says. */
export type ItemWords = QuizWords['items'][string];

/** What an option says, and why it is right or not. */
export type OptionWords = NonNullable<ItemWords['options']>[string];

/** One item: its structure and key, in no language. */
export type QuizItem = Quiz['items'][number];

/** One of several options, some of them, or true and false (whose ids are `true` and `false`). */
export type ChoiceItem = Extract<QuizItem, { type: ChoiceType }>;

/** One moment of a story, with what can be done in it. */
export type Scene = Extract<QuizItem, { type: 'scenario' }>['scenes'][number];

/** Options of which some are right: their ids, in no language. */
export type Choice = Pick<ChoiceItem, 'options' | 'key' | 'beliefs'>;

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

/**
 * What an option is called aloud, on a screen and on paper: one sign, which pupils show with fingers or circle.
 *
 * @param letters all of them in their order, apart by spaces, as the language has them
 * @param place from 0; its number where they are too few
 */
export function letterOf(letters: string, place: number): string {
  return letters.split(' ')[place] ?? String(place + 1);
}

/** Is this set of chosen options exactly the key? Order does not matter. */
export function isRight({ key }: Pick<Choice, 'key'>, chosen: readonly string[]): boolean {
  return chosen.length === key.length && key.every((option) => chosen.includes(option));
}

/** Which steps stand where they belong, place by place. */
export function inPlace(steps: readonly string[], sorted: readonly string[]): boolean[] {
  return sorted.map((step, place) => steps[place] === step);
}

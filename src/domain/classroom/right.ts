import type { Choice } from './quiz.ts';

/** Is this set of chosen options exactly the key? Order does not matter. */
export function isRight({ key }: Pick<Choice, 'key'>, chosen: readonly string[]): boolean {
  return chosen.length === key.length && key.every((option) => chosen.includes(option));
}

/** Which steps stand where they belong, place by place. */
export function inPlace(steps: readonly string[], sorted: readonly string[]): boolean[] {
  return sorted.map((step, place) => steps[place] === step);
}

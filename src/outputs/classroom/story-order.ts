import type { QuizScene } from '../../views/classroom/question.ts';

/** The scenes of a story with each behind those that lead to it, otherwise as they stand. A story never leads back to itself. */
export function inOrderOfStory(scenes: readonly QuizScene[]): QuizScene[] {
  const sorted: QuizScene[] = [];
  const left = [...scenes];
  while (left.length > 0) {
    const next = left.findIndex(({ id }) => !left.some((other) => other.options.some(({ to }) => to === id)));
    sorted.push(...left.splice(Math.max(next, 0), 1));
  }
  return sorted;
}

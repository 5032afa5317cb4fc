import type { LessonWords } from '../../src/domain/classroom/lesson.ts';

/** The words of a record in one language; throws where it has none. */
export function wordsOf<W>({ id, words }: { id: string; words: Record<string, W> }, locale: string): W {
  const own = words[locale];
  if (!own) throw new Error(`${id} has no words in "${locale}".`);
  return own;
}

/** What pupils read or hear as it stands: the hand-out, what is said and what is shown. */
export function pupilTexts({ handout, steps }: LessonWords): string[] {
  const { notice = [], story, tasks } = handout;
  const inSteps = Object.values(steps).flatMap(({ says = [], slide = [] }) => [...says, ...slide]);
  return [...notice, ...story, ...Object.values(tasks), ...inSteps];
}

/** What the teacher is told to do in the steps. */
export const deedTexts = ({ steps }: LessonWords): string[] =>
  Object.values(steps).flatMap(({ does, copyless }) => [...does, ...(copyless ? [copyless] : [])]);

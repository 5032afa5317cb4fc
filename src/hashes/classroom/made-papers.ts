import type { Lesson, Protocol } from '../../domain/classroom/lesson.ts';
import type { Quiz } from '../../domain/classroom/quiz.ts';
import type { PrintedMaterial } from '../../domain/materials/ledger.ts';
import type { Material } from '../../domain/materials/material.ts';
import { type DecidingSite, printedMaterials } from '../materials/fingerprint.ts';
import { madeLessonPapers } from './lesson-fingerprint.ts';
import { madeQuizPapers } from './quiz-fingerprint.ts';

/** What bears codes. */
export interface Coded {
  materials: readonly Material[];
  quizzes: readonly Quiz[];
  lessons: readonly Lesson[];
  protocols: readonly Protocol[];
}

/** All that bears a code, in every language in which it is made, with the fingerprint of all that it says. */
export function madePapers({ materials, quizzes, lessons, protocols }: Coded, site: DecidingSite): PrintedMaterial[] {
  return [
    ...printedMaterials(materials, site),
    ...madeQuizPapers(quizzes, site),
    ...madeLessonPapers(lessons, protocols, site),
  ];
}

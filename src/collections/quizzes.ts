import { getCollection } from 'astro:content';
import type { Quiz } from '../domain/classroom/quiz.ts';
import { withHashes } from '../schemas/page/translated-text.ts';

/** All quizzes, by id. */
export async function loadQuizzes(): Promise<Quiz[]> {
  const entries = await getCollection('quizzes');
  return entries.map((entry) => ({ id: entry.id, ...withHashes(entry.data) })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

import { getCollection } from 'astro:content';
import type { Quiz } from '../domain/classroom/quiz.ts';
import { withHashes } from '../hashes/page/translated-text.ts';

let loaded: Promise<Quiz[]> | undefined;

/** All quizzes, by id; loaded once per build. */
export function loadQuizzes(): Promise<Quiz[]> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Quiz[]> {
  const entries = await getCollection('quizzes');
  return entries.map((entry) => ({ id: entry.id, ...withHashes(entry.data) })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

import { getCollection } from 'astro:content';
import type { Quiz } from '../domain/classroom/quiz.ts';
import { type Split, splitWorded } from './left-out.ts';
import { oncePerBuild } from './once.ts';

/** All quizzes, by id. */
export async function loadQuizzes(): Promise<Quiz[]> {
  return (await splitQuizzes()).shown;
}

/** The same, with what a published site goes without; loaded once per build. */
export const splitQuizzes = oncePerBuild(
  async (): Promise<Split<Quiz>> => splitWorded('quizzes', await getCollection('quizzes')),
);

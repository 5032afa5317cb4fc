import { getCollection } from 'astro:content';
import type { Quiz } from '../domain/classroom/quiz.ts';
import { type Split, splitWorded } from './left-out.ts';

let loaded: Promise<Split<Quiz>> | undefined;

/** All quizzes, by id. */
export async function loadQuizzes(): Promise<Quiz[]> {
  return (await splitQuizzes()).shown;
}

/** The same, with what a published site goes without; loaded once per build. */
export function splitQuizzes(): Promise<Split<Quiz>> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Split<Quiz>> {
  return splitWorded('quizzes', await getCollection('quizzes'));
}

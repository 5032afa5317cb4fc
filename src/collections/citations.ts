import { getCollection } from 'astro:content';
import { citedIn } from '../domain/citation.ts';

/** Ids of the sources that something on the site rests on: a text, a service, an activity, a day, a question, a figure. */
export async function loadCitations(): Promise<ReadonlySet<string>> {
  const [pages, lessons, helplines, events, quizzes, figures, days, organisations] = await Promise.all([
    getCollection('pages'),
    getCollection('lessons'),
    getCollection('helplines'),
    getCollection('events'),
    getCollection('quizzes'),
    getCollection('figures'),
    getCollection('days'),
    getCollection('organisations'),
  ]);
  const entries = [pages, lessons, helplines, events, quizzes, figures, days, organisations].flat();
  return new Set(entries.flatMap(({ data, body }) => citedIn(data, body ?? '')));
}

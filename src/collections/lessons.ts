import { getCollection } from 'astro:content';
import type { Lesson, Protocol } from '../domain/classroom/lesson.ts';
import { assertFound } from '../domain/found.ts';
import { type Split, splitWorded } from './left-out.ts';
import { oncePerBuild } from './once.ts';

/** A lesson with what to do when somebody tells something. */
interface LessonWithProtocol {
  lesson: Lesson;
  protocol: Protocol;
}

/** All lessons in their own order. */
export async function loadLessons(): Promise<LessonWithProtocol[]> {
  const protocols = await loadProtocols();
  return (await splitLessons()).shown.map((lesson) => ({
    lesson,
    protocol: assertFound(
      protocols.find(({ id }) => id === lesson.protocol),
      `protocol "${lesson.protocol}"`,
    ),
  }));
}

/** The lessons, with those that a published site goes without, as it does with one whose protocol nobody has read; loaded once per build. */
export const splitLessons = oncePerBuild(async (): Promise<Split<Lesson>> => {
  const protocols = new Set((await loadProtocols()).map(({ id }) => id));
  return splitWorded('lessons', await getCollection('lessons'), ({ protocol }) => !protocols.has(protocol));
});

/** All protocols, by id. */
export async function loadProtocols(): Promise<Protocol[]> {
  return (await splitWorded('protocols', await getCollection('protocols'))).shown;
}

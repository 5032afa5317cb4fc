import { getCollection } from 'astro:content';
import type { Lesson, Protocol } from '../domain/classroom/lesson.ts';
import type { Quiz } from '../domain/classroom/quiz.ts';
import { assertFound } from '../domain/found.ts';
import type { Material } from '../domain/materials/material.ts';
import type { Figure } from '../domain/page/figure.ts';
import type { Count, Harm, Target } from '../domain/results/count.ts';
import { type Split, splitWorded } from './left-out.ts';
import { oncePerBuild } from './once.ts';

/** The records whose words are translated as a whole, each kind in its own order; `split…` gives also what a published site goes without. */

/** Every figure with a chart. */
export async function loadFigures(): Promise<Figure[]> {
  return (await splitWorded('figures', await getCollection('figures'))).shown;
}

/** Everything to carry away, in the order of its use. */
export async function loadMaterials(): Promise<Material[]> {
  return (await splitMaterials()).shown;
}

export const splitMaterials = oncePerBuild(async () => splitWorded('materials', await getCollection('materials')));

/** All quizzes, by id. */
export async function loadQuizzes(): Promise<Quiz[]> {
  return (await splitQuizzes()).shown;
}

export const splitQuizzes = oncePerBuild(async () => splitWorded('quizzes', await getCollection('quizzes')));

/** All lessons, each with what to do when somebody tells something. */
export async function loadLessons(): Promise<{ lesson: Lesson; protocol: Protocol }[]> {
  const protocols = new Map((await loadProtocols()).map((protocol) => [protocol.id, protocol]));
  return (await splitLessons()).shown.map((lesson) => ({
    lesson,
    protocol: assertFound(protocols.get(lesson.protocol), `protocol "${lesson.protocol}"`),
  }));
}

/** A lesson whose protocol nobody has read goes with it. */
export const splitLessons = oncePerBuild(async (): Promise<Split<Lesson>> => {
  const protocols = new Set((await loadProtocols()).map(({ id }) => id));
  return splitWorded('lessons', await getCollection('lessons'), ({ protocol }) => !protocols.has(protocol));
});

/** All protocols, by id. */
export async function loadProtocols(): Promise<Protocol[]> {
  return (await splitWorded('protocols', await getCollection('protocols'))).shown;
}

/**
 * Every count, in the order of its batch; what was to be reached, and harm that was reported, in the order of their files, none where a
 * country has no such file. Read once per build, since Astro warns each time that there is none.
 */
export const loadResults = oncePerBuild(async () => {
  const counts = (await getCollection('counts')).map(({ id, data }): Count => ({ id, ...data }));
  const [targets] = await getCollection('targets');
  const [harms] = await getCollection('harms');
  return {
    counts: counts.sort((a, b) => (a.id < b.id ? -1 : 1)),
    targets: Object.entries(targets?.data ?? {}).map(([id, target]): Target => ({ id, ...target })),
    harms: Object.entries(harms?.data ?? {}).map(([id, harm]): Harm => ({ id, ...harm })),
  };
});

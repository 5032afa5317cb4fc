import { getCollection } from 'astro:content';
import type { Lesson } from '../domain/classroom/lesson.ts';
import type { Protocol } from '../domain/classroom/protocol.ts';
import { assertFound } from '../domain/found.ts';
import { withHashes } from '../hashes/page/translated-text.ts';

/** A lesson with what to do when somebody tells something. */
interface LessonWithProtocol {
  lesson: Lesson;
  protocol: Protocol;
}

let loaded: Promise<LessonWithProtocol[]> | undefined;

/** All lessons in their own order; loaded once per build. */
export function loadLessons(): Promise<LessonWithProtocol[]> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<LessonWithProtocol[]> {
  const protocols = await loadProtocols();
  const entries = await getCollection('lessons');
  return entries
    .map((entry) => ({ id: entry.id, ...withHashes(entry.data) }))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map((lesson) => ({
      lesson,
      protocol: assertFound(
        protocols.find(({ id }) => id === lesson.protocol),
        `protocol "${lesson.protocol}"`,
      ),
    }));
}

/** All protocols, by id. */
export async function loadProtocols(): Promise<Protocol[]> {
  const entries = await getCollection('protocols');
  return entries.map((entry) => ({ id: entry.id, ...withHashes(entry.data) })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

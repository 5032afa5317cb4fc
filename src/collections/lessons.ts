import { getCollection, render } from 'astro:content';
import type { LessonFile } from '../schemas/classroom/lesson.ts';
import { loadPlace } from './campaign.ts';
import { type LoadedPage, localeOf, toVersions } from './pages.ts';

/** A lesson: prose in sections, with what a classroom needs beside it. */
export interface LoadedLesson extends LoadedPage {
  /** The facts of the lesson, by locale. */
  plans: ReadonlyMap<string, LessonFile>;
}

/** All lessons that the source language has, in their own order. */
export async function loadLessons(sourceLocale: string): Promise<LoadedLesson[]> {
  const place = await loadPlace();
  const files = (await getCollection('lessons')).map((entry) => {
    const [locale = '', id = ''] = entry.id.split('/');
    return { locale, id, data: entry.data, body: entry.body ?? '' };
  });
  return [...Map.groupBy(files, ({ id }) => id)]
    .flatMap(([id, versions]) => {
      const source = versions.find(({ locale }) => locale === sourceLocale)?.data;
      const plans = new Map(versions.map(({ locale, data }) => [locale, data]));
      return source
        ? [
            {
              id,
              zone: source.zone,
              order: source.order ?? 0,
              versions: toVersions(versions, sourceLocale, place),
              plans,
            },
          ]
        : [];
    })
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** The component that renders the body of each language's file. */
export async function renderLesson(lesson: LoadedLesson) {
  const entries = await getCollection('lessons', ({ id }) => id.split('/')[1] === lesson.id);
  return new Map(
    await Promise.all(entries.map(async (entry) => [localeOf(entry.id), (await render(entry)).Content] as const)),
  );
}

import type { Content } from '../content.ts';
import { type Finding, finding } from '../finding.ts';
import { members } from '../source/loose.ts';
import { fieldOf, type Path, placeAt, type YamlSource } from '../source/yaml-source.ts';

/** A finding for each value that stands earlier in the same list of places. */
export function doubled(source: YamlSource, values: readonly { path: Path; value: string | undefined }[]): Finding[] {
  const first = new Map<string, Path>();
  return values.flatMap(({ path, value }) => {
    if (value === undefined) return [];
    const earlier = first.get(value);
    if (earlier) return finding(placeAt(source, path), 'duplicate-value', fieldOf(earlier));
    first.set(value, path);
    return [];
  });
}

/** The file that has a title already; `null` where it is free, and then taken. */
function take(taken: Map<string, string>, locale: string, title: string | undefined, file: string): string | null {
  if (!title) return null;
  const key = `${locale} ${title.trim().toLocaleLowerCase(locale)}`;
  const other = taken.get(key);
  if (other === undefined) taken.set(key, file);
  return other ?? null;
}

/** No lesson has, in one language, the title of another. A quiz may: the titles of their pages say which is which. */
export function lessonTitles({ lessons }: Pick<Content, 'lessons'>): Finding[] {
  const taken = new Map<string, string>();
  return lessons.flatMap(({ value, source }) =>
    members(value?.words).flatMap(([locale, { title }]) => {
      const other = take(taken, locale, title, source.file);
      return other === null ? [] : finding(placeAt(source, ['words', locale, 'title']), 'lesson-title', other);
    }),
  );
}

/** No quiz has, in one language, the title of another, of a page or of a thing to carry away. */
export function quizTitles({ quizzes, pages, materials }: Pick<Content, 'quizzes' | 'pages' | 'materials'>): Finding[] {
  const taken = new Map<string, string>();
  for (const { locale, value, source } of pages) take(taken, locale, value?.title, source.file);
  for (const { value, source } of materials)
    for (const [locale, words] of members(value?.words)) take(taken, locale, words.title, source.file);
  return quizzes.flatMap(({ value, source }) =>
    members(value?.words).flatMap(([locale, { title }]) => {
      const other = take(taken, locale, title, source.file);
      return other === null ? [] : finding(placeAt(source, ['words', locale, 'title']), 'quiz-title', other);
    }),
  );
}

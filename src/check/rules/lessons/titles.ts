import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { members } from '../../source/loose.ts';
import { placeAt } from '../../source/yaml-source.ts';
import { take } from '../taken-titles.ts';

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

import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { placeAt } from '../../source/yaml-source.ts';

/** A hand-out is half a page: what is on it fits, and its key has each answer that a task asks for. */
export function lessonHandouts({ lessons }: Pick<Content, 'lessons'>): Finding[] {
  return lessons.flatMap(({ whole, source }) => {
    if (!whole) return [];
    return Object.entries(whole.words).flatMap(([locale, { handout, key }]) => {
      const texts = [...(handout.notice ?? []), ...handout.story, ...Object.values(handout.tasks)];
      const words = texts.join(' ').split(/\s+/).length;
      return [
        ...(words > WORDS_OF_HANDOUT
          ? [finding(placeAt(source, ['words', locale, 'handout']), 'lesson-handout-long', words, WORDS_OF_HANDOUT)]
          : []),
        ...whole.tasks.flatMap(({ id, answers }) => {
          const said = key[id] ?? [];
          return said.length > 0 && said.length < answers
            ? finding(placeAt(source, ['words', locale, 'key', id]), 'lesson-key-few', said.length, answers)
            : [];
        }),
      ];
    });
  });
}

/** An invented notice stands on the hand-out of every language or of none. */
export function lessonNotices({ lessons }: Pick<Content, 'lessons'>): Finding[] {
  return lessons.flatMap(({ whole, source }) => {
    if (!whole) return [];
    const all = Object.entries(whole.words);
    const without = all.filter(([, { handout }]) => !handout.notice);
    const [said] = all.find(([, { handout }]) => handout.notice) ?? [];
    return said === undefined
      ? []
      : without.map(([locale]) => finding(placeAt(source, ['words', locale, 'handout']), 'lesson-notice', said));
  });
}

/** The lines of all tasks have room below what is printed. */
export function lessonTasks({ lessons }: Pick<Content, 'lessons'>): Finding[] {
  return lessons.flatMap(({ whole, source }) => {
    const sum = (whole?.tasks ?? []).reduce((all, { answers, lines }) => all + answers * lines, 0);
    return sum > LINES_OF_HANDOUT
      ? finding(placeAt(source, ['tasks']), 'lesson-handout-lines', sum, LINES_OF_HANDOUT)
      : [];
  });
}

/** Words that have room on half a page of A4 beside the lines and the numbers of help, in letters that are read easily. */
export const WORDS_OF_HANDOUT = 125;

/** Lines of 8 mm that have room there below some hundred words. */
const LINES_OF_HANDOUT = 10;

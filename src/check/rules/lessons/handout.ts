import type { Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { placeAt } from '../../source/yaml-source.ts';

/** A hand-out is half a page: what is on it fits, and each answer of its key has room on the lines that the task gives it. */
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
        ...whole.tasks.flatMap(({ id, answers, lines }) => {
          const said = key[id] ?? [];
          const at = ['words', locale, 'key', id];
          // Where a task has no line at all, that is told of the task.
          if (answers === 0 || lines === 0 || said.length === 0) return [];
          if (said.length < answers) return [finding(placeAt(source, at), 'lesson-key-few', said.length, answers)];
          return said.flatMap((answer, i) => {
            const signs = [...answer.normalize('NFC')].length;
            const room = lines * SIGNS_OF_LINE;
            return signs > room ? finding(placeAt(source, [...at, i]), 'lesson-line', signs, room) : [];
          });
        }),
      ];
    });
  });
}

/** An invented notice stands on the hand-out of every language or of none, and only a notice has a form. */
export function lessonNotices({ lessons }: Pick<Content, 'lessons'>): Finding[] {
  return lessons.flatMap(({ whole, source }) => {
    if (!whole) return [];
    const all = Object.entries(whole.words);
    const without = all.filter(([, { handout }]) => !handout.notice);
    const [said] = all.find(([, { handout }]) => handout.notice) ?? [];
    if (said !== undefined)
      return without.map(([locale]) => finding(placeAt(source, ['words', locale, 'handout']), 'lesson-notice', said));
    return whole.noticeForm ? [finding(placeAt(source, ['noticeForm']), 'lesson-notice-form')] : [];
  });
}

/** A task with answers has lines to write them on, and one without has none; and all of them have room below what is printed. */
export function lessonTasks({ lessons }: Pick<Content, 'lessons'>): Finding[] {
  return lessons.flatMap(({ whole, source }) => {
    const tasks = whole?.tasks ?? [];
    const sum = tasks.reduce((all, { answers, lines }) => all + answers * lines, 0);
    return [
      ...(sum > LINES_OF_HANDOUT
        ? [finding(placeAt(source, ['tasks']), 'lesson-handout-lines', sum, LINES_OF_HANDOUT)]
        : []),
      ...tasks.flatMap(({ answers, lines }, i) =>
        answers > 0 === lines > 0 ? [] : finding(placeAt(source, ['tasks', i, 'lines']), 'lesson-task-lines', answers),
      ),
    ];
  });
}

/** Words that have room on half a page of A4 beside the lines and the numbers of help, in letters that are read easily. */
export const WORDS_OF_HANDOUT = 125;

/** Lines of 8 mm that have room there below some hundred words. */
const LINES_OF_HANDOUT = 10;

/** Signs that a hand writes on one line of half a page: 120 mm, some three millimetres a sign. */
export const SIGNS_OF_LINE = 40;

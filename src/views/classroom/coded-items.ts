import type { Lesson } from '../../domain/classroom/lesson.ts';
import type { Quiz } from '../../domain/classroom/quiz.ts';
import type { ViewContext } from '../context.ts';
import { type CodedItem, shownNumbers } from '../materials/code-page.ts';
import type { PrintedSheet } from '../materials/printed.ts';
import { shownWords } from '../record-words.ts';
import { toLessonPapers } from './lesson-paper.ts';
import type { LessonWithProtocol } from './lesson-texts.ts';
import { toQuizPapers } from './quiz-paper.ts';

export function toCodedLesson(whole: LessonWithProtocol): CodedItem {
  return toCoded(whole.lesson, (context) => toLessonPapers(whole, new Map(), context).plan);
}

export function toCodedQuiz(quiz: Quiz): CodedItem {
  return toCoded(quiz, (context) => toQuizPapers(quiz, new Map(), context).sheet);
}

function toCoded(record: Quiz | Lesson, paperOf: (context: ViewContext) => PrintedSheet): CodedItem {
  return {
    isPlain: false,
    title: (context) => {
      const { words, mark } = shownWords<(Quiz | Lesson)['words'][string]>(record, context);
      return mark(words.title);
    },
    numbers: (context) => shownNumbers(paperOf(context)),
  };
}

import type { Quiz } from '../../domain/classroom/quiz.ts';
import { type CodedItem, shownNumbers } from '../materials/code-page.ts';
import { shownWords } from '../record-words.ts';
import { toLessonPapers } from './lesson-paper.ts';
import type { LessonWithProtocol } from './lesson-texts.ts';
import { toQuizPapers } from './quiz-paper.ts';

/** The papers of a lesson, which bear a code. */
export function toCodedLesson(whole: LessonWithProtocol): CodedItem {
  return {
    isPlain: false,
    title: (context) => {
      const { words, mark } = shownWords(whole.lesson, context);
      return mark(words.title);
    },
    numbers: (context) => shownNumbers(toLessonPapers(whole, new Map(), context).plan),
  };
}

/** The papers of a quiz, which bear a code. */
export function toCodedQuiz(quiz: Quiz): CodedItem {
  return {
    isPlain: false,
    title: (context) => {
      const { words, mark } = shownWords(quiz, context);
      return mark(words.title);
    },
    numbers: (context) => shownNumbers(toQuizPapers(quiz, new Map(), context).sheet),
  };
}

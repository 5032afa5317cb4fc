import type { Quiz } from '../../domain/classroom/quiz.ts';
import { isInFont } from '../../domain/text/in-font.ts';
import { type ViewContext, viewContext } from '../context.ts';
import type { PrintedSheet } from '../materials/printed.ts';
import { shownWords } from '../record-words.ts';
import { isWrittenIn } from './own-words.ts';
import { toPaperBase } from './paper-base.ts';
import type { Codes } from './paper-page.ts';
import { type KeyQuestion, type PaperQuestion, toKeyQuestion, toPaperQuestion } from './paper-questions.ts';
import { toQuizTexts } from './questions.ts';

/** The sheet of a pupil. */
export interface PupilSheet extends PrintedSheet {
  intro: string;
  noName: string;
  tell: string;
  questions: PaperQuestion[];
}

/** The key, apart from the sheet. */
export interface TeacherKey extends PrintedSheet {
  intro: string;
  sections: { heading: string; lines: string[] }[];
  answers: string;
  tell: string;
  questions: KeyQuestion[];
}

/** Both papers of a quiz. */
export interface QuizPapers {
  sheet: PupilSheet;
  key: TeacherKey;
}

/**
 * The papers of a quiz, whole in the reader's language or in the first that stands in for it.
 *
 * @param codes as they are printed, by language
 */
export function toQuizPapers(quiz: Quiz, codes: Codes, { site, ...reader }: ViewContext): QuizPapers {
  const context = viewContext(site, shownWords(quiz, { site, ...reader }).locale);
  const texts = toQuizTexts(quiz, context);
  const { words } = context;
  const base = toPaperBase('quiz', quiz, texts, codes.get(texts.locale) ?? '', context);
  const tell = words.plain('quiz.tell');
  return {
    sheet: {
      ...base,
      intro: texts.intro,
      noName: words.plain('quizPaper.noName'),
      tell,
      questions: texts.questions.map((question) => toPaperQuestion(question, context)),
    },
    key: {
      ...base,
      title: words.plain('quizPaper.keyTitle', { title: texts.title }),
      intro: words.plain('quizPaper.keyIntro'),
      sections: [
        { heading: words.plain('quizPaper.care'), lines: texts.care },
        { heading: words.plain('quiz.remember'), lines: texts.remember },
      ],
      answers: words.plain('quizPaper.answers'),
      tell,
      questions: texts.questions.map((question) => toKeyQuestion(question, context)),
    },
  };
}

/** A quiz with the codes of its papers by language, as they are printed. */
export interface CodedQuiz {
  quiz: Quiz;
  codes: Codes;
}

/** The papers of a quiz that are set as files; `null` where it has no words of the language, or ones that the fonts cannot write. */
export function toSetPapers({ quiz, codes }: CodedQuiz, context: ViewContext): QuizPapers | null {
  if (!isWrittenIn(quiz, context.language.locale, context)) return null;
  const papers = toQuizPapers(quiz, codes, context);
  return isInFont(JSON.stringify(papers)) ? papers : null;
}

/** The same of every quiz in every language. */
export function everyQuizPaper(quizzes: readonly CodedQuiz[], { site }: Pick<ViewContext, 'site'>): QuizPapers[] {
  return quizzes.flatMap((quiz) =>
    site.languages.flatMap(({ locale }) => toSetPapers(quiz, viewContext(site, locale)) ?? []),
  );
}

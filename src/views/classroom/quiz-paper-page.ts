import type { Quiz } from '../../domain/classroom/quiz.ts';
import { textIn } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { shownWords } from '../record-words.ts';
import { type Codes, type PaperPage, toPaperPage } from './paper-page.ts';
import { type PupilSheet, type TeacherKey, toQuizPapers } from './quiz-paper.ts';

export type QuizSheetView = PaperPage<PupilSheet>;
export type QuizKeyView = PaperPage<TeacherKey>;

export function toQuizSheet(quiz: Quiz, codes: Codes, context: ViewContext): QuizSheetView {
  return toPage(quiz, 'quizSheet', toQuizPapers(quiz, codes, context).sheet, context);
}

export function toQuizKey(quiz: Quiz, codes: Codes, context: ViewContext): QuizKeyView {
  return toPage(quiz, 'quizKey', toQuizPapers(quiz, codes, context).key, context);
}

const TITLES = { quizSheet: 'quizPaper.sheetTitle', quizKey: 'quizPaper.keyTitle' } as const;

function toPage<P extends PupilSheet | TeacherKey>(
  quiz: Quiz,
  address: 'quizSheet' | 'quizKey',
  paper: P,
  context: ViewContext,
): PaperPage<P> {
  return toPaperPage(
    quiz,
    { address, parent: 'quiz', params: { quiz: quiz.id } },
    {
      title: context.t(TITLES[address], { title: shownWords(quiz, context).words.title }),
      heading: textIn(paper.title, paper, context.language),
      description: paper.intro,
      print: context.t('quizPaper.print'),
      paper,
    },
    context,
  );
}

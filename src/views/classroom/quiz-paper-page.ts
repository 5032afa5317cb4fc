import type { Quiz } from '../../domain/classroom/quiz.ts';
import { type Text, textIn } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { shownWords } from '../record-words.ts';
import { type Codes, type PaperPage, toPaperPage } from './paper-page.ts';
import { type PupilSheet, type TeacherKey, toQuizPapers } from './quiz-paper.ts';

/** The pupil's sheet as a page that prints. */
export type QuizSheetView = PaperPage<PupilSheet>;
/** The key as one. */
export type QuizKeyView = PaperPage<TeacherKey>;

/** The page of a pupil's sheet. */
export function toQuizSheet(quiz: Quiz, codes: Codes, context: ViewContext): QuizSheetView {
  const { sheet } = toQuizPapers(quiz, codes, context);
  const { words } = shownWords(quiz, context);
  const title = context.t('quizPaper.sheetTitle', { title: words.title });
  return toPage(quiz, { address: 'quizSheet', title, paper: sheet }, context);
}

/** The page of the key. */
export function toQuizKey(quiz: Quiz, codes: Codes, context: ViewContext): QuizKeyView {
  const { key } = toQuizPapers(quiz, codes, context);
  const { words } = shownWords(quiz, context);
  const title = context.t('quizPaper.keyTitle', { title: words.title });
  return toPage(quiz, { address: 'quizKey', title, paper: key }, context);
}

function toPage<P extends PupilSheet | TeacherKey>(
  quiz: Quiz,
  { address, title, paper }: { address: 'quizSheet' | 'quizKey'; title: Text; paper: P },
  context: ViewContext,
): PaperPage<P> {
  return toPaperPage(
    quiz,
    { address, parent: 'quiz', params: { quiz: quiz.id } },
    {
      title,
      heading: textIn(paper.title, paper, context.language),
      description: paper.intro,
      print: context.t('quizPaper.print'),
      paper,
    },
    context,
  );
}

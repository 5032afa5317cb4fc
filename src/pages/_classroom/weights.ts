import { quizPdfs, weighLessonPapers, weighPdfs } from '../../outputs/classroom/papers.ts';
import { weighQuizFiles } from '../../outputs/classroom/quiz-formats.ts';
import { type CodedLesson, toSetLesson } from '../../views/classroom/lesson-paper.ts';
import { toLessonPrints } from '../../views/classroom/lesson-prints.ts';
import { exportFor } from '../../views/classroom/quiz-exports.ts';
import { toQuizFiles } from '../../views/classroom/quiz-files.ts';
import { type CodedQuiz, toSetPapers } from '../../views/classroom/quiz-paper.ts';
import { toQuizPrints } from '../../views/classroom/quiz-prints.ts';
import { type ViewContext, viewContext } from '../../views/context.ts';
import { CACHE } from '../_materials/coded-materials.ts';

/** What a reader can take away of a lesson, with how heavy each file is. */
export async function weighLesson(lesson: CodedLesson, context: ViewContext) {
  const own = firstOf(context, (step) => toSetLesson(lesson, step));
  return toLessonPrints(own ? await weighLessonPapers(own, CACHE) : [], context);
}

/** What a reader can take away of a quiz, with how heavy each file is; no papers where nothing can be drawn. */
export async function weighQuiz(item: CodedQuiz, context: ViewContext) {
  const own = firstOf(context, (step) => toSetPapers(item, step));
  const files = await weighQuizFiles(exportFor(item, context));
  return {
    prints: toQuizPrints(item.quiz.id, own ? await weighPdfs(quizPdfs(own), CACHE) : [], context),
    files: toQuizFiles(item.quiz, files, context),
  };
}

/** What is set in the reader's language, or in the first that stands in. */
function firstOf<T>({ chain, site }: ViewContext, set: (context: ViewContext) => T | null): T | null {
  return chain.map((locale) => set(viewContext(site, locale))).find((one) => one) ?? null;
}

import { quizPdfs, weighPdfs } from '../../outputs/classroom/papers.ts';
import { weighQuizFiles } from '../../outputs/classroom/quiz-formats.ts';
import { exportFor, type QuizExport } from '../../views/classroom/quiz-exports.ts';
import { toQuizFiles } from '../../views/classroom/quiz-files.ts';
import { type CodedQuiz, toSetPapers } from '../../views/classroom/quiz-paper.ts';
import { toQuizPrints } from '../../views/classroom/quiz-prints.ts';
import { type ViewContext, viewContext } from '../../views/context.ts';
import { CACHE } from '../_materials/coded-materials.ts';

/** What a reader can take away of a quiz, with how heavy each file is. */
export async function weighQuiz(item: CodedQuiz, context: ViewContext) {
  return {
    prints: toQuizPrints(item.quiz.id, await weighPapers(item, context), context),
    files: toQuizFiles(item.quiz, await weighOnce(exportFor(item, context)), context),
  };
}

const weighed = new Map<string, ReturnType<typeof weighQuizFiles>>();

/** Pages of several languages give the same files. */
function weighOnce(made: QuizExport): ReturnType<typeof weighQuizFiles> {
  const key = `${made.texts.id} ${made.texts.locale}`;
  const known = weighed.get(key) ?? weighQuizFiles(made);
  weighed.set(key, known);
  return known;
}

/** The papers in the reader's language or the first that stands in; none where nothing can be drawn. */
async function weighPapers(quiz: CodedQuiz, { chain, site }: ViewContext) {
  const own = chain.map((locale) => toSetPapers(quiz, viewContext(site, locale))).find((one) => one);
  return own ? weighPdfs(quizPdfs(own), CACHE) : [];
}

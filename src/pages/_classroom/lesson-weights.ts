import { weighLessonPapers } from '../../outputs/classroom/papers.ts';
import type { PrintedLesson } from '../../views/classroom/front.ts';
import { type CodedLesson, type LessonPapers, toSetLesson } from '../../views/classroom/lesson-paper.ts';
import { type LessonPrints, toLessonPrints, type WeighedLesson } from '../../views/classroom/lesson-prints.ts';
import { type ViewContext, viewContext } from '../../views/context.ts';
import { CACHE } from '../_materials/coded-materials.ts';

/** What a reader can take away of a lesson, in his language or the first that stands in, with how heavy each file is. */
export async function weighLesson(lesson: CodedLesson, context: ViewContext): Promise<LessonPrints | null> {
  const { chain, site } = context;
  const own = chain.map((locale) => toSetLesson(lesson, viewContext(site, locale))).find((one) => one);
  return toLessonPrints(own ? await weighOnce(own) : [], context);
}

/** Each lesson with the files that are printed of it. */
export function printedLessons(lessons: readonly CodedLesson[], context: ViewContext): Promise<PrintedLesson[]> {
  return Promise.all(
    lessons.map(async (one) => ({ lesson: one.whole.lesson, prints: await weighLesson(one, context) })),
  );
}

const weighed = new Map<string, Promise<WeighedLesson[]>>();

/** Pages of several languages give the same files. */
function weighOnce(papers: LessonPapers): Promise<WeighedLesson[]> {
  const key = `${papers.plan.id} ${papers.plan.locale}`;
  const known = weighed.get(key) ?? weighLessonPapers(papers, CACHE);
  weighed.set(key, known);
  return known;
}

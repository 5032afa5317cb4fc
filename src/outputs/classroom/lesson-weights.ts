import type { LessonPapers } from '../../views/classroom/lesson-paper.ts';
import type { WeighedLesson } from '../../views/classroom/lesson-prints.ts';
import { canDraw } from '../materials/draw.ts';
import { lessonDocumentName, makeLessonDocx } from './lesson-document.ts';
import { drawLessonPaper, lessonPdfs } from './lesson-papers.ts';

/**
 * Every file of a lesson, with how heavy it is; without PDFs where nothing can be drawn.
 *
 * @param cacheDir where drawn files are kept
 */
export function weighLessonPapers(papers: LessonPapers, cacheDir: string): Promise<WeighedLesson[]> {
  const { plan } = papers;
  const { locale } = plan;
  const pdfs = canDraw() ? lessonPdfs(papers) : [];
  const drawn = pdfs.map(async (pdf): Promise<WeighedLesson> => {
    const { length } = await drawLessonPaper(pdf, cacheDir);
    return { kind: pdf.kind, locale, name: pdf.name, bytes: length };
  });
  const document = async (): Promise<WeighedLesson> => {
    const { length } = await makeLessonDocx(plan);
    return { kind: 'document', locale, name: lessonDocumentName(plan), bytes: length };
  };
  return Promise.all([...drawn, document()]);
}

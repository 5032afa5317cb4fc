import type { APIContext } from 'astro';
import { type ClassPdf, drawClassPaper, lessonPdfs, quizPdfs } from '../../outputs/classroom/papers.ts';
import { canDraw } from '../../outputs/materials/draw.ts';
import { everyLessonPaper } from '../../views/classroom/lesson-paper.ts';
import { everyQuizPaper } from '../../views/classroom/quiz-paper.ts';
import { viewContext } from '../../views/context.ts';
import { CACHE } from '../_materials/coded-materials.ts';
import { builtSite } from '../_routes.ts';
import { loadCodedLessons, loadCodedQuizzes } from './coded-papers.ts';

/** The papers of every quiz and every lesson. */
export const getStaticPaths = async () => {
  if (!canDraw()) return [];
  const site = await builtSite();
  const context = viewContext(site);
  const quizzes = everyQuizPaper(await loadCodedQuizzes(site), context).flatMap(quizPdfs);
  const lessons = everyLessonPaper(await loadCodedLessons(site), context).flatMap(lessonPdfs);
  return [...quizzes, ...lessons].map((pdf) => ({
    params: { locale: pdf.paper.locale, file: pdf.name },
    props: { pdf },
  }));
};

export const GET = async ({ props: { pdf } }: APIContext<{ pdf: ClassPdf }>) =>
  new Response(Uint8Array.from(await drawClassPaper(pdf, CACHE)));

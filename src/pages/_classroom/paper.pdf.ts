import type { APIContext } from 'astro';
import { drawLessonPaper, type LessonPdf, lessonPdfs } from '../../outputs/classroom/lesson-papers.ts';
import { drawQuizPaper, type QuizPdf, quizPdfs } from '../../outputs/classroom/quiz-papers.ts';
import { canDraw } from '../../outputs/materials/draw.ts';
import { everyLessonPaper } from '../../views/classroom/lesson-paper.ts';
import { everyQuizPaper } from '../../views/classroom/quiz-paper.ts';
import { viewContext } from '../../views/context.ts';
import { CACHE } from '../_materials/coded-materials.ts';
import { builtSite } from '../_routes.ts';
import { loadCodedLessons, loadCodedQuizzes } from './coded-papers.ts';

/** One paper of a quiz or a lesson. */
type ClassPdf = { quiz: QuizPdf } | { lesson: LessonPdf };

export const getStaticPaths = async () => {
  if (!canDraw()) return [];
  const site = await builtSite();
  const context = viewContext(site);
  const quizzes = everyQuizPaper(await loadCodedQuizzes(site), context).flatMap(quizPdfs);
  const lessons = everyLessonPaper(await loadCodedLessons(site), context).flatMap(lessonPdfs);
  return [
    ...quizzes.map((quiz) => ({ params: paramsOf(quiz), props: { pdf: { quiz } } })),
    ...lessons.map((lesson) => ({ params: paramsOf(lesson), props: { pdf: { lesson } } })),
  ];
};

export const GET = async ({ props: { pdf } }: APIContext<{ pdf: ClassPdf }>) =>
  new Response(
    Uint8Array.from(await ('quiz' in pdf ? drawQuizPaper(pdf.quiz, CACHE) : drawLessonPaper(pdf.lesson, CACHE))),
  );

function paramsOf({ paper, name }: Pick<QuizPdf | LessonPdf, 'paper' | 'name'>) {
  return { locale: paper.locale, file: name };
}

import type { APIContext } from 'astro';
import { loadQuizzes } from '../../collections/quizzes.ts';
import { type EncodedFormat, QUIZ_FORMATS, quizFile } from '../../outputs/classroom/quiz-formats.ts';
import { everyExport, type QuizExport } from '../../views/classroom/quiz-exports.ts';
import { builtSite } from '../_routes.ts';

/** Every file of each quiz. */
export const getStaticPaths = async () =>
  everyExport(await loadQuizzes(), await builtSite()).flatMap((quiz) =>
    QUIZ_FORMATS.map((format) => ({
      params: { locale: quiz.texts.locale, file: quiz.texts.id, ending: format.ending },
      props: { quiz, format },
    })),
  );

/** One of them. */
export const GET = async ({ props: { quiz, format } }: APIContext<{ quiz: QuizExport; format: EncodedFormat }>) =>
  new Response(await quizFile(format, quiz), { headers: { 'content-type': format.mediaType } });

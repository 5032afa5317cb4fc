import type { APIContext } from 'astro';
import { type EncodedFormat, QUIZ_FORMATS, quizFile } from '../../outputs/classroom/quiz-formats.ts';
import { everyExport, type QuizExport } from '../../views/classroom/quiz-exports.ts';
import { builtSite } from '../_routes.ts';
import { loadCodedQuizzes } from './coded-papers.ts';

/** Every file of each quiz. */
export const getStaticPaths = async () =>
  everyExport(await loadCodedQuizzes(await builtSite()), await builtSite()).flatMap((quiz) =>
    QUIZ_FORMATS.map((format) => ({
      params: { locale: quiz.texts.locale, file: quiz.texts.id, ending: format.ending },
      props: { quiz, format },
    })),
  );

/** One of them. */
export const GET = async ({ props: { quiz, format } }: APIContext<{ quiz: QuizExport; format: EncodedFormat }>) =>
  new Response(await quizFile(format, quiz), { headers: { 'content-type': format.mediaType } });

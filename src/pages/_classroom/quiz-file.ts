import type { APIContext } from 'astro';
import { buildDate } from '../../build-date.ts';
import { loadQuizzes } from '../../collections/quizzes.ts';
import { loadSite } from '../../collections/site.ts';
import { fileNameOfPattern } from '../../i18n/addresses.ts';
import { quizFile } from '../../outputs/classroom/quiz-file.ts';
import { everyExport, formatOfFile, type QuizExport } from '../../views/classroom/quiz-exports.ts';

export const getStaticPaths = async () =>
  everyExport(await loadQuizzes(), await loadSite(buildDate)).map((quiz) => ({
    params: { locale: quiz.texts.locale, file: quiz.texts.id },
    props: { quiz },
  }));

/** One file of a quiz; the address says in which format. */
export const GET = async ({ props: { quiz }, routePattern }: APIContext<{ quiz: QuizExport }>) => {
  const { campaign } = await loadSite(buildDate);
  const { id, mediaType } = formatOfFile(fileNameOfPattern(routePattern, campaign));
  return new Response(await quizFile(id, quiz), { headers: { 'content-type': mediaType } });
};

import type { APIContext } from 'astro';
import { lessonDocumentName, makeLessonDocx } from '../../outputs/classroom/lesson-document.ts';
import { everyLessonPaper, type LessonPlan } from '../../views/classroom/lesson-paper.ts';
import { viewContext } from '../../views/context.ts';
import { builtSite } from '../_routes.ts';
import { loadCodedLessons } from './coded-papers.ts';

export const getStaticPaths = async () => {
  const site = await builtSite();
  return everyLessonPaper(await loadCodedLessons(site), viewContext(site)).map(({ plan }) => ({
    params: { locale: plan.locale, file: lessonDocumentName(plan) },
    props: { plan },
  }));
};

/** A lesson to change, with no program that sets type. */
export const GET = async ({ props: { plan } }: APIContext<{ plan: LessonPlan }>) =>
  new Response(Uint8Array.from(await makeLessonDocx(plan)));

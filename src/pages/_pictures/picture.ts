import type { APIContext } from 'astro';
import { loadMessages } from '../../collections/messages.ts';
import { loadLessons, loadQuizzes } from '../../collections/records.ts';
import { pictureCache } from '../../outputs/page/disk-cache.ts';
import { drawPicture } from '../../outputs/page/picture.ts';
import { toLesson } from '../../views/classroom/lesson.ts';
import { toQuiz } from '../../views/classroom/quiz.ts';
import { viewContext } from '../../views/context.ts';
import { toMessage } from '../../views/messages/message.ts';
import { type Picture, toFrontPictures } from '../../views/page/shared.ts';
import { builtSite } from '../_routes.ts';

/** The pictures of shared links, in every language that has its own; without an address only the cards of messages. */
export const getStaticPaths = async () => {
  const site = await builtSite();
  const { address, sourceLocale } = site.campaign;
  const messages = await loadMessages(sourceLocale);
  const [lessons, quizzes] = address ? [await loadLessons(), await loadQuizzes()] : [[], []];
  const pictures = site.languages.flatMap(({ locale }) => {
    const context = viewContext(site, locale);
    const shared = [
      ...messages.map((page) => toMessage(page, messages, context)),
      ...lessons.map((lesson) => toLesson(lesson, context)),
      ...quizzes.map((quiz) => toQuiz(quiz, context)),
    ];
    return [...(address ? toFrontPictures(context) : []), ...shared.flatMap(({ frame }) => frame.shared.own ?? [])];
  });
  return pictures.map((picture) => ({ params: { locale: picture.locale, picture: picture.name }, props: { picture } }));
};

export const GET = async ({ props }: APIContext<{ picture: Picture }>) =>
  new Response(Uint8Array.from(await drawPicture(props.picture, CACHE)));

const CACHE = pictureCache(process.env);

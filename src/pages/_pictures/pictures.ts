import { loadActivities } from '../../collections/activities.ts';
import { loadLessons } from '../../collections/lessons.ts';
import { loadMessages } from '../../collections/messages.ts';
import { loadPage } from '../../collections/pages.ts';
import { loadQuizzes } from '../../collections/quizzes.ts';
import type { Site } from '../../i18n/site.ts';
import { toAbout } from '../../views/about/front.ts';
import { toActivityList } from '../../views/activities/list.ts';
import { toClassroom } from '../../views/classroom/front.ts';
import { toLesson } from '../../views/classroom/lesson.ts';
import { toQuiz } from '../../views/classroom/quiz.ts';
import { viewContext } from '../../views/context.ts';
import { toMessage, toMessages } from '../../views/messages/message.ts';
import { toHome } from '../../views/page/home.ts';
import type { Picture } from '../../views/page/shared.ts';

/** The pictures of shared links that pages have for themselves, in every language; none without an address. */
export async function loadPictures(site: Site): Promise<Picture[]> {
  const { address, sourceLocale } = site.campaign;
  if (!address) return [];
  const [home, about] = [await loadPage('home', sourceLocale), await loadPage('about', sourceLocale)];
  const messages = await loadMessages(sourceLocale);
  const lessons = await loadLessons(sourceLocale);
  const quizzes = await loadQuizzes();
  const { index } = await loadActivities(site);
  return site.languages.flatMap(({ locale }) => {
    const context = viewContext(site, locale);
    const views = [
      toHome(home, context),
      toMessages(messages, context),
      ...messages.map((page) => toMessage(page, messages, context)),
      toActivityList(index, context),
      toClassroom(lessons, quizzes, context),
      ...lessons.map((lesson) => toLesson(lesson, context)),
      ...quizzes.map((quiz) => toQuiz(quiz, context)),
      toAbout(about, context),
    ];
    return views.flatMap(({ frame }) => frame.shared.own ?? []);
  });
}

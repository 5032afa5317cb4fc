import { loadMessages } from '../../collections/messages.ts';
import { loadLessons, loadQuizzes } from '../../collections/records.ts';
import type { Site } from '../../i18n/site.ts';
import { toLesson } from '../../views/classroom/lesson.ts';
import { toQuiz } from '../../views/classroom/quiz.ts';
import { viewContext } from '../../views/context.ts';
import { toMessage } from '../../views/messages/message.ts';
import { type Picture, toFrontPictures } from '../../views/page/shared.ts';

/** The pictures of shared links, in every language that has its own; without an address only the cards of messages. */
export async function loadPictures(site: Site): Promise<Picture[]> {
  const { address, sourceLocale } = site.campaign;
  const messages = await loadMessages(sourceLocale);
  const lessons = await loadLessons();
  const quizzes = await loadQuizzes();
  return site.languages.flatMap(({ locale }) => {
    const context = viewContext(site, locale);
    const told = messages.map((page) => toMessage(page, messages, context));
    const linked = address
      ? [...lessons.map((lesson) => toLesson(lesson, context)), ...quizzes.map((quiz) => toQuiz(quiz, context))]
      : [];
    return [
      ...(address ? toFrontPictures(context) : []),
      ...[...told, ...linked].flatMap(({ frame }) => frame.shared.own ?? []),
    ];
  });
}

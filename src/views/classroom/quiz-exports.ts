import type { Quiz } from '../../domain/classroom/quiz.ts';
import {
  fitsKahoot,
  lossesOf,
  QUIZ_FORMATS,
  type QuizFormat,
  type QuizFormatId,
} from '../../domain/classroom/quiz-formats.ts';
import { assertFound } from '../../domain/found.ts';
import { cautionsOf } from '../../domain/page/sections.ts';
import { type FileName, fileAddressOf } from '../../i18n/addresses.ts';
import type { Text } from '../../i18n/languages.ts';
import { formatList } from '../../i18n/names.ts';
import type { Site } from '../../i18n/site.ts';
import { toNotices } from '../cautions.ts';
import { type ViewContext, viewContext } from '../context.ts';
import { shownWords } from '../record-words.ts';
import { publicAddress } from '../service/open.ts';
import { isWrittenIn } from './own-words.ts';
import { isChoiceQuestion, type Question } from './question.ts';
import { type QuizTexts, toQuizTexts } from './questions.ts';
import { type QuizFileWords, toQuizFileWords } from './quiz-file-words.ts';

/** All that files for other programs are made from, in one language. */
export interface QuizExport {
  texts: QuizTexts;
  words: QuizFileWords;
  /** What has to be said of the words, as on the page, and where the newest ones are. */
  notices: string[];
  /** What each format cannot hold of this quiz, a sentence each. */
  losses: ReadonlyMap<QuizFormatId, string[]>;
  /** The numbers of the questions that Kahoot has no room for. */
  leftOut: string[];
}

/** What the files of a quiz are made from, in the language of the context or the first that stands in for it. */
export function toQuizExport(quiz: Quiz, context: ViewContext): QuizExport {
  const texts = toQuizTexts(quiz, context);
  const { choice } = shownWords(quiz, context);
  return {
    texts,
    words: toQuizFileWords(context),
    notices: [
      ...(context.campaign.stage === 'preview' ? [context.words.plain('quizFile.draft')] : []),
      ...toNotices(cautionsOf(choice), texts.locale, context).map(({ text }) => text),
      context.words.plain('quizFile.newest', {
        address: publicAddress(context.address('quiz', { quiz: quiz.id }), context),
      }),
    ],
    losses: new Map(QUIZ_FORMATS.map((format) => [format.id, toLosses(format, quiz, context).map(({ text }) => text)])),
    leftOut: texts.questions.flatMap((question, i) => (isForKahoot(question) ? [] : String(i + 1))),
  };
}

/** The same as it is made for the file that readers of the context get: all in the one language of the words. */
export function exportFor(quiz: Quiz, context: ViewContext): QuizExport {
  return toQuizExport(quiz, viewContext(context.site, shownWords(quiz, context).locale));
}

/** Every quiz in each language that it has words of its own in. */
export function everyExport(quizzes: readonly Quiz[], site: Site): QuizExport[] {
  return site.languages.flatMap(({ locale }) => {
    const context = viewContext(site, locale);
    return quizzes.filter((quiz) => isWrittenIn(quiz, locale, context)).map((quiz) => toQuizExport(quiz, context));
  });
}

/** One file of a quiz, for a list of downloads; its size is known where it is made. */
export interface QuizDownload {
  format: QuizFormatId;
  href: string;
  label: Text;
  /** What it is for, and how it is used. */
  use: Text;
  /** What it cannot hold of this quiz. */
  losses: Text[];
}

/** Every file of a quiz in the language that the context shows it in. */
export function toQuizDownloads(quiz: Quiz, context: ViewContext): QuizDownload[] {
  const { t } = context;
  const { locale } = shownWords(quiz, context);
  const leftOut = toQuizExport(quiz, context).leftOut;
  return QUIZ_FORMATS.map((format) => ({
    format: format.id,
    href: fileAddressOf(QUIZ_FILES[format.id], { locale, file: quiz.id }, context.campaign),
    label: t(`quizFile.${format.id}`),
    use: t(`quizUse.${format.id}`),
    losses: [
      ...toLosses(format, quiz, context),
      ...(format.id === 'kahoot' && leftOut.length > 0
        ? [t('quizFile.leftOut', { numbers: formatList(leftOut, context.language) })]
        : []),
    ],
  }));
}

/** The file of each format. */
export const QUIZ_FILES: Record<QuizFormatId, FileName> = {
  gift: 'quizGift',
  moodle: 'quizMoodle',
  kahoot: 'quizKahoot',
  csv: 'quizCsv',
  text: 'quizText',
  questions: 'quizQuestions',
  answers: 'quizAnswers',
};

/** The format of a file; throws where no format has it. */
export function formatOfFile(name: FileName): QuizFormat {
  return assertFound(
    QUIZ_FORMATS.find(({ id }) => QUIZ_FILES[id] === name),
    `format of "${name}"`,
  );
}

/** Can this question be played on Kahoot? */
export function isForKahoot(question: Question): boolean {
  return isChoiceQuestion(question) && fitsKahoot(question);
}

/** A sentence for each loss, with the kind of items that has it. */
function toLosses(format: QuizFormat, { items }: Quiz, { t, words }: ViewContext): Text[] {
  return lossesOf(format, items).map(({ kind, loss }) =>
    kind === 'quiz'
      ? t(`quizLoss.${loss}`)
      : t('quizFile.lossOf', { kind: words.plain(`quizKind.${kind}`), loss: words.plain(`quizLoss.${loss}`) }),
  );
}

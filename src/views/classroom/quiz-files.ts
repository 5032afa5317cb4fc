import type { Quiz } from '../../domain/classroom/quiz.ts';
import { fileAddressOf } from '../../i18n/addresses.ts';
import { formatList } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';
import { toFileSize } from '../file-size.ts';
import { toQuizTexts } from './questions.ts';
import { leftOutOf, type QuizFormat, toLosses } from './quiz-exports.ts';

/** @param formats every format, with how heavy its file of this quiz is */
export function toQuizFiles(quiz: Quiz, formats: readonly (QuizFormat & { bytes: number })[], context: ViewContext) {
  const { t, language, campaign } = context;
  const texts = toQuizTexts(quiz, context);
  return {
    heading: t('quizFile.heading'),
    lossHeading: t('quizFile.lossHeading'),
    items: formats.map((format) => {
      const { id, ending, bytes } = format;
      const leftOut = leftOutOf(texts, format);
      return {
        href: fileAddressOf('quizFile', { locale: texts.locale, file: quiz.id, ending }, campaign),
        label: t(`quizFile.${id}`),
        use: t(`quizUse.${id}`),
        losses: [
          ...toLosses(format, quiz, context),
          ...(leftOut.length > 0 ? [t('quizFile.leftOut', { numbers: formatList(leftOut, language) })] : []),
        ],
        size: toFileSize(bytes, context),
      };
    }),
  };
}

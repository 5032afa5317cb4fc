import type { Quiz } from '../../domain/classroom/quiz.ts';
import type { QuizFormatId } from '../../domain/classroom/quiz-formats.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { toFileSize } from '../file-size.ts';
import { type QuizDownload, toQuizDownloads } from './quiz-exports.ts';

/** The files of a quiz for other programs, each with what it is for, its size, and what it cannot hold. */
export interface QuizFiles {
  heading: Text;
  lossHeading: Text;
  items: (Omit<QuizDownload, 'format'> & { size: string })[];
}

/** @param bytes how heavy each file is */
export function toQuizFiles(quiz: Quiz, bytes: ReadonlyMap<QuizFormatId, number>, context: ViewContext): QuizFiles {
  return {
    heading: context.t('quizFile.heading'),
    lossHeading: context.t('quizFile.lossHeading'),
    items: toQuizDownloads(quiz, context).map(({ format, ...download }) => ({
      ...download,
      size: toFileSize(bytes.get(format) ?? 0, context),
    })),
  };
}

import { fileAddressOf } from '../../i18n/addresses.ts';
import type { ViewContext } from '../context.ts';
import { toFileSize } from '../file-size.ts';
import type { QuizPapers } from './quiz-paper.ts';

/** A paper of a quiz as a file, with how heavy it is. */
export interface WeighedPaper {
  kind: keyof QuizPapers;
  /** The language that it is in. */
  locale: string;
  /** In the address, without ending. */
  name: string;
  bytes: number;
}

/** The papers of a quiz, the key apart from the sheet. */
export function toQuizPrints(id: string, files: readonly WeighedPaper[], context: ViewContext) {
  const { t, address, campaign } = context;
  const kinds = [
    { kind: 'sheet', page: { href: address('quizSheet', { quiz: id }), label: t('quizPaper.sheet') } },
    { kind: 'key', page: { href: address('quizKey', { quiz: id }), label: t('quizPaper.key') } },
  ] as const;
  return {
    heading: t('quizPaper.heading'),
    note: t('quizPaper.note'),
    /** Each paper as a page that prints, and as a file. */
    papers: kinds.map(({ kind, page }) => {
      const file = files.find((one) => one.kind === kind);
      if (!file) return { page, file: null };
      const { locale, name, bytes } = file;
      const href = fileAddressOf('classPdf', { locale, file: name }, campaign);
      return { page, file: { href, label: { text: 'PDF' }, size: toFileSize(bytes, context) } };
    }),
  };
}

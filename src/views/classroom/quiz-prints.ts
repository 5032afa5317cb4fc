import { fileAddressOf } from '../../i18n/addresses.ts';
import type { ViewContext } from '../context.ts';
import { toFileSize } from '../file-size.ts';
import type { QuizPapers } from './quiz-paper.ts';

export interface WeighedPaper {
  kind: keyof QuizPapers;
  locale: string;
  name: string;
  bytes: number;
}

export function toQuizPrints(id: string, files: readonly WeighedPaper[], context: ViewContext) {
  const { t, address, campaign } = context;
  const kinds = [
    { kind: 'sheet', page: { href: address('quizSheet', { quiz: id }), label: t('quizPaper.sheet') } },
    { kind: 'key', page: { href: address('quizKey', { quiz: id }), label: t('quizPaper.key') } },
  ] as const;
  return {
    heading: t('quizPaper.heading'),
    note: t('quizPaper.note'),
    papers: kinds.map(({ kind, page }) => {
      const file = files.find((one) => one.kind === kind);
      if (!file) return { page, file: null };
      const { locale, name, bytes } = file;
      const href = fileAddressOf('classPdf', { locale, file: name }, campaign);
      return { page, file: { href, label: { text: 'PDF' }, size: toFileSize(bytes, context) } };
    }),
  };
}

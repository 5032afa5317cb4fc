import { fileAddressOf } from '../../i18n/addresses.ts';
import type { ViewContext } from '../context.ts';
import { toFileSize } from '../file-size.ts';

/** What a teacher takes away of a lesson, in the order in which it is offered. */
const KINDS = [
  { kind: 'plan', file: 'classPdf', label: 'lessonPaper.plan', ending: 'PDF' },
  { kind: 'slides', file: 'classPdf', label: 'lesson.slides', ending: 'PDF' },
  { kind: 'document', file: 'lessonDocument', label: 'lessonPaper.document', ending: 'DOCX' },
] as const;

export interface WeighedLesson {
  kind: (typeof KINDS)[number]['kind'];
  locale: string;
  /** In the address, without ending. */
  name: string;
  bytes: number;
}

export type LessonPrints = NonNullable<ReturnType<typeof toLessonPrints>>;

export function toLessonPrints(files: readonly WeighedLesson[], context: ViewContext) {
  const { t, campaign } = context;
  if (files.length === 0) return null;
  const own = KINDS.flatMap(({ kind, file, label, ending }) => {
    const made = files.find((one) => one.kind === kind);
    if (!made) return [];
    const href = fileAddressOf(file, { locale: made.locale, file: made.name }, campaign);
    return [{ href, label: t(label), ending, size: toFileSize(made.bytes, context) }];
  });
  const [all, ...rest] = own;
  return {
    heading: t('lessonPaper.heading'),
    note: t('lessonPaper.note'),
    files: rest,
    all: all ? { href: all.href, label: t('classroom.printAll', { ending: all.ending, size: all.size }) } : null,
  };
}

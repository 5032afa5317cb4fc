import { hasOwnWords, type RecordWords } from '../../domain/page/record-words.ts';
import { sectionRules } from '../../i18n/site.ts';
import type { ViewContext } from '../context.ts';

/** Has a quiz or a lesson words of its own in a language? */
export function isWrittenIn(
  { words }: { words: Readonly<Record<string, RecordWords>> },
  locale: string,
  context: ViewContext,
): boolean {
  return hasOwnWords(words, locale, sectionRules([locale], context));
}

/** The languages that a quiz or a lesson has words of its own in. */
export function writtenIn(record: Parameters<typeof isWrittenIn>[0], context: ViewContext): string[] {
  return context.site.languages.map(({ locale }) => locale).filter((locale) => isWrittenIn(record, locale, context));
}

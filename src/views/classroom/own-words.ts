import { hasOwnWords, type RecordWords } from '../../domain/page/record-words.ts';
import { sectionRules } from '../../i18n/section-rules.ts';
import type { ViewContext } from '../context.ts';

/** Has a quiz or a lesson words of its own in a language? */
export function isWrittenIn(
  { words }: { words: Readonly<Record<string, RecordWords>> },
  locale: string,
  context: ViewContext,
): boolean {
  return hasOwnWords(words, locale, sectionRules([locale], context));
}

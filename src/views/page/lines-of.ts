import { splitText } from '../../domain/text/sentences.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';

/** The sentences of a phrase, each for a line of its own. */
export function linesOf<T extends Text>(text: T, { language }: ViewContext): T[] {
  return splitText(text.text, text.lang ?? language.lang).map((sentence) => ({ ...text, text: sentence }));
}

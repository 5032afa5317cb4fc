import type { Text } from '../../i18n/languages.ts';
import { formatList } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';

/** Everything that nobody states, in one line: names of facts, then questions that nobody answers. `null` where all is known. */
export function toUnknown(
  terms: readonly Text[],
  { t, language }: ViewContext,
  phrase: 'line.unknown' | 'calls.unknown' = 'line.unknown',
): Text | null {
  if (terms.length === 0) return null;
  const texts = terms.map(({ text }) => text);
  const questions = texts.filter((text) => QUESTION_MARK.test(text));
  const facts = texts.filter((text) => !QUESTION_MARK.test(text));
  const list = formatList(facts.map(lowerFirst), language);
  const sentence = t(phrase, { facts: [list, questions.join(' ')].filter(Boolean).join('. ') });
  return { ...sentence, text: sentence.text.replace(AFTER_QUESTION, '') };
}

/** At the end of a question, in any script. */
const QUESTION_MARK = /[?؟]$/u;
/** The full stop that a phrase puts after a question. */
const AFTER_QUESTION = /(?<=[?؟])\.$/u;

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

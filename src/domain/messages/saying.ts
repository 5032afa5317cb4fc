import type { MessageFile, SayingFile } from '../../schemas/messages/message.ts';
import type { TranslatedRecord } from '../page/record-words.ts';

/** A sentence to remember: what one message says, short enough for a card or a wall. */
export type Saying = TranslatedRecord<SayingFile>;

/**
 * A saying in three pieces, so that its mark can be drawn. What is not in the text marks nothing: `mark` is empty then.
 *
 * @example splitAtMark('Pregunta antes.', 'antes') // => { before: 'Pregunta ', mark: 'antes', after: '.' }
 */
export function splitAtMark(text: string, mark: string | null) {
  const from = mark ? text.indexOf(mark) : -1;
  if (!mark || from < 0) return { before: text, mark: '', after: '' };
  return { before: text.slice(0, from), mark, after: text.slice(from + mark.length) };
}

/** What one message rests on, said to its reader. Words are in the language of the file. */
export type Evidence = MessageFile['evidence'];

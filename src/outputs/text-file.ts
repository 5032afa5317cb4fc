import { BYTE_ORDER_MARK } from './csv.ts';

/** A text as a file: old editors take one without the mark for another encoding, and want the ends of lines of their own. */
export function textFile(text: string): string {
  return `${BYTE_ORDER_MARK}${text.replaceAll('\n', '\r\n')}`;
}

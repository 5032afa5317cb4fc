import type { Text } from '../i18n/languages.ts';
import type { Cite } from './cite.ts';

/** A term with what is known about it. */
export interface Row {
  term: Text;
  values: Text[];
  /** As of when, where that is earlier than the date of the whole record. */
  dated?: Text | null;
  /** Its own sources, each with its year, where they are known. */
  cites?: Cite[];
}

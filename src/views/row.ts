import type { Text } from '../i18n/languages.ts';
import type { Cite } from './cite.ts';

/** A term with what is known about it. */
export interface Row {
  term: Text;
  values: Text[];
  /** Of when it is, where that is earlier than the date of the whole. */
  dated?: Text | null;
  /** The sources that say so, each with its year, where they are known one by one. */
  cites?: Cite[];
}

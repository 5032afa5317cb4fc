import type { Text } from '../../i18n/languages.ts';
import type { Link } from '../page/frame.ts';

/** A quiz as somebody chooses it who has little time. */
export interface Kit extends Link {
  about: Text;
  /** Minutes, ages and the like: a number and what it counts. */
  numbers: { term: Text; value: string }[];
}

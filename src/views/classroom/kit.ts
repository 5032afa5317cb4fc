import type { Text } from '../../i18n/languages.ts';
import type { Link } from '../page/frame.ts';

/** A lesson or a quiz as somebody chooses it who has little time. */
export interface Kit extends Link {
  about: Text;
  /** Decides the band that is its cover; absent where it has none. */
  cover?: string;
  /** Minutes, ages and the like: a number and what it counts. */
  numbers: { term: Text; value: string }[];
  /** What it takes and what it is for; none of a quiz. */
  lists: { heading: Text; items: Text[] }[];
  /** What is printed, and what comes after. */
  links: Link[];
}

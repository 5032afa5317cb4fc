import type { Text } from '../../i18n/languages.ts';
import type { Cloth } from './cloth.ts';
import type { Link } from './frame.ts';

/** A lesson, a quiz or a part of the site as somebody chooses it who has little time. */
export interface Cover extends Link {
  cloth: Cloth;
  /** How long it takes, and for whom it is. */
  facts: Text[];
  /** What is printed of it. */
  links: Link[];
  /** The choices that leave it on the shelf. */
  choices: number[];
}

import { type Place, textPlace } from '../finding.ts';
import type { MarkupKind } from './tree.ts';

/** A text as somebody wrote it, with where it stands. */
export interface Written {
  /** Path below the content folder. */
  file: string;
  /** Line of the file that the text begins at. */
  line: number;
  text: string;
  kind: MarkupKind;
  /** Domains that links may lead to; `null` where they are not known, and no link is held against them. */
  allowedDomains: readonly string[] | null;
}

/** Where a piece of the text begins, which line that is, from 1, and what it says. */
export interface Piece {
  start: number;
  line: number;
  source: string;
}

/** The place of a piece of the text, shown as it is written or by what it says. */
export function placeIn({ file, line }: Pick<Written, 'file' | 'line'>, at: number, shown: string): Place {
  return textPlace(file, line + at - 1, shown);
}

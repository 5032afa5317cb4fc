import { type HastNode, markdownToHast, mdxToHast } from 'satteri';
import { type Place, textPlace } from '../finding.ts';

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

/** What the site's reader of Markdown and MDX is told; the site is built with these, and every text is judged with them. */
export const MARKDOWN_FEATURES = { smartPunctuation: false } as const;

/** Pages are MDX, activities are Markdown. */
export type MarkupKind = 'mdx' | 'md';

/** The tree that the site is made from, or the line, from 1, at which the reader gave up. */
export type MarkupTree = { root: HastNode } | { brokenAt: number };

/** Reads a text as the build does, with the same library; never throws. */
export function treeOf(text: string, kind: MarkupKind): MarkupTree {
  const read = kind === 'mdx' ? mdxToHast : markdownToHast;
  try {
    return { root: read(text, { features: MARKDOWN_FEATURES }) };
  } catch (error) {
    const line = error instanceof Error ? /^(\d+):\d+:/.exec(error.message)?.[1] : undefined;
    return { brokenAt: Number(line ?? 1) };
  }
}

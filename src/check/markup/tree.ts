import { type HastNode, markdownToHast, mdxToHast } from 'satteri';

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

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

/** The tree that the site is made from, or the line, from 1, at which the reader gave up, or at which things stand too deep in others. */
export type MarkupTree = { root: HastNode } | { brokenAt: number } | { tooDeepAt: number };

/** How many things stand in one another; a table in a list in a section needs seven. */
export const MOST_DEPTH = 40;

/** Reads a text as the build does, with the same library; never throws. */
export function treeOf(text: string, kind: MarkupKind): MarkupTree {
  const read = kind === 'mdx' ? mdxToHast : markdownToHast;
  // The reader takes ever longer for these.
  const deepLine = text.split('\n').findIndex((line) => DEEP_LINE.test(line));
  const deepMark = deepLine < 0 ? findDeepMark(text) : null;
  if (deepLine >= 0 || deepMark !== null) return { tooDeepAt: deepMark ?? deepLine + 1 };
  try {
    const root = read(text, { features: MARKDOWN_FEATURES });
    const tooDeepAt = findTooDeep(root);
    return tooDeepAt === null ? { root } : { tooDeepAt };
  } catch (error) {
    const line = error instanceof Error ? /^(\d+):\d+:/.exec(error.message)?.[1] : undefined;
    return { brokenAt: Number(line ?? 1) };
  }
}

/** Marks of quotations and lists at the beginning of a line, or of stress, one in another. */
const DEEP_LINE = new RegExp(
  `^(?:[ \\t]{0,9}(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MOST_DEPTH}}|[*_]{${4 * MOST_DEPTH}}`,
);

/** The line, from 1, at which more tags, or marks of stress in one paragraph, are open than anybody closes. */
function findDeepMark(text: string): number | null {
  let [tags, stress] = [0, 0];
  for (const { 0: mark, index, groups } of text.matchAll(MARKS)) {
    if (groups?.end) stress = 0;
    else if (groups?.tag) tags = Math.max(0, tags + (mark.startsWith('</') ? -1 : mark.endsWith('/>') ? 0 : 1));
    else stress = Math.max(0, stress + (groups?.opens ? 1 : -1));
    if (Math.max(tags, stress) > 4 * MOST_DEPTH) return text.slice(0, index).split('\n').length;
  }
  return null;
}

/** The end of a paragraph, a tag, and marks that open or close stress. */
const MARKS =
  /(?<end>\n[ \t]{0,9}(?=\n))|(?<tag><\/?[A-Za-z][^<>]{0,400}>)|(?<opens>(?<![^\s(])[*_~]{1,3}(?=\S))|(?<=\S)[*_~]{1,3}(?![\p{L}\p{N}*_~])/gu;

/** The line, from 1, of the first thing that stands too deep; without calls in one another, which have a depth too. */
function findTooDeep(root: HastNode): number | null {
  const open: { node: HastNode; depth: number; line: number }[] = [{ node: root, depth: 0, line: 1 }];
  for (let one = open.pop(); one; one = open.pop()) {
    const { node, depth } = one;
    const line = node.position?.start.line ?? one.line;
    if (depth > MOST_DEPTH) return line;
    if ('children' in node) for (const child of node.children) open.push({ node: child, depth: depth + 1, line });
  }
  return null;
}

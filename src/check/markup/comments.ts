import { type Finding, finding } from '../finding.ts';
import { both } from '../findings/words.ts';
import { type Piece, placeIn, type Written } from './written.ts';

/** What stands between braces is one comment, or it is code. */
function isComment(source: string): boolean {
  return /^\{\/\*(?:(?!\*\/)[\s\S])*\*\/\}$/.test(source);
}

/** Braces that hold anything but one comment. */
export function braceFindings({ line, source }: Piece, written: Written): Finding[] {
  if (isComment(source)) return [];
  if (/\/\*|\*\/|\/\//.test(source)) return [finding(placeIn(written, line, source), 'comment-alone')];
  const inside = source.slice(1).replace(/\}$/, '').trim();
  return [finding(placeIn(written, line, source), 'braces', both(`(${inside || '…'})`))];
}

/**
 * Whatever looks like a comment is one: all rules on words leave out what looks so, and a reader must not see what no rule saw.
 *
 * @param braces those of the tree, with whatever stands in them
 */
export function commentsAsRead(braces: readonly Piece[], written: Written): Finding[] {
  const comments = new Set(braces.map(({ start, source }) => `${start} ${source.length}`));
  // What is wrong within braces has been said.
  const isSaid = (at: number) =>
    braces.some(({ start, source }) => !isComment(source) && start <= at && at < start + source.length);
  return [...written.text.matchAll(COMMENT)].flatMap(({ index, 0: source }) => {
    if (comments.has(`${index} ${source.length}`) || isSaid(index)) return [];
    const line = written.text.slice(0, index).split('\n').length;
    return finding(placeIn(written, line, source), 'comment-unread');
  });
}

/** As every reader of our texts looks for them. */
const COMMENT = /\{\/\*[\s\S]*?\*\/\}/g;

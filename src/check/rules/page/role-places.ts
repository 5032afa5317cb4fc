import { writtenBlocks } from '../../../domain/text/written-blocks.ts';
import type { Content, PageEntry } from '../../content.ts';
import { type Finding, finding, textPlace } from '../../finding.ts';
import { withoutComments } from '../../prose/text.ts';

/**
 * A role stands in a sentence that can be left out where nobody plays it: not in a heading, nor in the words of a link, nor
 * in the head of a table, nor in an item that others hang from.
 */
export function rolePlaces({ pages }: Content): Finding[] {
  return pages.flatMap(inPage);
}

function inPage({ source, body, bodyLine }: PageEntry): Finding[] {
  const text = withoutComments(body);
  const blocks = writtenBlocks(text);
  return blocks.flatMap(({ kind, start, end, depth }, i) => {
    const written = text.slice(start, end);
    if (!ROLE.test(written)) return [];
    const next = blocks[i + 1];
    const isTableHead =
      kind === 'row' && next?.kind === 'row' && /^\s*\|[-:|\s]+$/.test(text.slice(next.start, next.end));
    const isParent = kind === 'item' && next?.kind === 'item' && next.depth > depth;
    const isUncut = kind === 'heading' || isTableHead || isParent || LABEL.test(written);
    const line = bodyLine + text.slice(0, start).split('\n').length - 1;
    return isUncut ? finding(textPlace(source.file, line, written), 'role-not-cut') : [];
  });
}

const ROLE = /<Line\b[^>]*?\srole="/;
/** A role between the signs of a link's words. */
const LABEL =
  /\[[^\]]*<Line\b[^>]*?\srole="[^\]]*\]\(|<PageLink\b[^>]*>(?:(?!<\/PageLink>)[\s\S])*<Line\b[^>]*?\srole="/;

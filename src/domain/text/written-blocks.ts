/** A piece of a text as it is written: where it stands, and where its words begin behind the mark of a list or quotation. */
export interface WrittenBlock {
  kind: 'paragraph' | 'heading' | 'item' | 'row' | 'tag';
  start: number;
  /** Behind the end of its last line. */
  end: number;
  /** Where its words begin. */
  words: number;
  /** How far an item of a list is indented, or the level of a heading. */
  depth: number;
}

/**
 * The blocks of a text with their places in it, in the order of reading. A line with nothing but the tag of a section is a
 * block of its own.
 *
 * @param body Markdown with our components; comments are to be blanked before
 */
export function writtenBlocks(body: string): WrittenBlock[] {
  const blocks: WrittenBlock[] = [];
  let open: WrittenBlock | null = null;
  let start = 0;
  for (const line of body.split('\n')) {
    const end = start + line.length;
    const kind = kindOf(line);
    if (kind === null) open = null;
    else if (open && kind === 'paragraph') open.end = end;
    else {
      const mark = MARKS[kind]?.exec(line)?.[0].length ?? 0;
      const block = {
        kind,
        start,
        end,
        words: start + mark,
        depth: kind === 'heading' ? line.trim().search(/[^#]/) : line.search(/\S/),
      };
      blocks.push(block);
      open = kind === 'paragraph' || kind === 'item' ? block : null;
    }
    start = end + 1;
  }
  return blocks;
}

function kindOf(line: string): WrittenBlock['kind'] | null {
  if (!line.trim()) return null;
  if (/^<\/?Section\b/.test(line)) return 'tag';
  if (/^\s*#{1,6}\s/.test(line)) return 'heading';
  if (/^\s*\|/.test(line)) return 'row';
  return MARKS.item.test(line) ? 'item' : 'paragraph';
}

const MARKS: { item: RegExp; [kind: string]: RegExp | undefined } = {
  item: /^\s*(?:[-*+]|\d+[.)])\s+/,
  paragraph: /^\s*(?:>\s?)?/,
};

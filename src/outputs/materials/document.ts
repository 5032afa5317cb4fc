import type { Printed } from '../../views/materials/printed.ts';
import { footingOf, packDocument } from './document-file.ts';
import { small, toParagraphs } from './document-parts.ts';

/** A paper of an office as a DOCX of one A4 page; see `packDocument`. A table's first row is its head. */
export function toDocx(printed: Printed): Promise<Buffer> {
  const { title, lang, dir, blocks = [] } = printed;
  const isRtl = dir === 'rtl';
  return packDocument({
    title,
    lang,
    size: blocks.some(({ kind }) => kind === 'table') ? TABLE_SIZE : LETTER_SIZE,
    footer: small(footingOf(printed), isRtl),
    children: blocks.flatMap((block) => toParagraphs(block, isRtl)),
  });
}

/** Half points. A paper with a table holds more. */
const LETTER_SIZE = 22;
const TABLE_SIZE = 20;

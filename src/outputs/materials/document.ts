import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  ShadingType,
  Tab,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { atBlanks } from '../../domain/materials/blanks.ts';
import type { Block } from '../../views/materials/blocks.ts';
import type { Printed } from '../../views/materials/printed.ts';
import { toDocumentTable } from './document-table.ts';

/**
 * A paper of an office as a DOCX of one A4 page: its language and its title, headings that are headings, a table whose first row is
 * its head, what is to be filled in on grey, and the draft mark and the code in the footer. Neither a date nor a name of who wrote
 * it is in it, so that the same words have the same bytes.
 */
export async function toDocx(printed: Printed): Promise<Buffer> {
  const { title, lang, dir, blocks = [] } = printed;
  const isRtl = dir === 'rtl';
  const size = blocks.some(({ kind }) => kind === 'table') ? TABLE_SIZE : LETTER_SIZE;
  const document = new Document({
    title,
    compatibility: { version: 15 },
    styles: {
      default: {
        document: { run: { font: 'Arial', size, language: { value: lang } } },
        title: { run: { size: size + 6, bold: true }, paragraph: { spacing: { before: 80, after: 80 } } },
        heading1: {
          run: { size: size + 1, bold: true },
          paragraph: { spacing: { before: 100, after: 20 }, keepNext: true },
        },
      },
      characterStyles: [{ id: 'Blank', name: 'Blank', run: { shading: { type: ShadingType.CLEAR, fill: 'E6E6E6' } } }],
    },
    numbering: { config: [{ reference: LIST, levels: [BULLET] }] },
    sections: [
      {
        properties: { page: { size: { width: mm(210), height: mm(297) }, margin: MARGIN } },
        footers: { default: new Footer({ children: [small(footing(printed), isRtl)] }) },
        children: blocks.flatMap((block) => toParagraphs(block, isRtl)),
      },
    ],
  });
  return repack(await Packer.toBuffer(document));
}

function toParagraphs(block: Block, isRtl: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [paragraph(block.text, isRtl, { heading: HeadingLevel.TITLE })];
    case 'heading':
      return [paragraph(block.text, isRtl, { heading: HeadingLevel.HEADING_1 })];
    case 'list':
      return block.lines.map((line) => paragraph(line, isRtl, { numbering: { reference: LIST, level: 0 } }));
    case 'labelled':
      return block.lines.map((line, i) => labelled(i === 0 ? `${block.label}:` : '', line, isRtl));
    case 'table':
      return [toDocumentTable(block, (text, isHead) => [small(text, isRtl, isHead)], { isRtl, width: WIDTH })];
    default:
      return block.lines.map((line, i) => paragraph(line, isRtl, spaced(block, i)));
  }
}

/** What stands to one side or in the middle is a name, a date or an address, whose lines belong together. */
function spaced({ align, lines, isSigned }: Extract<Block, { kind: 'lines' }>, i: number) {
  const isLast = i === lines.length - 1;
  const before = isSigned && i === 0 ? TO_SIGN : 0;
  return {
    alignment: AlignmentType[ALIGN[align]],
    spacing: { before, after: isLast || lines.some(isSentence) ? 120 : 0 },
  };
}

/** Long enough to be part of a text. */
const isSentence = (line: string) => line.length > 80;
const ALIGN = { start: 'START', center: 'CENTER', end: 'END' } as const;

type Options = Omit<Exclude<ConstructorParameters<typeof Paragraph>[0], string>, 'children' | 'text'>;

function paragraph(text: string, isRtl: boolean, options: Options): Paragraph {
  return new Paragraph({ spacing: { after: 60 }, ...options, bidirectional: isRtl, children: runs(text, isRtl) });
}

function labelled(label: string, text: string, isRtl: boolean): Paragraph {
  return new Paragraph({
    bidirectional: isRtl,
    spacing: { after: 40 },
    indent: { start: LABEL, hanging: label ? LABEL : 0 },
    tabStops: [{ type: TabStopType.START, position: LABEL }],
    children: [
      ...(label
        ? [new TextRun({ text: label, bold: true, rightToLeft: isRtl }), new TextRun({ children: [new Tab()] })]
        : []),
      ...runs(text, isRtl),
    ],
  });
}

function small(text: string, isRtl: boolean, bold = false): Paragraph {
  return new Paragraph({ bidirectional: isRtl, spacing: { after: 0 }, children: runs(text, isRtl, bold) });
}

function runs(text: string, isRtl: boolean, bold = false): TextRun[] {
  return atBlanks(text).map(
    ({ text: piece, isBlank }) =>
      new TextRun({ text: piece, rightToLeft: isRtl, ...(bold && { bold }), ...(isBlank && { style: 'Blank' }) }),
  );
}

function footing({ draft, inside, dated, numbers, small: print }: Printed): string {
  return [draft ? `${draft}.` : '', ...(numbers.length > 0 ? [inside, dated] : []), ...print].filter(Boolean).join(' ');
}

/** Packs a file anew: in the order of the alphabet, each part of the same day, and without what says when it was written and by whom. */
function repack(bytes: Uint8Array): Buffer {
  const parts = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
  const changed = parts.map(([name, part]) => [name, name === CORE ? withoutDates(part) : part] as const);
  return Buffer.from(zipSync(Object.fromEntries(changed), { mtime: '2000-01-01T00:00:00', level: 9 }));
}

function withoutDates(part: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(part);
  const dated =
    /<(dcterms:created|dcterms:modified|dc:creator|cp:lastModifiedBy|cp:revision)\b[^>]*?(\/>|>[^<]*<\/\1>)/g;
  return new TextEncoder().encode(text.replace(dated, ''));
}

const CORE = 'docProps/core.xml';
const LIST = 'list';
/** Twentieths of a point. */
const mm = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);
const MARGIN = { top: mm(14), bottom: mm(12), left: mm(20), right: mm(20), header: mm(6), footer: mm(7) };
const WIDTH = mm(210) - MARGIN.left - MARGIN.right;
const LABEL = mm(26);
const TO_SIGN = mm(14);
/** Half points. A paper with a table holds more. */
const LETTER_SIZE = 22;
const TABLE_SIZE = 20;
const BULLET = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  style: { paragraph: { indent: { start: mm(5), hanging: mm(4) } } },
};

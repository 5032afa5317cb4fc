import {
  AlignmentType,
  HeadingLevel,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { atBlanks } from '../../domain/materials/material.ts';
import type { Block } from '../../views/materials/blocks.ts';
import type { Printed } from '../../views/materials/printed.ts';
import { footingOf, LIST, mm, packDocument, STEPS, WIDTH } from './document-file.ts';

/** A part of a paper as paragraphs of a text document, with what is to be filled in on grey. */
export function toParagraphs(block: Block, isRtl: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [paragraph(block.text, isRtl, { heading: HeadingLevel.TITLE })];
    case 'heading': {
      const heading = block.isLower ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1;
      return [paragraph(block.text, isRtl, { heading, ...(block.startsPage && { pageBreakBefore: true }) })];
    }
    case 'list': {
      const reference = block.isNumbered ? STEPS : LIST;
      return block.lines.map((line) => paragraph(line, isRtl, { numbering: { reference, level: 0 } }));
    }
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

/** A paragraph of a cell or of the footer, close to the next. */
export function small(text: string, isRtl: boolean, bold = false, options: Options = {}): Paragraph {
  return new Paragraph({ ...options, bidirectional: isRtl, spacing: { after: 0 }, children: runs(text, isRtl, bold) });
}

function runs(text: string, isRtl: boolean, bold = false): TextRun[] {
  return atBlanks(text).map(
    ({ text: piece, isBlank }) =>
      new TextRun({ text: piece, rightToLeft: isRtl, ...(bold && { bold }), ...(isBlank && { style: 'Blank' }) }),
  );
}

const LABEL = mm(31);
const TO_SIGN = mm(14);

/** How wide each column is, in parts of the whole, by how many there are: when, what, who, and what care it needs; or what an operator is asked. */
const COLUMNS: Readonly<Record<number, readonly number[]>> = {
  3: [20, 58, 22],
  4: [15, 39, 18, 28],
  5: [17, 25, 24, 15, 19],
};

/**
 * A table of a text document: its first row is repeated and read as its head, and no row breaks.
 *
 * @param cell the paragraphs of a cell
 * @param layout with `columns` in parts of a hundred, where they are others than by their number
 */
export function toDocumentTable<C>(
  { head, rows }: { head: readonly C[]; rows: readonly (readonly C[])[] },
  cell: (content: C, isHead: boolean) => Paragraph[],
  { isRtl, width, columns }: { isRtl: boolean; width: number; columns?: readonly number[] },
): Table {
  const parts = columns ?? COLUMNS[head.length] ?? head.map(() => 100 / head.length);
  const widths = parts.map((part) => Math.round((width * part) / 100));
  const row = (cells: readonly C[], isHead: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(isHead && { tableHeader: true }),
      children: cells.map(
        (content, i) =>
          new TableCell({
            width: { size: widths[i] ?? 0, type: WidthType.DXA },
            margins: { top: 20, bottom: 20, left: 70, right: 70 },
            children: cell(content, isHead),
          }),
      ),
    });
  return new Table({
    visuallyRightToLeft: isRtl,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

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

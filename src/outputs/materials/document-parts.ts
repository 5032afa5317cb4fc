import { AlignmentType, HeadingLevel, Paragraph, Tab, type Table, TabStopType, TextRun } from 'docx';
import { atBlanks } from '../../domain/materials/blanks.ts';
import type { Block } from '../../views/materials/blocks.ts';
import { LIST, mm, STEPS, WIDTH } from './document-file.ts';
import { toDocumentTable } from './document-table.ts';

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
  return new Paragraph({
    ...options,
    bidirectional: isRtl,
    spacing: { after: 0 },
    children: runs(text, isRtl, bold),
  });
}

function runs(text: string, isRtl: boolean, bold = false): TextRun[] {
  return atBlanks(text).map(
    ({ text: piece, isBlank }) =>
      new TextRun({ text: piece, rightToLeft: isRtl, ...(bold && { bold }), ...(isBlank && { style: 'Blank' }) }),
  );
}

const LABEL = mm(26);
const TO_SIGN = mm(14);

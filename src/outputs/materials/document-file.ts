import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  LevelFormat,
  Packer,
  type Paragraph,
  ShadingType,
} from 'docx';
import type { PrintedSheet } from '../../views/materials/printed.ts';
import { repack } from '../repack.ts';

/** What a text document is made from. */
interface WordDocument {
  title: string;
  lang: string;
  /** Of its letters, in half points. */
  size: number;
  footer: Paragraph;
  children: readonly FileChild[];
  /** Are some of its lists numbered, and some headings below others? */
  hasSteps?: boolean;
}

/**
 * A DOCX of A4 pages: its language and its title, headings that are headings, and the draft mark and the code in the footer. Neither a date
 * nor a name of who wrote it is in it, so that the same words have the same bytes.
 */
export async function packDocument({ title, lang, size, footer, children, hasSteps }: WordDocument): Promise<Buffer> {
  const heading2 = { run: { size, bold: true }, paragraph: { spacing: { before: 80, after: 20 }, keepNext: true } };
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
        ...(hasSteps && { heading2 }),
      },
      characterStyles: [{ id: 'Blank', name: 'Blank', run: { shading: { type: ShadingType.CLEAR, fill: 'E6E6E6' } } }],
    },
    numbering: {
      config: [{ reference: LIST, levels: [BULLET] }, ...(hasSteps ? [{ reference: STEPS, levels: [NUMBER] }] : [])],
    },
    sections: [
      {
        properties: { page: { size: { width: mm(210), height: mm(297) }, margin: MARGIN } },
        footers: { default: new Footer({ children: [footer] }) },
        children,
      },
    ],
  });
  const bytes = repack(await Packer.toBuffer(document), (part, name) => (name === CORE ? withoutDates(part) : part));
  return Buffer.from(bytes);
}

/** What stands in the footer: that it is a draft, of when the numbers are, and the code. */
export function footingOf({
  draft,
  inside,
  dated,
  numbers,
  small: print,
}: Pick<PrintedSheet, 'draft' | 'inside' | 'dated' | 'numbers' | 'small'>): string {
  return [draft ? `${draft}.` : '', ...(numbers.length > 0 ? [inside, dated] : []), ...print].filter(Boolean).join(' ');
}

/** A part without what says when it was written and by whom. */
function withoutDates(part: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(part);
  const dated =
    /<(dcterms:created|dcterms:modified|dc:creator|cp:lastModifiedBy|cp:revision)\b[^>]*?(\/>|>[^<]*<\/\1>)/g;
  return new TextEncoder().encode(text.replace(dated, ''));
}

/** Twentieths of a point. */
export const mm = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);
const CORE = 'docProps/core.xml';
/** The names of lists with dots and of lists with numbers. */
export const LIST = 'list';
export const STEPS = 'steps';
const MARGIN = { top: mm(14), bottom: mm(12), left: mm(20), right: mm(20), header: mm(6), footer: mm(7) };
/** Between the margins. */
export const WIDTH = mm(210) - MARGIN.left - MARGIN.right;
const BULLET = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  style: { paragraph: { indent: { start: mm(5), hanging: mm(4) } } },
};
const NUMBER = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { start: mm(6), hanging: mm(6) } } },
};

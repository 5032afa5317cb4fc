import { unzipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';

type Parsed = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** A text document as a reader that is not its writer sees it. */
export interface ReadDocument {
  /** Names of its parts, in their order. */
  parts: string[];
  /** All parts as text, one after another. */
  whole: string;
  title: string;
  /** What its styles say its language is. */
  lang: string;
  /** Outside tables and in them, from top to bottom, each with its style. */
  paragraphs: { text: string; style: string }[];
  /** How many of the first rows of each table are repeated as its head. */
  headRows: number[];
  tables: string[][][];
  /** What is set apart, to be filled in. */
  blanks: string[];
  footer: string;
  /** In millimetres. */
  page: { width: number; height: number };
}

/** Opens a text document: unpacks it and reads its XML. */
export function readDocx(bytes: Uint8Array): ReadDocument {
  const packed = unzipSync(bytes);
  const textOf = (part: string) => new TextDecoder().decode(packed[part]);
  const read = (part: string) => parseDocument(textOf(part), { xmlMode: true });
  const body = read('word/document.xml');
  const core = read('docProps/core.xml');
  const footers = Object.keys(packed).filter((part) => /^word\/footer\d+\.xml$/.test(part));
  const [size] = all(body, 'w:pgSz');
  return {
    parts: Object.keys(packed),
    whole: Object.keys(packed).map(textOf).join('\n'),
    title: DomUtils.textContent(all(core, 'dc:title')),
    lang: all(read('word/styles.xml'), 'w:lang')[0]?.attribs['w:val'] ?? '',
    paragraphs: all(body, 'w:p').map(toParagraph),
    headRows: all(body, 'w:tbl').map((table) => all(table, 'w:tblHeader').length),
    tables: all(body, 'w:tbl').map((table) =>
      all(table, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => all(cell, 'w:p').map(textIn).join('\n'))),
    ),
    blanks: all(body, 'w:r')
      .filter((run) => all(run, 'w:rStyle').some(({ attribs }) => attribs['w:val'] === 'Blank'))
      .map(textIn),
    footer: footers.map((part) => all(read(part), 'w:p').map(textIn).join('\n')).join('\n'),
    page: { width: millimetres(size?.attribs['w:w']), height: millimetres(size?.attribs['w:h']) },
  };
}

function all(within: Parsed | Element, name: string): Element[] {
  return DomUtils.getElementsByTagName(name, within, true);
}

function toParagraph(paragraph: Element) {
  return { text: textIn(paragraph), style: all(paragraph, 'w:pStyle')[0]?.attribs['w:val'] ?? '' };
}

/** With a tab as a space. */
function textIn(element: Element): string {
  return DomUtils.getElementsByTagName((name) => name === 'w:t' || name === 'w:tab', element, true)
    .map((one) => (one.name === 'w:tab' ? ' ' : DomUtils.textContent(one)))
    .join('')
    .trim();
}

const TWIPS = 1440 / 25.4;
const millimetres = (twips = '0') => Math.round(Number(twips) / TWIPS);

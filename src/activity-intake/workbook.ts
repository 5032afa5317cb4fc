import { FileProblem } from './problem.ts';
import { walk } from './xlsx-xml.ts';

/** A table of a workbook, with the part of the file that holds it. */
export interface TablePart {
  name: string;
  part: string;
  isShown: boolean;
}

/** The tables of a workbook, and the part that holds the texts which several cells share. */
export function readWorkbook(workbook: string, relations: string): { tables: TablePart[]; sharedTexts: string } {
  const targets = new Map<string, string>();
  let sharedTexts = 'xl/sharedStrings.xml';
  let count = 0;
  walk(relations, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      count += 1;
      if (count > MOST_RELATIONS) throw new FileProblem('bomb');
      const { Id = '', Target = '', Type = '' } = attributes();
      const part = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
      targets.set(Id, part);
      if (Type.endsWith('/sharedStrings')) sharedTexts = part;
    },
  });
  const tables: TablePart[] = [];
  walk(workbook, {
    open: (tag, attributes) => {
      if (tag !== 'sheet') return;
      if (tables.length >= MOST_TABLES) throw new FileProblem('bomb');
      // `r:id` without its prefix; the reader takes the same.
      const { name = '', id = '', state } = attributes();
      const part = targets.get(id);
      if (part) tables.push({ name, part, isShown: state !== 'hidden' && state !== 'veryHidden' });
    },
  });
  return { tables, sharedTexts };
}

/** Letters of each text that cells share. */
export function sharedLengths(xml: string): number[] {
  const lengths: number[] = [];
  let length = 0;
  let isText = false;
  walk(xml, {
    open: (name) => {
      if (name === 'si') length = 0;
      else if (name === 't') isText = true;
    },
    close: (name) => {
      if (name === 'si') lengths.push(length);
      else if (name === 't') isText = false;
    },
    text: (text) => {
      if (isText) length += text.length;
    },
  });
  return lengths;
}

/** Refuses formats of numbers that no spreadsheet would keep: the reader looks at each with patterns. */
export function assertPlainStyles(xml: string): void {
  let count = 0;
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt' && (attributes().formatCode ?? '').length > MOST_FORMAT) throw new FileProblem('bomb');
      if (name === 'numFmt' || name === 'xf') count += 1;
      if (count > MOST_STYLES) throw new FileProblem('bomb');
    },
  });
}

const MOST_TABLES = 200;
const MOST_RELATIONS = 1000;
/** As many styles as spreadsheets allow. */
const MOST_STYLES = 70_000;
/** Letters of a format; spreadsheets allow 255. */
const MOST_FORMAT = 2000;

import type { Table } from './table.ts';

type Marks = Pick<Required<Table>, 'hidden' | 'joined' | 'failed'>;

/**
 * What a table's XML says beside the values: rows that are hidden, cells that are joined with others, formulas that failed.
 * The reader of spreadsheets gives none of these.
 */
export function readMarks(xml: string): Marks {
  const hidden = new Set<number>();
  const failed = new Set<string>();
  const joined = new Set<string>();
  for (const [, attributes = ''] of xml.matchAll(/<row\b([^>]*)>/g)) {
    const number = Number(attributeOf(attributes, 'r'));
    if (number && /\bhidden="(?:1|true)"/.test(attributes)) hidden.add(number);
  }
  for (const [, attributes = ''] of xml.matchAll(/<c\b([^>]*)>/g)) {
    if (!/\bt="e"/.test(attributes)) continue;
    const cell = cellOf(attributeOf(attributes, 'r'));
    if (cell) failed.add(`${cell.row}:${cell.column}`);
  }
  for (const [, reference = ''] of xml.matchAll(/<mergeCell\b[^>]*\bref="([A-Z]+\d+:[A-Z]+\d+)"/g)) {
    const [from, to] = reference.split(':').map(cellOf);
    if (!from || !to) continue;
    const last = { row: Math.min(to.row, from.row + MOST), column: Math.min(to.column, from.column + MOST) };
    for (let row = from.row; row <= last.row; row += 1)
      for (let column = from.column; column <= last.column; column += 1)
        if (row !== from.row || column !== from.column) joined.add(`${row}:${column}`);
  }
  return { hidden, joined, failed };
}

/** The tables of a workbook that are shown, with the part of the file that holds each. */
export function tableParts(workbook: string, relations: string): { name: string; part: string }[] {
  const targets = new Map(
    [...relations.matchAll(/<Relationship\b([^>]*)>/g)].map(([, attributes = '']) => [
      attributeOf(attributes, 'Id'),
      attributeOf(attributes, 'Target'),
    ]),
  );
  return [...workbook.matchAll(/<sheet\b([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const target = targets.get(attributeOf(attributes, 'r:id'));
    if (!target || /\bstate="(?:hidden|veryHidden)"/.test(attributes)) return [];
    return [
      {
        name: plainName(attributeOf(attributes, 'name')),
        part: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
      },
    ];
  });
}

function attributeOf(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

function cellOf(reference: string): { row: number; column: number } | null {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  if (!match) return null;
  const [, letters = '', row] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row), column };
}

function plainName(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** Rows or columns of one joined cell that are looked at. */
const MOST = 300;

import type { Cell } from './cell-name.ts';
import type { Formula } from './table.ts';

/** Takes the formulas of a table in, tag by tag, as its XML is walked through. */
export interface FormulaReader {
  open: (place: Cell, attributes: Readonly<Record<string, string>>) => void;
  text: (text: string) => void;
  close: () => void;
  /** By the place of the cell: its row, counted from 1, and its column, from 0. */
  found: ReadonlyMap<string, Formula>;
}

/** Reads which cells are worked out, and whether by something outside of the file: cells that share a formula write it once. */
export function formulaReader(): FormulaReader {
  const found = new Map<string, Formula>();
  const shared = new Map<string, Formula>();
  let open: { formula: Formula; written: string } | null = null;
  return {
    found,
    open: ({ row, column }, { t, si = '' }) => {
      const formula = (t === 'shared' ? shared.get(si) : undefined) ?? { isOutside: false };
      if (t === 'shared') shared.set(si, formula);
      if (found.size < MOST_FORMULAS) found.set(`${row}:${column}`, formula);
      open = { formula, written: '' };
    },
    text: (text) => {
      if (open && open.written.length < MOST_READ) open.written += text.slice(0, MOST_READ);
    },
    close: () => {
      // Those that share it have the same object.
      if (open && OUTSIDE.test(open.written)) open.formula.isOutside = true;
      open = null;
    },
  };
}

/**
 * Functions that ask for something outside of the file, in English as files keep them, and what names another file: `[1]Sheet!A1`,
 * `server|topic!item`. A table of the file has its columns in brackets too: `Table1[Day]`.
 */
const OUTSIDE =
  /(?<![A-Za-z])(?:WEBSERVICE|RTD|IMAGE|STOCKHISTORY|IMPORT(?:DATA|FEED|HTML|RANGE|XML)|GOOGLEFINANCE|CALL|REGISTER\.ID|EXEC|DDE|CUBE[A-Z]{1,20})\(|(?<![\w\]])'?\[[^\]\n]{1,200}\][^!\n]{0,60}!|\w\|[^!\n]{0,60}!/i;
/** Letters of a formula that are looked at; spreadsheets allow 8,192. */
const MOST_READ = 10_000;
const MOST_FORMULAS = 1_000_000;

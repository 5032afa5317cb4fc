import { decode } from './decode.ts';
import { rowFinding } from './finding.ts';
import { datesOf, fromFragment } from './handed-link.ts';
import { FileProblem, MOST_ROWS } from './problem.ts';
import type { RawRow } from './table.ts';

/**
 * Is it a list of the addresses that open the form filled in, as who scans printed sheets one after the other gets it? One line of it may be
 * broken, also the first, and a scanner may write more beside the address; the headings of a table hold none.
 */
export function areLinks(head: string): boolean {
  return /^\s*[^\r\n]*https?:\/\/\S+#a=[\w-]/i.test(head) || /^\s*https?:\/\/\S+#a=[\w-]/im.test(head);
}

/**
 * Reads such a list, an address a line. Which site an address is of decides nothing: only what stands behind its `#` is read, and it is
 * judged like any row.
 */
export function readLinks(bytes: Uint8Array): RawRow[] {
  const rows = decode(bytes)
    .split(/\r\n|\r|\n/)
    .flatMap((line, i) => (line.trim() === '' ? [] : readLine(line.trim(), i + 1)));
  if (rows.length > MOST_ROWS) throw new FileProblem('too-many-rows');
  return rows;
}

function readLine(line: string, number: number): RawRow[] {
  const row = { table: '', number, findings: [], isForm: true };
  const handed = fromFragment(/#(a=[\w-]+)/.exec(line)?.[1] ?? '');
  if (handed) return datesOf(handed).map((values) => ({ ...row, values }));
  const findings = [rowFinding('bad-code', undefined, { found: line.slice(0, SHOWN) })];
  return [{ ...row, values: {}, findings, isClosed: true }];
}

/** Letters of a line that are shown. */
const SHOWN = 40;

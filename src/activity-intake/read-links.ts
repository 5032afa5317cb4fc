import { decode } from './decode.ts';
import { rowFinding } from './finding.ts';
import { datesOf, fromFragment } from './handed-link.ts';
import { FileProblem, MOST_ROWS } from './problem.ts';
import type { RawRow } from './table.ts';

/** Is it a list of the addresses that open the form filled in, as who scans printed sheets one after the other gets it? */
export function areLinks(head: string): boolean {
  return /^\s*https:\/\/\S+#a=[\w-]+/.test(head);
}

/**
 * Reads such a list, an address a line. Which site an address is of decides nothing: only what stands behind its `#` is read, and it is
 * judged like any row.
 */
export function readLinks(bytes: Uint8Array): RawRow[] {
  const lines = decode(bytes).split(/\s+/).filter(Boolean);
  const rows = lines.flatMap((line, i) => {
    const row = { table: '', number: i + 1, findings: [], isForm: true };
    const handed = fromFragment(line.slice(line.indexOf('#') + 1));
    return handed
      ? datesOf(handed).map((values): RawRow => ({ ...row, values }))
      : [
          {
            ...row,
            values: {},
            findings: [rowFinding('bad-code', undefined, { found: line.slice(0, SHOWN) })],
            isClosed: true,
          },
        ];
  });
  if (rows.length > MOST_ROWS) throw new FileProblem('too-many-rows');
  return rows;
}

/** Letters of an address that are shown. */
const SHOWN = 40;

import type { Outcome } from './outcome.ts';

/** One line of the table at the end. */
export interface Row {
  id: string;
  seconds: number;
  outcome: Outcome;
}

/** The table of steps, then the reasons that need saying, as text. */
export function formatTable(rows: readonly Row[]): string {
  const cells = [
    ['Step', 'Seconds', 'Passed', 'Failed', 'Skipped'],
    ...rows.map(({ id, seconds, outcome }) => [
      id,
      seconds.toFixed(1),
      ...[outcome.passed, outcome.failed, outcome.skipped].map(String),
    ]),
  ];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const lines = cells.map((row) => row.map((cell, column) => align(cell, widths[column]!, column)).join('  '));
  const reasons = rows.filter(({ outcome }) => outcome.reason).map(({ id, outcome }) => `${id}: ${outcome.reason}`);
  return [...lines, ...(reasons.length > 0 ? ['', ...reasons] : [])].join('\n');
}

/** The line that the test machine reads: `12 passed, 0 failed`. */
export function formatTotals(rows: readonly Row[]): string {
  const total = (key: 'passed' | 'failed' | 'skipped') => rows.reduce((sum, { outcome }) => sum + outcome[key], 0);
  const skipped = total('skipped');
  return `${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function align(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

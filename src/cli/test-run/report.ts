import type { Outcome, TimedTest } from './outcome.ts';

/** One line of the table at the end. */
export interface Row {
  id: string;
  seconds: number;
  /** What it took of the processors, with everything that it started; null where the system does not tell. */
  cpu: number | null;
  outcome: Outcome;
}

/**
 * What a run says at its end: the table, the whole time, the slowest tests, those that failed, and the totals in the last
 * line. Who sees only the end of a long log sees what is to be mended.
 */
export function formatEnd(rows: readonly Row[], seconds: number): string {
  return [formatTable(rows), formatTimes(rows, seconds), formatSlowest(rows), formatFailed(rows), formatTotals(rows)]
    .filter(Boolean)
    .join('\n\n');
}

/** The table of steps, then the reasons that need saying, as text. */
function formatTable(rows: readonly Row[]): string {
  const cells = [
    ['Step', 'Seconds', 'CPU', 'Passed', 'Failed', 'Skipped'],
    ...rows.map(({ id, seconds, cpu, outcome }) => [
      id,
      seconds.toFixed(1),
      cpu === null ? '–' : cpu.toFixed(1),
      ...[outcome.passed, outcome.failed, outcome.skipped].map(String),
    ]),
  ];
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = cells.map((row) => row.map((cell, column) => align(cell, widths[column] ?? 0, column)).join('  '));
  const reasons = rows.filter(({ outcome }) => outcome.reason).map(({ id, outcome }) => `${id}: ${outcome.reason}`);
  return [...lines, ...(reasons.length > 0 ? ['', ...reasons] : [])].join('\n');
}

const SLOWEST = 10;

/** The tests that took longest, slowest first, a line each; empty where no step told the times of its tests. */
function formatSlowest(rows: readonly Row[]): string {
  const tests = rows.flatMap(({ outcome }) => outcome.tests ?? []);
  const slowest = [...tests].sort((a, b) => b.seconds - a.seconds || compare(a, b)).slice(0, SLOWEST);
  if (slowest.length === 0) return '';
  const lines = slowest.map(({ file, title, seconds }) => `${seconds.toFixed(1).padStart(7)}  ${file}  ${title}`);
  return ['Slowest tests, in seconds', ...lines].join('\n');
}

const MOST_FAILED = 40;

/** Every test that failed, a line each, with the first line of why; empty where none did. */
function formatFailed(rows: readonly Row[]): string {
  const failed = rows
    .flatMap(({ outcome }) => outcome.tests ?? [])
    .filter(({ why }) => why !== undefined)
    .map(({ file, title, why }) => `  ${file}  ${title}: ${why}`);
  if (failed.length === 0) return '';
  const more = failed.length - MOST_FAILED;
  return ['Failed tests', ...failed.slice(0, MOST_FAILED), ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
}

/** How long the whole run took: less than its steps together where some ran side by side. */
function formatTimes(rows: readonly Row[], seconds: number): string {
  const cpu = rows.map((row) => row.cpu).filter((time) => time !== null);
  const total = cpu.length === 0 ? '' : `, ${cpu.reduce((sum, time) => sum + time, 0).toFixed(0)} of CPU`;
  return `All steps: ${seconds.toFixed(0)} seconds${total}`;
}

function compare(a: TimedTest, b: TimedTest): number {
  return a.file < b.file || (a.file === b.file && a.title < b.title) ? -1 : 1;
}

/** The line that the test machine reads: `12 passed, 0 failed`. */
function formatTotals(rows: readonly Row[]): string {
  const total = (key: 'passed' | 'failed' | 'skipped') => rows.reduce((sum, { outcome }) => sum + outcome[key], 0);
  const skipped = total('skipped');
  return `${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function align(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

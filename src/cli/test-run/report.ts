import type { Outcome } from './outcome.ts';

/** One line of the table at the end. */
export interface Row {
  id: string;
  seconds: number;
  /** What it took of the processors, with everything that it started; null where the system does not tell. */
  cpu: number | null;
  outcome: Outcome;
}

/** How many of the tests that failed are named. */
const MOST_FAILED = 40;

/**
 * What a run says at its end: the table, reasons, the whole time, the tests that failed, and the totals in the last line. Who sees only
 * the end of a long log sees what is to be mended.
 */
export function formatEnd(rows: readonly Row[], seconds: number): string {
  const reasons = rows.flatMap(({ id, outcome }) => (outcome.reason ? [`${id}: ${outcome.reason}`] : []));
  const failed = rows.flatMap(({ outcome }) => outcome.failures ?? []);
  const more = failed.length > MOST_FAILED ? [`  and ${failed.length - MOST_FAILED} more`] : [];
  return [
    formatTable(rows),
    reasons.join('\n'),
    formatTimes(rows, seconds),
    failed.length > 0 && ['Failed tests', ...failed.slice(0, MOST_FAILED), ...more].join('\n'),
    formatTotals(rows),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function formatTable(rows: readonly Row[]): string {
  const cells = [
    ['Step', 'Seconds', 'CPU', 'Passed', 'Failed', 'Skipped'],
    ...rows.map(({ id, seconds, cpu, outcome: { passed, failed, skipped } }) =>
      [id, seconds.toFixed(1), cpu?.toFixed(1) ?? '–', passed, failed, skipped].map(String),
    ),
  ];
  return cells
    .map(([id = '', ...numbers]) => id.padEnd(10) + numbers.map((cell) => cell.padStart(9)).join(''))
    .join('\n');
}

/** How long the whole run took, less than its steps together where some ran side by side, and what it took beside one build. */
function formatTimes(rows: readonly Row[], seconds: number): string {
  const total = rows.reduce((sum, { cpu }) => sum + (cpu ?? 0), 0);
  const build = rows.find(({ id }) => id === 'build')?.cpu;
  return [
    `All steps: ${seconds.toFixed(0)} seconds`,
    ...(total > 0 ? [`${total.toFixed(0)} of CPU`] : []),
    ...(build ? [`${(total / build).toFixed(1)} times the build`] : []),
  ].join(', ');
}

/** The line that the test machine reads: `12 passed, 0 failed`. */
function formatTotals(rows: readonly Row[]): string {
  const total = (key: 'passed' | 'failed' | 'skipped') => rows.reduce((sum, { outcome }) => sum + outcome[key], 0);
  const skipped = total('skipped');
  return `${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

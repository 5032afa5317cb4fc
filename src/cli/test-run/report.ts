import type { Outcome } from './outcome.ts';

/** One line of the table at the end. */
export interface StepRow {
  id: string;
  seconds: number;
  /** What it took of the processors, with everything that it started; null where the system does not tell. */
  cpu: number | null;
  outcome: Outcome;
}

/** What a run says at its end: the table, the whole time, and the totals in the last line, which the test machine reads. */
export function formatEnd(rows: readonly StepRow[], seconds: number): string {
  const total = (key: 'passed' | 'failed' | 'skipped') => rows.reduce((sum, { outcome }) => sum + outcome[key], 0);
  const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
  const totals = `${total('passed')} passed, ${total('failed')} failed${skipped}`;
  return [formatTable(rows), formatTimes(rows, seconds), totals].join('\n\n');
}

function formatTable(rows: readonly StepRow[]): string {
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
function formatTimes(rows: readonly StepRow[], seconds: number): string {
  const total = rows.reduce((sum, { cpu }) => sum + (cpu ?? 0), 0);
  const build = rows.find(({ id }) => id === 'build')?.cpu;
  return [
    `All steps: ${seconds.toFixed(0)} seconds`,
    ...(total > 0 ? [`${total.toFixed(0)} of CPU`] : []),
    ...(build ? [`${(total / build).toFixed(1)} times the build`] : []),
  ].join(', ');
}

import type { Outcome } from './outcome.ts';

/** One line of the table at the end. */
export interface StepRow {
  id: string;
  seconds: number;
  outcome: Outcome;
}

/** What a run says at its end: the table, the whole time, and the totals in the last line, which the test machine reads. */
export function formatEnd(rows: readonly StepRow[], seconds: number): string {
  const total = (key: 'passed' | 'failed' | 'skipped') => rows.reduce((sum, { outcome }) => sum + outcome[key], 0);
  const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
  const totals = `${total('passed')} passed, ${total('failed')} failed${skipped}`;
  return [formatTable(rows), `All steps: ${seconds.toFixed(0)} seconds`, totals].join('\n\n');
}

function formatTable(rows: readonly StepRow[]): string {
  const cells = [
    ['Step', 'Seconds', 'Passed', 'Failed', 'Skipped'],
    ...rows.map(({ id, seconds, outcome: { passed, failed, skipped } }) =>
      [id, seconds.toFixed(1), passed, failed, skipped].map(String),
    ),
  ];
  return cells
    .map(([id = '', ...numbers]) => id.padEnd(10) + numbers.map((cell) => cell.padStart(9)).join(''))
    .join('\n');
}

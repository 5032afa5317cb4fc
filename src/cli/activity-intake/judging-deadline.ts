import { FileProblem } from '../../activity-intake/problem.ts';

/** Milliseconds that judging may take, whatever the number of rows and for each of them. */
export interface JudgingTime {
  start: number;
  row: number;
}

/**
 * A watch on the judging of one file, to be asked before each row: how long a row takes has an end, so this is soon enough. What the
 * process works counts, since a machine that does other things is no fault of a file; the time on the wall counts too, with more patience.
 *
 * @throws {FileProblem} where it takes longer than four times what honest rows need
 */
export function judgingDeadline(rows: number, { start, row }: JudgingTime = HONEST): () => void {
  const most = start + rows * row;
  const began = performance.now();
  const worked = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(worked);
    if ((user + system) / 1000 > most || performance.now() - began > most * MOST_WAIT)
      throw new FileProblem('too-slow');
  };
}

const HONEST: JudgingTime = { start: 5000, row: 5 };
/** How many times as long the time on the wall may be. */
const MOST_WAIT = 10;

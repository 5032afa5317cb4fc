import type { Catch, LevelId } from './levels/level.ts';
import type { Fault } from './table.ts';

/** What became of one fault. */
export interface Result {
  fault: Fault;
  /** Null where no level that was asked noticed it. */
  caught: (Catch & { level: LevelId }) | null;
  seconds: number;
}

/** One line for one fault, as it is printed while the others wait. */
export function lineOf({ fault, caught, seconds }: Result): string {
  const by = caught ? `${caught.level}: ${caught.by} › ${caught.test}` : `NOT CAUGHT. ${fault.harm}`;
  return `${fault.layer.padEnd(12)} ${fault.id.padEnd(30)} ${seconds.toFixed(0).padStart(4)} s  ${by}`;
}

/** How many faults were caught, in all and by level. */
export function totalsOf(results: readonly Result[]): string {
  const caught = results.filter((result) => result.caught !== null);
  const levels = Map.groupBy(caught, (result) => result.caught!.level);
  const byLevel = [...levels].map(([level, some]) => `${level} ${some.length}`).join(', ');
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
  return `${caught.length} of ${results.length} faults made a test fail (${byLevel || 'none'}) in ${seconds.toFixed(0)} seconds.`;
}

import { type Fault, isNamed } from '../table.ts';

/** What became of one fault. */
export interface Verdict {
  fault: Fault;
  /** Null where its test fails with the fault and passes without it; else what came instead. */
  amiss: string | null;
}

/** How a test ended. */
export interface Ended {
  file: string;
  name: string;
  hasPassed: boolean;
}

/** Holds what came with a fault against what came without it. */
export function verdictOf(fault: Fault, withIt: readonly Ended[], without: readonly Ended[]): Verdict {
  const { file, test } = fault.killer;
  const own = (ended: readonly Ended[]) => ended.filter((one) => one.file === file && isNamed(one.name, test));
  const hasFailed = (ended: readonly Ended[]) => own(ended).some(({ hasPassed }) => !hasPassed);
  if (own(without).length > 0 && !hasFailed(without) && hasFailed(withIt)) return { fault, amiss: null };
  const others = withIt.filter((one) => one.file === file && !one.hasPassed).map(({ name }) => name);
  const what =
    own(without).length === 0
      ? 'no test has its name'
      : hasFailed(without)
        ? 'its test fails anyway'
        : 'its test passes';
  return { fault, amiss: `${what}; what fails in its file: ${others.join(', ') || 'nothing'}` };
}

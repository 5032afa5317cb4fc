import type { Copy } from '../copy.ts';
import { CHECK, type Fault } from '../table.ts';
import { runNode } from './program.ts';
import type { Verdict } from './verdict.ts';

/** The check of the real content, which says what the killer says it does. */
export async function* checkedVerdicts(copy: Copy, faults: readonly Fault[]): AsyncGenerator<Verdict> {
  for (const fault of faults) {
    const { code, text } = await copy.withFaults([fault], () => runNode([CHECK, '--lang', 'en'], copy.root));
    const isSaid = code !== 0 && text.includes(fault.killer.test);
    yield { fault, amiss: isSaid ? null : `it says: ${text.trim().split('\n')[0]}` };
  }
}

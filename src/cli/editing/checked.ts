import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Lang } from '../../check/findings/words.ts';
import type { PageStatus } from '../../domain/page/translation-status.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { stateOf } from './draft-folder.ts';
import type { KeyedFinding } from './field-findings.ts';

/** What the thread is asked. */
export interface Asked {
  dir: string;
  today: PlainDate;
  lang: Lang;
}

/** What the check says of a folder. */
export interface Checked {
  findings: KeyedFinding[];
  status: PageStatus[];
}

/** The check leaves much behind that is needed no more: with room for it, less time goes into clearing it. */
const ROOM = { resourceLimits: { maxYoungGenerationSizeMb: 128 } };

/** The whole check of a folder, in a thread; run again only where a file has changed. */
export function startChecker(today: PlainDate, lang: Lang) {
  const start = () => new Worker(new URL('./check-thread.ts', import.meta.url), ROOM);
  let worker = start();
  const known = new Map<string, { state: string; result: Promise<Checked>; isDone: boolean }>();
  const current = (dir: string) => {
    const entry = known.get(dir);
    return entry?.state === stateOf(dir) ? entry : undefined;
  };
  let last: Promise<unknown> = Promise.resolve();
  const ask = async (dir: string, before: Promise<unknown>): Promise<Checked> => {
    await before;
    worker.postMessage({ dir, today, lang } satisfies Asked);
    try {
      const [checked] = await once(worker, 'message');
      return checked;
    } catch (error) {
      // A thread that failed has ended.
      worker = start();
      throw error;
    }
  };
  return {
    of: (dir: string): Promise<Checked> => {
      const before = current(dir);
      if (before) return before.result;
      const entry = { state: stateOf(dir), result: ask(dir, last), isDone: false };
      known.set(dir, entry);
      last = entry.result.then(
        () => {
          entry.isDone = true;
        },
        () => known.delete(dir),
      );
      return entry.result;
    },
    /** Is what it says of a folder known already? */
    isKnown: (dir: string) => current(dir)?.isDone === true,
    /** A folder became the same as another one, of which all is known. */
    adopt: (dir: string, from: string) => {
      const entry = current(from);
      if (entry) known.set(dir, { ...entry, state: stateOf(dir) });
    },
    close: () => worker.terminate(),
  };
}

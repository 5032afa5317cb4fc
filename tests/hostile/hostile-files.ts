/**
 * `node tests/hostile/hostile-files.ts FOLDER|FILE… [--quiet]`: reads every file as the importer does, each in a process of its own with
 * the importer's limits, and judges its rows. Prints a line for each file and the sums for each class: in words (the file, or every row
 * of it, is told what is wrong), ready (at least one row would be published), crash, hang, out of memory; with the longest time, on
 * the wall and at work, and the most memory. `--made` reads the made-up files of `made-files.ts` too. Exit code 1 where one crashed, hung or ran out of memory.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { judgeAll } from '../../src/activity-intake/judge-all.ts';
import { FileProblem } from '../../src/activity-intake/problem.ts';
import { readApart, spentBy } from '../../src/cli/activity-intake/read-apart.ts';
import { RULES } from '../fixtures/activity-intake/rules.ts';
import { CSV, type MadeFile, XLSX } from './made-files.ts';

export interface Ended {
  how: 'in words' | 'ready' | 'crash' | 'hang' | 'out of memory';
  /** The problem of the file, or how many of its rows are ready. */
  what: string;
  /** Seconds until the last row was judged, the start of the process included. */
  seconds: number;
  /** Seconds that the process worked; the machine may do other things meanwhile. 0 where the system does not tell. */
  work: number;
  /** Megabytes that the process held at most; 0 where the system does not tell. */
  megabytes: number;
}

/** Reads and judges one file within the importer's limits. */
export async function endOf(bytes: Uint8Array): Promise<Ended> {
  const began = performance.now();
  let pid = 0;
  let megabytes = 0;
  let work = 0;
  const look = () => {
    megabytes = Math.max(megabytes, peakOf(pid));
    work = Math.max(work, (spentBy(pid) ?? 0) / 1000);
  };
  const watch = setInterval(look, 10);
  const ended = (how: Ended['how'], what: string): Ended => ({
    how,
    what,
    seconds: (performance.now() - began) / 1000,
    work,
    megabytes,
  });
  let failed: Ended['how'] | null = null;
  let why = '';
  try {
    const { rows } = await readApart(bytes, RULES, {
      onStart: (started) => {
        pid = started;
      },
      onFail: (how, text = '') => {
        failed ??= HOW[how];
        why = text;
      },
    });
    const judged = judgeAll(rows, RULES);
    const good = judged.filter(({ isGood }) => isGood).length;
    return ended(good > 0 ? 'ready' : 'in words', `${good} of ${rows.length} rows ready`);
  } catch (error) {
    if (!(error instanceof FileProblem)) return ended('crash', String(error));
    return ended(failed ?? 'in words', [error.code, why].filter(Boolean).join(': '));
  } finally {
    clearInterval(watch);
  }
}

/** The most memory that a process has held, in megabytes. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** The limits end in words too; here they count as what they kept away. */
const HOW = { late: 'hang', ended: 'out of memory', failed: 'crash' } as const;
const KINDS = ['in words', 'ready', 'crash', 'hang', 'out of memory'] as const;

/** A line for each class of files: how many ended how, and the worst of them. */
function sums(all: readonly (Ended & { name: string })[]): string[] {
  const classes = Map.groupBy(all, ({ name }) => path.extname(name).slice(1).toLowerCase() || 'none');
  return [...classes].map(([kind, files]) => {
    const counts = KINDS.map((how) => `${how} ${files.filter((file) => file.how === how).length}`);
    const most = (of: (file: Ended) => number) => Math.max(...files.map(of));
    return `${kind}: ${files.length} files · ${counts.join(' · ')} · at most ${most(({ seconds }) => seconds).toFixed(1)} s, worked ${most(({ work }) => work).toFixed(1)} s, ${Math.round(most(({ megabytes }) => megabytes))} MB`;
  });
}

async function main(args: readonly string[]): Promise<number> {
  const places = args.filter((arg) => !arg.startsWith('--'));
  const files: MadeFile[] = places
    .flatMap((place) =>
      statSync(place).isDirectory()
        ? readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => path.join(place, name))
        : [place],
    )
    .filter((file) => statSync(file).isFile())
    .sort()
    .map((name) => ({ name, make: () => new Uint8Array(readFileSync(name)) }));
  if (args.includes('--made')) files.push(...XLSX, ...CSV);
  const all: (Ended & { name: string })[] = [];
  for (const { name, make } of files) {
    const end = await endOf(await make());
    all.push({ name, ...end });
    const cost = `${end.seconds.toFixed(1)} s, worked ${end.work.toFixed(1)} s, ${Math.round(end.megabytes)} MB`;
    if (!args.includes('--quiet')) console.log(`${end.how.padEnd(14)} ${cost.padEnd(30)} ${name}: ${end.what}`);
  }
  for (const line of sums(all)) console.log(line);
  return all.some(({ how }) => how !== 'in words' && how !== 'ready') ? 1 : 0;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));

/**
 * `node tests/seeded-faults/run.ts [--only ID,…] [--layer LAYER,…] [--list]`: seeds each fault of the table into a copy of the
 * repository, and runs the one test that has to fail with it and to pass without it. `--list` prints the table.
 * Exit code 0 where each did, 1 where one did not or is out of date, 2 where the command was not understood.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { copyTree } from './copy.ts';
import { builtVerdicts } from './killers/built.ts';
import { checkedVerdicts } from './killers/checked.ts';
import { nearVerdicts } from './killers/near.ts';
import type { Verdict } from './killers/verdict.ts';
import { CHECK, type Fault, readFaults, runOf, seeded } from './table.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const NEAR = /^tests\/(?:unit|components|content)\//;

/** Runs the command; prints through `print` and returns the exit code. */
async function main(args: readonly string[], print: (text: string) => void): Promise<number> {
  const options = optionsOf(args);
  if (!options) {
    print(USAGE);
    return 2;
  }
  const { faults, isList } = options;
  if (isList) {
    for (const fault of faults) print(`${lineOf(fault)}\n    ${fault.harm}`);
    return 0;
  }
  const old = faults.flatMap(outOfDate);
  if (old.length > 0) {
    print(old.join('\n'));
    return 1;
  }
  const began = performance.now();
  const verdicts: Verdict[] = [];
  for await (const verdict of verdictsOf(faults)) {
    verdicts.push(verdict);
    print(
      `${lineOf(verdict.fault)}${verdict.amiss === null ? '' : `\n    NOT KILLED: ${verdict.amiss}. ${verdict.fault.harm}`}`,
    );
  }
  const killed = verdicts.filter(({ amiss }) => amiss === null);
  const short = killed.filter(({ fault }) => runOf(fault.killer) === 'short');
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  print(
    `${killed.length} of ${faults.length} faults are killed, ${short.length} of them in \`npm test\`; ${seconds} seconds.`,
  );
  return killed.length === faults.length ? 0 : 1;
}

async function* verdictsOf(faults: readonly Fault[]): AsyncGenerator<Verdict> {
  const copy = copyTree(ROOT);
  const isNear = ({ killer }: Fault) => NEAR.test(killer.file);
  const isChecked = ({ killer }: Fault) => killer.file === CHECK;
  try {
    yield* nearVerdicts(copy, faults.filter(isNear));
    yield* checkedVerdicts(copy, faults.filter(isChecked));
    yield* builtVerdicts(
      copy,
      faults.filter((fault) => !isNear(fault) && !isChecked(fault)),
    );
  } finally {
    copy.remove();
  }
}

function lineOf({ layer, id, killer }: Fault): string {
  return `${layer.padEnd(12)} ${id.padEnd(28)} ${runOf(killer).padEnd(5)} ${killer.file} › ${killer.test}`;
}

/** What to say of a fault whose text its file does not have exactly once. */
function outOfDate(fault: Fault): string[] {
  try {
    seeded(fault, readFileSync(join(ROOT, fault.file), 'utf8'));
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

function optionsOf(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const options = { only: text, layer: text, list: { type: 'boolean' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    const ids = values.only?.split(',');
    const layers = values.layer?.split(',');
    const all = readFaults();
    const faults = all.filter(({ id, layer }) => (ids?.includes(id) ?? true) && (layers?.includes(layer) ?? true));
    const isUnknown = ids?.some((id) => !all.some((fault) => fault.id === id));
    return isUnknown || faults.length === 0 ? null : { faults, isList: values.list ?? false };
  } catch {
    return null;
  }
}

const USAGE = 'node tests/seeded-faults/run.ts [--only ID,…] [--layer LAYER,…] [--list]';

// Last, so that everything above it exists. A test runner may leave something open.
if (import.meta.main) process.exit(await main(process.argv.slice(2), console.log));

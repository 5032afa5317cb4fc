/**
 * `node tests/seeded-faults/run.ts [--only ID,…] [--layer LAYER,…] [--levels unit,check,dist,browser] [--json FILE] [--list]`:
 * seeds each fault of the table alone into a copy of the repository, and says which test fails, if any.
 * Exit code 0 where each made one fail, 1 where one did not or is out of date, 2 where the command was not understood.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Copy, copyTree } from './copy.ts';
import { browserLevel } from './levels/browser.ts';
import { checkLevel } from './levels/check.ts';
import { distLevel } from './levels/dist.ts';
import { LEVELS, type Level, type LevelId } from './levels/level.ts';
import { unitLevel } from './levels/unit.ts';
import { lineOf, type Result, totalsOf } from './report.ts';
import { type Fault, readFaults, seeded } from './table.ts';

const ROOT = resolve(import.meta.dirname, '../..');

const MAKE: Record<LevelId, (copy: Copy) => Level | Promise<Level>> = {
  unit: unitLevel,
  check: checkLevel,
  dist: distLevel,
  browser: browserLevel,
};

/** Runs the command; prints through `print` and returns the exit code. */
async function main(args: readonly string[], print: (text: string) => void): Promise<number> {
  const options = optionsOf(args);
  if (!options) {
    print(USAGE);
    return 2;
  }
  const { faults, levels, json, isList } = options;
  if (isList) {
    for (const { id, layer, file, harm } of faults) print(`${layer.padEnd(12)} ${id.padEnd(30)} ${file}\n    ${harm}`);
    return 0;
  }
  const old = faults.flatMap(outOfDate);
  if (old.length > 0) {
    print(old.join('\n'));
    return 1;
  }
  const results = await seedAll(faults, levels, print);
  print(totalsOf(results));
  if (json) writeFileSync(json, `${JSON.stringify(results, null, 2)}\n`);
  return results.every(({ caught }) => caught !== null) ? 0 : 1;
}

async function seedAll(faults: readonly Fault[], ids: readonly LevelId[], print: (text: string) => void) {
  const copy = copyTree(ROOT);
  const levels: Level[] = [];
  const results: Result[] = [];
  try {
    for (const id of ids) levels.push(await MAKE[id](copy));
    for (const fault of faults) {
      const began = performance.now();
      const caught = await firstCatch(levels, fault);
      const result = { fault, caught, seconds: (performance.now() - began) / 1000 };
      results.push(result);
      print(lineOf(result));
    }
  } finally {
    for (const level of levels) await level.close?.();
    copy.remove();
  }
  return results;
}

async function firstCatch(levels: readonly Level[], fault: Fault): Promise<Result['caught']> {
  for (const level of levels) {
    const found = await level.tries(fault);
    if (found) return { level: level.id, by: found.by, test: found.test };
  }
  return null;
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
    const { values } = parseArgs({
      args: [...args],
      options: { only: text, layer: text, levels: text, json: text, list: { type: 'boolean' } },
    });
    const ids = values.only?.split(',');
    const layers = values.layer?.split(',');
    const levels = values.levels?.split(',') ?? [...LEVELS];
    const all = readFaults();
    const faults = all.filter(({ id, layer }) => (ids?.includes(id) ?? true) && (layers?.includes(layer) ?? true));
    const isUnknown = ids?.some((id) => !all.some((fault) => fault.id === id)) || !levels.every(isLevel);
    if (isUnknown || faults.length === 0) return null;
    return {
      faults,
      levels: levels.filter(isLevel),
      json: values.json && resolve(values.json),
      isList: values.list ?? false,
    };
  } catch {
    return null;
  }
}

function isLevel(text: string): text is LevelId {
  return (LEVELS as readonly string[]).includes(text);
}

const USAGE =
  'node tests/seeded-faults/run.ts [--only ID,…] [--layer LAYER,…] [--levels unit,check,dist,browser] [--json FILE] [--list]';

// Last, so that everything above it exists. A test runner may leave something open.
if (import.meta.main) process.exit(await main(process.argv.slice(2), console.log));

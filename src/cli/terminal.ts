import { parseArgs } from 'node:util';
import type { InBoth } from '../check/findings/words.ts';
import { safeForTerminal } from '../check/safe-for-terminal.ts';
import { keepQuietWithoutReader } from '../launch/program.mjs';

/** Prints one text and ends the line. */
export function print(text: string): void {
  process.stdout.write(`${safeForTerminal(text)}\n`);
}

/** One sentence in both languages of the commands. */
export function inBoth({ es, en }: InBoth): string {
  return `${es}. / ${en}.`;
}

/** Says how far a command is, on one line that is written over in a terminal. */
export function printProgress(text: string): void {
  const safe = safeForTerminal(text);
  process.stderr.write(process.stderr.isTTY ? `\r${safe}   ` : `${safe}\n`);
}

/**
 * What stands behind the name of a command: its options by their names, those with a text and those without, and its other words.
 *
 * @returns `null` where it has an option that the command does not know, `--help` too: how the command is used is the answer
 */
export function wordsBehind<T extends string, M extends string = never>(
  args: readonly string[],
  texts: readonly T[],
  marks: readonly M[] = [],
) {
  const options = {
    ...Object.fromEntries(texts.map((name) => [name, { type: 'string' as const }])),
    ...Object.fromEntries(marks.map((name) => [name, { type: 'boolean' as const }])),
  };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    // Each has the type that it was given above.
    return { words: positionals, ...(values as { [N in T]?: string } & { [N in M]?: boolean }) };
  } catch {
    return null;
  }
}

/**
 * Runs a command as the program that it is: with the words behind its name, printing safely, to its own end also where nobody
 * reads any more what it prints.
 */
export async function runAsCommand(
  main: (args: readonly string[], print: (text: string) => void) => number | Promise<number>,
): Promise<void> {
  keepQuietWithoutReader();
  process.exitCode = await main(process.argv.slice(2), print);
}

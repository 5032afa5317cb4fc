import type { InBoth } from '../check/findings/words.ts';
import { safeForTerminal } from '../check/safe-for-terminal.ts';
import { keepQuietWithoutReader } from './launch/program.mjs';

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
 * Runs a command as the program that it is: with the words behind its name, printing safely, to its own end also where nobody
 * reads any more what it prints. An option that it does not know, `--help` too, is answered with how it is used and exit code 2.
 */
export async function runAsCommand(
  main: (args: readonly string[], print: (text: string) => void) => number | Promise<number>,
  usage?: string,
): Promise<void> {
  keepQuietWithoutReader();
  try {
    process.exitCode = await main(process.argv.slice(2), print);
  } catch (error) {
    if (!isWrongOption(error)) throw error;
    print(usage ?? error.message);
    process.exitCode = 2;
  }
}

function isWrongOption(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

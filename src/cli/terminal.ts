import { keepQuietWithoutReader } from './launch/quiet-pipe.mjs';

/**
 * A text as a terminal may show it: what would steer the terminal, or turn the order of what it shows, becomes a visible sign.
 * Words of content, of tables and of file names come from others.
 *
 * @example safeForTerminal('\u001b[2J') // => '␛[2J'
 */
export function safeForTerminal(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(STEERING, (sign) => PICTURES[sign] ?? pictureOf(sign));
}

/** Prints one text and ends the line. */
export function print(text: string): void {
  process.stdout.write(`${safeForTerminal(text)}\n`);
}

/** Says how far a command is, on one line that is written over in a terminal. */
export function printProgress(text: string): void {
  const safe = safeForTerminal(text);
  process.stderr.write(process.stderr.isTTY ? `\r${safe}   ` : `${safe}\n`);
}

/**
 * Runs a command as the program that it is: with the words behind its name, printing safely, to its own end also where nobody
 * reads any more what it prints. An option that it does not know is said in one line, with exit code 2.
 */
export async function runAsCommand(
  main: (args: readonly string[], print: (text: string) => void) => number | Promise<number>,
): Promise<void> {
  keepQuietWithoutReader();
  try {
    process.exitCode = await main(process.argv.slice(2), print);
  } catch (error) {
    if (!isWrongOption(error)) throw error;
    print(error.message);
    process.exitCode = 2;
  }
}

function isWrongOption(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** Control characters but the line feed and the tab, and marks that turn the order of letters. */
const STEERING = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu;
const PICTURES: Record<string, string> = { '\u007f': '\u2421' };

/** The sign that Unicode has for a control character; for the others the one for what cannot be shown. */
function pictureOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\uFFFD';
}

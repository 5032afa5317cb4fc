/** How one command of the guides is run. The tables of runs stand in the files beside this one that end in `-runs.ts`. */
export interface Run {
  /** As a guide in English writes it, without the variables before it. */
  command: string;
  /** What stands behind it here, mostly to keep it short. */
  more?: readonly string[];
  /** What a word of the guide stands for here. */
  words?: Readonly<Record<string, string>>;
  env?: Readonly<Record<string, string>>;
  /** Its exit code; 0 where it is not named. */
  code?: number;
  /** What it must print. */
  says: RegExp;
  /** A file that it must have written last, below the project. */
  writes?: string;
  /** A path that must be served once it runs, or the address that it prints; it is stopped then. */
  serves?: string | RegExp;
  /** Puts in place what the guide takes for granted. */
  before?: (root: string) => void | Promise<void>;
}

/** Names that the guides invent, in Spanish or as a gap to fill, and what the same guide calls them in English. */
const INVENTED: readonly (readonly [name: string, english: string])[] = [
  ['mi-mensaje', 'my-message'],
  ['mi-cuestionario', 'my-quiz'],
  ['mi-sesion', 'my-lesson'],
  ['feria-en-puno', 'fair-in-puno'],
  ['hoja.xlsx', 'table.xlsx'],
  ['conteo.xlsx', 'count.xlsx'],
  ['marcas.xlsx', 'marks.xlsx'],
  ['taller.md', 'workshop.md'],
  ['cambio.patch', 'change.patch'],
  ['escaneadas.txt', 'scanned.txt'],
  ['informe.xlsx', 'report.xlsx'],
  ['<language>', 'qu'],
];

/**
 * What must be run for a command of a guide: without the variables before it, with the invented names of the English half, and
 * without the option that this half adds to what the Spanish one types (`--lang en`), which another test looks for.
 *
 * @example runFor('npm run new -- message mi-mensaje') // => 'npm run new -- message my-message'
 */
export function runFor(command: string): string {
  const bare = command.replace(/^([A-Z_]+=\S+ )+/, '').replace(/^(npm run \S+ -- \S.*) --lang en$/, '$1');
  return INVENTED.reduce((text, [name, english]) => text.replaceAll(name, english), bare);
}

/** A command as it is run, program and words: with what this run puts in the place of some of them, and behind them. */
export function wordsOf({ command, more = [], words = {} }: Run): string[] {
  const parts = [...command.matchAll(/"([^"]*)"|\S+/g)].map(([whole, quoted]) => quoted ?? whole);
  // npm keeps what stands before this sign to itself.
  const sign = more.length > 0 && parts[0] === 'npm' && !parts.includes('--') ? ['--'] : [];
  return [...parts.map((word) => words[word] ?? word), ...sign, ...more];
}

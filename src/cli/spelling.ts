/**
 * `node src/cli/spelling.ts [--dir content]`: words in pages, lessons, phrases and records that neither the dictionary of their
 * language nor its own list in `content/words/` knows. Exit code 0 where there is none, 1 where there is one.
 */
import { parseArgs } from 'node:util';
import { contentDir } from '../check/content-dir.ts';
import { readContent } from '../check/read/content.ts';
import { type Knows, misspellings, readDictionary } from './spelling/spelling-findings.ts';
import { runAsCommand } from './terminal.ts';

/** Runs the command; prints through `print` and returns the exit code. */
export function main(args: readonly string[], print: (text: string) => void): number {
  const { values } = parseArgs({ args: [...args], options: { dir: { type: 'string' } } });
  const content = readContent(values.dir ?? contentDir());
  const dictionaries = new Map<string, Knows>();
  for (const { value } of content.wordRules) {
    const name = value?.spelling?.dictionary;
    if (name) dictionaries.set(name, readDictionary(name));
  }
  const found = misspellings(content, dictionaries);
  for (const { locale, file, line, word } of found) {
    print(
      `${file}, línea / line ${line}: «${word}». Si está bien escrita, va en words/${locale}.yaml, spelling. / If it is right, it belongs in words/${locale}.yaml, spelling.`,
    );
  }
  print(found.length === 0 ? 'Ninguna palabra desconocida. / No unknown word.' : `${found.length}`);
  return found.length === 0 ? 0 : 1;
}

// Last, so that everything above it exists.
if (import.meta.main) await runAsCommand(main);

/**
 * Begins a content file: `npm run new -- message|activity|service|lesson|quiz <name> [--lang en]`. Exit code 1 where it is refused, 2
 * where the command was not understood.
 */
import { buildDate } from '../build-date.ts';
import { contentDir } from '../check/content-dir.ts';
import { writeNewFile } from './new/new-file.ts';
import { runAsCommand, wordsBehind } from './terminal.ts';

/** Runs the command; prints through `print` and returns the exit code. */
export function main(args: readonly string[], print: (text: string) => void): number {
  const asked = wordsBehind(args, ['lang']);
  const lang = asked?.lang === 'en' ? 'en' : 'es';
  const [kind = '', id = ''] = asked?.words ?? [];
  const result = writeNewFile({ kind, id, dir: contentDir(), lang, today: buildDate });
  if ('refused' in result) {
    print(result.refused);
    return asked ? 1 : 2;
  }
  const next =
    lang === 'es'
      ? 'Abre lo que se creó, cambia lo que está por escribir y corre: npm run check:content'
      : 'Open what was made, write what is missing and run: npm run check:content -- --lang en';
  print(`${result.paths.join('\n')}\n${next}`);
  return 0;
}

// Last, so that everything above it exists.
if (import.meta.main) await runAsCommand(main);

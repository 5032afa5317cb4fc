/**
 * `npm run live [-- --lang LOCALE] [--all]`: who has to do what before the site can be published, how much is left, and one next step each;
 * what the smallest honest site needs first. `--lang`: in another language of the site than its first; `--all`: with every file. Changes
 * nothing. Exit code 0 where the smallest site can be published, 1 where something stops it, 2 where the command was not understood.
 */
import { buildDate } from '../build-date.ts';
import { checkLive } from '../check/check-all.ts';
import { contentDir } from '../check/content-dir.ts';
import { readContent } from '../check/read/content.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { formatWork, listWords } from './live/report.ts';
import { workOf } from './live/work.ts';
import { runAsCommand, wordsBehind } from './terminal.ts';

/** Runs the command; prints through `print` and returns the exit code. */
export function main(args: readonly string[], print: (text: string) => void, today: PlainDate = buildDate): number {
  const asked = wordsBehind(args, ['lang', 'dir'], ['all']);
  const { dir = contentDir(), lang, all } = asked ?? {};
  const content = readContent(dir);
  const words = listWords(content, lang);
  if (!asked || asked.words.length > 0 || !words) {
    print(USAGE);
    return 2;
  }
  const work = workOf(content, checkLive(content, today), today);
  print(formatWork(work, words, all));
  return work.some(({ part }) => part === 'smallest') ? 1 : 0;
}

const USAGE = 'npm run live -- [--lang es] [--all] [--dir content]';

if (import.meta.main) await runAsCommand(main);

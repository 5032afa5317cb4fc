/**
 * `npm run live [-- --lang LOCALE] [--all] [--table FILE.xlsx]`: who has to do what before the site can be published: what the smallest honest
 * site needs, apart from what is left out of it until then, with how much is left and one next step each. `--lang`: in another language
 * of the site than its first; `--all`: with every file that is meant; `--table`: as a spreadsheet (.xlsx or .csv). Changes nothing else.
 * Exit code 0 where the smallest site can be published, 1 where something stops it, 2 where the command was not understood.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeXlsx } from '../activity-intake/write-xlsx.ts';
import { buildDate } from '../build-date.ts';
import { checkLive } from '../check/check-all.ts';
import { contentDir } from '../check/content-dir.ts';
import { readContent } from '../check/read/content.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { encodeCsv } from '../outputs/csv.ts';
import { formatWork, workRows } from './live/report.ts';
import { listWords } from './live/words.ts';
import { workOf } from './live/work.ts';
import { runAsCommand } from './terminal.ts';

/** Runs the command; prints through `print` and returns the exit code. */
export async function main(
  args: readonly string[],
  print: (text: string) => void,
  today: PlainDate = buildDate,
): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const { dir = contentDir(), lang, table, all = false } = values;
  const content = readContent(dir);
  const words = listWords(content, lang);
  if (!words || (table !== undefined && !/\.(?:csv|xlsx)$/i.test(table))) {
    print(USAGE);
    return 2;
  }
  const work = workOf(content, checkLive(content, today), today);
  if (table) {
    const [head = [], ...rows] = workRows(work, words);
    const isCsv = /\.csv$/i.test(table);
    const sheet = {
      name: words.say('live.title'),
      rows: [head, ...rows],
      bold: [0],
      widths: [30, 50, 10, 70],
      sticky: 1,
    };
    writeFileSync(table, isCsv ? encodeCsv(head, rows) : await writeXlsx([sheet]));
  }
  print([formatWork(work, words, all), ...(table ? [table] : [])].join('\n\n'));
  return work.some(({ part }) => part === 'smallest') ? 1 : 0;
}

const OPTIONS = {
  lang: { type: 'string' },
  dir: { type: 'string' },
  table: { type: 'string' },
  all: { type: 'boolean' },
} as const;

const USAGE = 'npm run live -- [--lang es] [--all] [--table FILE.xlsx|FILE.csv] [--dir content]';

if (import.meta.main) await runAsCommand(main);

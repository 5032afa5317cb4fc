/**
 * `node src/cli/check-content.ts [--lang es|en] [--dir content]`: every mistake in `content/`, in one run, and which translations are
 * stale or reviews are of an older text; of a published site how much it goes without.
 * Exit code 0 where there is none, 1 where there is one, 2 where the command was not understood.
 */
import { buildDate } from '../build-date.ts';
import { checkAll } from '../check/check-all.ts';
import { contentDir } from '../check/content-dir.ts';
import type { Lang } from '../check/findings/words.ts';
import { formatNotices, formatReport, type ReportOptions } from '../check/report.ts';
import { runAsCommand, wordsBehind } from './terminal.ts';
import { lapsedNotice, staleNotice } from './translations/notices.ts';

/** Runs the command; prints through `print` and returns the exit code. */
export function main(args: readonly string[], print: (text: string) => void, today = buildDate): number {
  const asked = wordsBehind(args, ['lang', 'dir']);
  const { lang = 'es', dir = contentDir() } = asked ?? {};
  if (!asked || asked.words.length > 0 || (lang !== 'es' && lang !== 'en')) {
    print(USAGE);
    return 2;
  }
  const options: ReportOptions = { lang, dir };
  const { files, findings, leftOut, notices, status, lapsed } = checkAll(dir, today);
  print(formatReport(findings, files, options));
  const noticed = formatNotices(notices, options);
  if (noticed) print(`\n${noticed}`);
  const stale = staleNotice(status, lang);
  if (stale) print(`\n${stale}`);
  const unread = lapsedNotice(lapsed, lang);
  if (unread) print(`\n${unread}`);
  if (leftOut.length > 0) print(`\n${LEFT_OUT[lang](leftOut.length)}`);
  return findings.length === 0 ? 0 : 1;
}

const USAGE = `Uso: npm run check:content -- [--lang es|en] [--dir content]
Usage: npm run check:content -- [--lang es|en] [--dir content]`;

/** How much a published site goes without. */
const LEFT_OUT: Record<Lang, (count: number) => string> = {
  es: (count) => `Fuera de lo publicado: ${count}. Mira \`npm run live\`.`,
  en: (count) =>
    `Out of the published site until it is read or confirmed: ${count}. \`npm run live\` says who does what.`,
};

// Last, so that everything above it exists.
if (import.meta.main) await runAsCommand(main);

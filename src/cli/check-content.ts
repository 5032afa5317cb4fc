/**
 * `node src/cli/check-content.ts [--lang es|en] [--dir content]`: every mistake in `content/`, stale translations and lapsed reviews, and how
 * much a published site leaves out. Exit code 0 where there is no mistake, 1 where there is one, 2 where the command was not understood.
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
  for (const notice of [
    formatNotices(notices, options),
    staleNotice(status, lang),
    lapsedNotice(lapsed, lang),
    leftOut.length > 0 && LEFT_OUT[lang](leftOut.length),
  ])
    if (notice) print(`\n${notice}`);
  return findings.length === 0 ? 0 : 1;
}

const USAGE = `Uso: npm run check:content -- [--lang es|en] [--dir content]
Usage: npm run check:content -- [--lang es|en] [--dir content]`;

const LEFT_OUT: Record<Lang, (count: number) => string> = {
  es: (count) => `Fuera de lo publicado: ${count}. Mira \`npm run live\`.`,
  en: (count) =>
    `Out of the published site until it is read or confirmed: ${count}. \`npm run live\` says who does what.`,
};

// Last, so that everything above it exists.
if (import.meta.main) await runAsCommand(main);

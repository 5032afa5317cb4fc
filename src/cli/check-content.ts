/**
 * `node src/cli/check-content.ts [--lang es|en] [--dir content] [--live]`: every mistake in `content/`, in one run, and which
 * translations are stale or reviews are of an older text.
 * `--live`: what would stop the site if it were published, and who does what about it.
 * Exit code 0 where there is none, 1 where there is one, 2 where the command was not understood.
 */
import { parseArgs } from 'node:util';
import { buildDate } from '../build-date.ts';
import { checkAll } from '../check/check-all.ts';
import { contentDir } from '../check/content-dir.ts';
import { askedKeys } from '../check/read/asked-keys.ts';
import { formatNotices, formatReport } from '../check/report.ts';
import { workList } from '../check/work-list.ts';
import { runAsCommand } from './terminal.ts';
import { lapsedNotice, staleNotice } from './translations/notices.ts';

/** Runs the command; prints through `print` and returns the exit code. */
export function main(args: readonly string[], print: (text: string) => void, today = buildDate): number {
  const options = optionsOf(args);
  if (!options) {
    print(USAGE);
    return 2;
  }
  const { asLive } = options;
  const result = checkAll(options.dir, today, askedKeys(), { asLive });
  const { files, findings, leftOut, notices, status, lapsed, stage, sourceLocale } = result;
  print(formatReport(findings, files, options));
  const noticed = formatNotices(notices, options);
  if (noticed) print(`\n${noticed}`);
  const stale = staleNotice(status, options.lang);
  if (stale) print(`\n${stale}`);
  const unread = lapsedNotice(lapsed, options.lang);
  if (unread) print(`\n${unread}`);
  const work = stage === 'live' ? workList([...findings, ...leftOut], status, sourceLocale ?? '', options.lang) : null;
  if (work) print(`\n${work}`);
  return findings.length === 0 ? 0 : 1;
}

function optionsOf(args: readonly string[]): { lang: 'es' | 'en'; dir: string; asLive: boolean } | null {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const { lang = 'es', dir = contentDir(), live: asLive = false } = values;
    return lang === 'es' || lang === 'en' ? { lang, dir, asLive } : null;
  } catch {
    return null;
  }
}

const OPTIONS = { lang: { type: 'string' }, dir: { type: 'string' }, live: { type: 'boolean' } } as const;

const USAGE = `Uso: npm run check:content -- [--lang es|en] [--dir content] [--live]
Usage: npm run check:content -- [--lang es|en] [--dir content] [--live]`;

// Last, so that everything above it exists.
if (import.meta.main) await runAsCommand(main);

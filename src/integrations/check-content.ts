import type { AstroIntegration } from 'astro';
import { buildDate } from '../build-date.ts';
import { checkMistakes } from '../check/check-all.ts';
import { contentDir } from '../check/content-dir.ts';
import type { Lang } from '../check/findings/words.ts';
import { forgetReadings } from '../check/read/file.ts';
import { formatLeftOut, formatReport } from '../check/report.ts';
import { safeForTerminal, wordedError } from '../check/safe-for-terminal.ts';
import type { PlainDate } from '../domain/plain-date.ts';

interface CheckOptions {
  dir?: string;
  lang?: Lang;
  today?: PlainDate;
}

/**
 * Stops a build on content that has mistakes, with one error whose message is the whole report. Without it, a reference to something
 * that does not exist would only leave a line in the log.
 *
 * It looks once, as early as a build allows: Astro reads its collections before `astro:build:start`, and would stop there with its own
 * words about the first mistake that a schema finds.
 */
export default function checkContent({
  dir = contentDir(),
  lang = 'es',
  today = buildDate,
}: CheckOptions = {}): AstroIntegration {
  let isChecked = false;
  const check = (logger: { info: (message: string) => void }) => {
    if (isChecked) return;
    const { files, findings, leftOut } = checkMistakes(dir, today);
    const report = safeForTerminal(formatReport(findings, files, { lang, dir }));
    if (findings.length > 0) throw wordedError(report);
    isChecked = true;
    logger.info(report);
    if (leftOut.length > 0) logger.info(formatLeftOut(leftOut, lang));
  };
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'build') check(logger);
      },
      // Later integrations may still use what was read.
      'astro:config:done': () => forgetReadings(),
      'astro:build:start': ({ logger }) => {
        check(logger);
        forgetReadings();
      },
    },
  };
}

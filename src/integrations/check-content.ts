import type { AstroIntegration } from 'astro';
import { buildDate } from '../build-date.ts';
import { checkAll } from '../cli/content/check-all.ts';
import { contentDir } from '../cli/content/content-dir.ts';
import type { Lang } from '../cli/content/messages/words.ts';
import { formatReport } from '../cli/content/report.ts';
import type { PlainDate } from '../domain/plain-date.ts';

export interface CheckOptions {
  dir?: string;
  lang?: Lang;
  today?: PlainDate;
}

/**
 * Stops a build on content that has mistakes, with one error whose message is the whole report. Without it, a
 * reference to something that does not exist would only leave a line in the log.
 */
export default function checkContent(options: CheckOptions = {}): AstroIntegration {
  const { dir = contentDir(), lang = 'es', today = buildDate } = options;
  return {
    name: 'check-content',
    hooks: {
      'astro:build:start': ({ logger }) => {
        const { files, findings } = checkAll(dir, today);
        const report = formatReport(findings, files, { lang, dir });
        if (findings.length > 0) throw new Error(report);
        logger.info(report);
      },
    },
  };
}

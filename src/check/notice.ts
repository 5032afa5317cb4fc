import type { Finding } from './finding.ts';
import type { Lang } from './findings/words.ts';
import { formatFinding, type ReportOptions } from './report.ts';

/**
 * What an editor has to know though it is no mistake, in the words of a finding under a heading of its own.
 *
 * @returns `null` where there is nothing to say
 */
export function formatNotices(notices: readonly Finding[], options: ReportOptions): string | null {
  if (notices.length === 0) return null;
  return [HEAD[options.lang], ...notices.map((notice) => formatFinding(notice, options))].join('\n\n');
}

const HEAD: Record<Lang, string> = {
  es: 'Avisos, que no detienen nada:',
  en: 'Notices, which stop nothing:',
};

import type { Service } from '../../domain/service/service.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import type { ViewContext } from '../context.ts';

/**
 * The text to copy, the same for everybody, and a link that opens a mail with a neutral subject and says that a mail leaves a copy.
 * `null` while nobody has told us where to write (`contact: null`): nobody fills in what they cannot send.
 */
export function toServiceReport(record: Service, { t, words, campaign, today }: ViewContext) {
  const { contact } = campaign;
  if (!contact) return null;
  const line = (key: PhraseKey, value = '') => `${words.plain(key)}: ${value}`.trimEnd();
  const lines = [
    line('report.code', record.id),
    line('report.version', today),
    line('report.field'),
    line('report.right'),
    line('report.seen'),
  ];
  const subject = encodeURIComponent(words.plain('report.subject'));
  return {
    heading: t('report.heading'),
    lead: t('report.lead'),
    /** The lines to copy: code of the record, version of the page, the detail. */
    lines,
    mail: {
      href: `mailto:${contact}?subject=${subject}&body=${encodeURIComponent(lines.join('\r\n'))}`,
      label: t('report.mail'),
      warning: t('report.copy'),
    },
  };
}

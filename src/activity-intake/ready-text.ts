import type { Announcement } from './announcement.ts';
import type { Phrase } from './finding.ts';

/**
 * What somebody pastes into an e-mail or an issue beside the file: which activities, each with its receipt.
 *
 * @param address the one that opens the form filled in, where there is one
 */
export function readyText(
  coded: readonly { one: Announcement; code: string }[],
  address: string | null,
  phrase: Phrase,
): { subject: string; body: string } {
  const lines = coded.slice(0, MOST).map(({ one: { title, starts, from, town }, code }) => {
    const facts = [starts, from, town, code && phrase('announce.mail-code', { code })];
    return `- ${title} (${facts.filter(Boolean).join(', ')})`;
  });
  const rest = coded.length - lines.length;
  return {
    subject: phrase('announce.mail-subject', { count: String(coded.length) }),
    body: [
      phrase('announce.mail-hello'),
      '',
      ...lines,
      ...(rest > 0 ? [`… +${rest}`] : []),
      '',
      phrase('announce.mail-files'),
      ...(address ? [phrase('announce.mail-open', { address })] : []),
      phrase('announce.mail-who'),
    ].join('\n'),
  };
}

/** The address that opens an e-mail; nothing in a title can add a header to it. */
export function mailtoOf(contact: string, { subject, body }: { subject: string; body: string }): string {
  return `mailto:${encodeURIComponent(contact).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}

const MOST = 20;

import type { Announcement } from './announcement.ts';
import type { Phrase } from './sentence.ts';

/** What somebody pastes into an e-mail or an issue beside the file: which activities, and that nobody has confirmed them yet. */
export function readyText(announcements: readonly Announcement[], phrase: Phrase): { subject: string; body: string } {
  const lines = announcements
    .slice(0, MOST)
    .map((one) => `- ${one.title} (${[one.starts, one.from, one.town].filter(Boolean).join(', ')})`);
  const rest = announcements.length - lines.length;
  return {
    subject: phrase('announce.mail-subject', { count: String(announcements.length) }),
    body: [
      phrase('announce.mail-hello'),
      '',
      ...lines,
      ...(rest > 0 ? [`… +${rest}`] : []),
      '',
      phrase('announce.mail-files'),
      phrase('announce.mail-who'),
    ].join('\n'),
  };
}

/** The address that opens an e-mail; nothing in a title can add a header to it. */
export function mailtoOf(contact: string, { subject, body }: { subject: string; body: string }): string {
  return `mailto:${encodeURIComponent(contact).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}

const MOST = 20;

import { generateAtomFeed } from 'feedsmith';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { AtomView } from '../../views/page/corrections.ts';
import { uidOf } from '../uid.ts';

/** An Atom feed (RFC 4287). Ids are UUIDs without a domain, so that they outlive a move; links need the site's address. */
export function encodeAtom({ home, atom, ...view }: AtomView): string {
  return generateAtomFeed({
    id: feedId(`feed/${view.id}`),
    title: { value: clean(view.name) },
    subtitle: { value: clean(view.description) },
    updated: midnight(view.updatedOn),
    authors: [{ name: clean(view.author) }],
    xml: { lang: view.lang },
    links: [
      ...(home ? [{ href: home, rel: 'alternate', type: 'text/html' }] : []),
      ...(atom ? [{ href: atom, rel: 'self', type: 'application/atom+xml' }] : []),
    ],
    entries: view.entries.map((entry) => ({
      id: feedId(entry.id),
      title: { value: clean(entry.title) },
      updated: midnight(entry.updatedOn),
      content: { type: 'text', value: clean(entry.text) },
      categories: entry.categories.map((term) => ({ term: clean(term) })),
      links: entry.url ? [{ href: entry.url, rel: 'alternate', type: 'text/html' }] : [],
      xml: { lang: entry.lang },
    })),
  });
}

function feedId(id: string): string {
  return `urn:uuid:${uidOf(id)}`;
}

function midnight(day: PlainDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Text without the characters that XML 1.0 forbids. */
function clean(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '');
}

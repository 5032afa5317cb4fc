import { generateAtomFeed } from 'feedsmith';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { CalendarEntry } from '../../views/activities/calendar.ts';
import type { FeedView } from '../../views/activities/feed.ts';
import { uidOf } from '../uid.ts';

/** An Atom feed (RFC 4287). Ids are UUIDs without a domain, so that they outlive a move; links need the site's address. */
export function encodeAtom({ home, atom, ...view }: FeedView): string {
  return generateAtomFeed({
    id: idOf(`feed/${view.id}`),
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
      id: idOf(entry.id),
      title: { value: clean(entry.title) },
      updated: midnight(entry.updatedOn),
      content: { type: 'text', value: textOf(entry) },
      categories: entry.categories.map((term) => ({ term: clean(term) })),
      links: entry.url ? [{ href: entry.url, rel: 'alternate', type: 'text/html' }] : [],
      xml: { lang: entry.lang },
    })),
  });
}

/** When and where, then what a calendar says too. */
function textOf({ starts, ends, from, to, place, text }: CalendarEntry): string {
  return clean(
    [[spanOf({ starts, ends, from, to }), place].filter(Boolean).join('. '), text].filter(Boolean).join('\n\n'),
  );
}

/** Days, then the hours of each; through a night, from the one to the other. */
function spanOf({ starts, ends, from, to }: Pick<CalendarEntry, 'starts' | 'ends' | 'from' | 'to'>): string {
  if (from && to && ends > starts && to > from) return `${starts} – ${ends}, ${from}–${to}`;
  const begin = from ? `${starts} ${from}` : starts;
  const end = [ends === starts ? null : ends, to].filter(Boolean).join(' ');
  return end ? `${begin} – ${end}` : begin;
}

function idOf(id: string): string {
  return `urn:uuid:${uidOf(id)}`;
}

function midnight(day: PlainDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Text without the characters that XML 1.0 forbids. */
function clean(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '');
}

import { createHash } from 'node:crypto';
import { isPlainDate, type PartialDate } from '../../domain/plain-date.ts';
import type { SourceFile } from '../../schemas/facts.ts';
import type { EventTables } from './events-table-schemas.ts';
import { toSlug } from './ids.ts';

type Publishers = EventTables['publishers'];

/** The id of the page that an activity was read in: its host and a short hash, so that it never changes with the order. */
export function eventSourceId(url: string): string {
  const host = toSlug(new URL(url).hostname.replace(/^www\./, ''));
  return `${host.slice(0, 48)}-${createHash('sha256').update(url).digest('hex').slice(0, 8)}`;
}

/** The page that an activity was read in; null where its publisher is in no table. */
export function toEventSource(
  url: string,
  { date, readOn, publishers }: { date: PartialDate | null; readOn: string; publishers: Publishers },
): SourceFile | null {
  const found = publisherOf(url, publishers);
  if (!found) return null;
  return {
    publisher: found.publisher,
    title: null,
    kind: found.kind,
    date: date ?? dateIn(url),
    url: isMangled(url) ? null : url,
    facts: [],
    confidence: null,
    readOn,
  };
}

/** The longest beginning of the address that the table knows. */
function publisherOf(url: string, publishers: Publishers): Publishers[string] | undefined {
  const { hostname, pathname } = new URL(url);
  const parts = `${hostname.replace(/^www\./, '')}${decodeURIComponent(pathname)}`.split('/');
  const beginnings = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
  const known = beginnings.find((beginning) => Object.hasOwn(publishers, beginning));
  return known === undefined ? undefined : publishers[known];
}

/** The day that an address names, as news sites write it: `/2025/09/25/`. */
function dateIn(url: string): PartialDate | null {
  const day = /\/(20\d\d)\/(\d\d)\/(\d\d)\//.exec(url)?.slice(1).join('-');
  return day && isPlainDate(day) ? day : null;
}

/** An address that a crawler has glued together from several; it is not what a reader should open. */
function isMangled(url: string): boolean {
  return /\.aspx\//.test(url);
}

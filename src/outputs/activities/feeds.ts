import type { CalendarEntry } from '../../views/activities/calendar.ts';
import type { FeedView } from '../../views/activities/feed.ts';
import { encodeAtom } from '../page/atom.ts';

/** The Atom feed of the activities. */
export function encodeActivitiesAtom(view: FeedView): string {
  return encodeAtom({ ...view, entries: view.entries.map((entry) => ({ ...entry, text: textOf(entry) })) });
}

/** When and where, then what a calendar says too. */
function textOf({ starts, ends, from, to, place, text }: CalendarEntry): string {
  return [[spanOf({ starts, ends, from, to }), place].filter(Boolean).join('. '), text].filter(Boolean).join('\n\n');
}

/** Days, then the hours of each; through a night, from the one to the other. */
function spanOf({ starts, ends, from, to }: Pick<CalendarEntry, 'starts' | 'ends' | 'from' | 'to'>): string {
  if (from && to && ends > starts && to > from) return `${starts} – ${ends}, ${from}–${to}`;
  const begin = from ? `${starts} ${from}` : starts;
  const end = [ends === starts ? null : ends, to].filter(Boolean).join(' ');
  return end ? `${begin} – ${end}` : begin;
}

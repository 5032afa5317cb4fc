import type { DatedActivity } from '../../domain/activities/activity.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { fileAddressOf } from '../../i18n/addresses.ts';
import type { ViewContext } from '../context.ts';
import { wholeAddress } from '../public-address.ts';
import { type CalendarEntry, toCalendar } from './calendar.ts';

/** Activities for feed readers: the entries of the calendar, what comes first. */
export type FeedView = ReturnType<typeof toFeed>;

/** The feed of all activities; observance days, which never change, are in the calendar alone. */
export function toFeed(activities: readonly DatedActivity[], context: ViewContext) {
  const { campaign, t, today, address } = context;
  const { id, name, description, lang, entries: all } = toCalendar(activities, context);
  const ids = new Set(activities.map((one) => one.id));
  const entries = comingFirst(
    all.filter((entry) => ids.has(entry.id)),
    today,
  );
  return {
    id,
    name,
    description,
    lang,
    author: campaign.publisher ?? t('footer.publisherUnknown').text,
    updatedOn:
      entries
        .map((entry) => entry.updatedOn)
        .sort()
        .at(-1) ?? today,
    home: wholeAddress(address('activities'), context),
    atom: wholeAddress(fileAddressOf('atom', {}, campaign), context),
    entries,
  };
}

/** What comes, the nearest first; then what is over, the latest first. */
function comingFirst(entries: readonly CalendarEntry[], today: PlainDate): CalendarEntry[] {
  const { coming = [], over = [] } = Object.groupBy(entries, ({ ends }) => (ends < today ? 'over' : 'coming'));
  return [...coming, ...over.reverse()];
}

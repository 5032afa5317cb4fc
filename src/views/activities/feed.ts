import type { DatedActivity } from '../../domain/activities/activity.ts';
import type { ActivityIndex } from '../../domain/activities/indexed.ts';
import { assertFound } from '../../domain/found.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { fileAddressOf } from '../../i18n/addresses.ts';
import type { ViewContext } from '../context.ts';
import { type CalendarEntry, type CalendarView, toCalendar, toGroupCalendar } from './calendar.ts';
import { FACET_RULES, type FacetPage, facetHref, facetParams } from './facets.ts';

/** A list of activities for feed readers: what a calendar holds, what comes first. */
export interface FeedView extends Pick<CalendarView, 'id' | 'name' | 'description' | 'lang'> {
  author: string;
  /** The day of its latest version. */
  updatedOn: PlainDate;
  /** Absent where the site has no address yet. */
  home: string | null;
  atom: string | null;
  json: string | null;
  entries: CalendarEntry[];
}

function toFeed(
  calendar: CalendarView,
  place: Pick<FacetPage, 'facet' | 'key'> | null,
  context: ViewContext,
): FeedView {
  const { campaign, facts, t, today, address } = context;
  const files = place
    ? assertFound(FACET_RULES[place.facet].files, `feed by ${place.facet}`)
    : { atom: 'atom' as const, feed: 'feed' as const };
  const params = place ? facetParams({ ...place, page: 1 }, facts) : {};
  const whole = (path: string) => (campaign.address ? new URL(path, campaign.address).href : null);
  const { id, name, description, lang } = calendar;
  const entries = comingFirst(calendar.entries, today);
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
    home: whole(place ? facetHref({ ...place, page: 1 }, context) : address('activities')),
    atom: whole(fileAddressOf(files.atom, params, campaign)),
    json: whole(fileAddressOf(files.feed, params, campaign)),
    entries,
  };
}

/** What comes, the nearest first; then what is over, the latest first. */
function comingFirst(entries: readonly CalendarEntry[], today: PlainDate): CalendarEntry[] {
  const { coming = [], over = [] } = Object.groupBy(entries, ({ ends }) => (ends < today ? 'over' : 'coming'));
  return [...coming, ...over.reverse()];
}

export function toGroupFeed(
  place: Pick<FacetPage, 'facet' | 'key'>,
  index: ActivityIndex,
  context: ViewContext,
): FeedView {
  return toFeed(toGroupCalendar(place, index, context), place, context);
}

/** The feed of all activities; observance days, which never change, are in the calendar alone. */
export function toWholeFeed(activities: readonly DatedActivity[], context: ViewContext): FeedView {
  const calendar = toCalendar(activities, context);
  const ids = new Set(activities.map(({ id }) => id));
  return toFeed({ ...calendar, entries: calendar.entries.filter(({ id }) => ids.has(id)) }, null, context);
}

import type { DatedActivity } from '../../domain/activities/activity.ts';
import type { ViewContext } from '../context.ts';
import { wholeAddress } from '../public-address.ts';
import { activityHref, joinLink, organiserNames } from './parts.ts';

/** An activity for programs that read pages; `null` for what is not known. */
export type ActivityLd = ReturnType<typeof toActivityLd>;

export function toActivityLd(activity: DatedActivity, context: ViewContext) {
  const { campaign, facts } = context;
  const { starts, ends, from, to } = activity.when;
  const previous = activity.status === 'moved' ? activity.change?.previous : undefined;
  const region = facts.regions.find(({ code }) => code === activity.place.region);
  return {
    name: activity.title,
    lang: activity.lang,
    description: activity.description || null,
    starts,
    ends: ends ?? starts,
    from: from ?? null,
    to: to ?? null,
    timeZone: campaign.timeZone,
    status: activity.status,
    mode: activity.mode,
    /** When it was to begin before it was moved. */
    previous: previous ? { starts: previous.starts, from: previous.from ?? null } : null,
    place: {
      venue: activity.place.venue ?? null,
      town: activity.place.town ?? null,
      region: region?.name.text ?? null,
      country: campaign.country.code,
      coordinates: activity.place.coordinates ?? null,
      link: joinLink(activity, context),
    },
    organisers: organiserNames(activity, context).map(({ text }) => text),
    /** BCP 47 tags of what is spoken there; the announcement's own where nobody says. */
    languages: activity.languages ?? [activity.lang],
    isFree: activity.cost === 'unknown' ? null : activity.cost === 'free',
    url: wholeAddress(activityHref(activity, context), context),
  };
}

import type { Activity, EventMode, EventStatus } from '../domain/event.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { ViewContext } from './context.ts';
import { eventHref, organiserNames } from './event-parts.ts';

/** An activity for programs that read pages; what is not known is null. */
export interface EventData {
  name: string;
  lang: string;
  description: string | null;
  starts: PlainDate;
  ends: PlainDate;
  from: string | null;
  to: string | null;
  timeZone: string;
  status: EventStatus;
  mode: EventMode;
  place: { venue: string | null; town: string | null; region: string | null; country: string };
  organisers: string[];
  isFree: boolean | null;
  url: string | null;
}

export function toEventData(activity: Activity, context: ViewContext): EventData {
  const { campaign, facts } = context;
  const { starts, ends, from, to } = activity.when;
  const region = facts.regions.find(({ code }) => code === activity.place.region);
  return {
    name: activity.title,
    lang: activity.lang,
    description: activity.description || null,
    starts: starts!,
    ends: ends ?? starts!,
    from: from ?? null,
    to: to ?? null,
    timeZone: campaign.timeZone,
    status: activity.status,
    mode: activity.mode,
    place: {
      venue: activity.place.venue ?? null,
      town: activity.place.town ?? null,
      region: region?.name.text ?? null,
      country: campaign.country.code,
    },
    organisers: organiserNames(activity, context).map(({ text }) => text),
    isFree: activity.cost === 'unknown' ? null : activity.cost === 'free',
    url: campaign.address ? new URL(eventHref(activity, context), campaign.address).href : null,
  };
}

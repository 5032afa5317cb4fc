import type { Answer } from '../../codes/activity.ts';
import type { Activity } from '../../domain/activities/activity.ts';
import { type ActivityIndex, seriesKeyOf } from '../../domain/activities/indexed.ts';
import type { ViewContext } from '../context.ts';
import { activityHref, joinLink } from './parts.ts';

/** One activity as open data: codes and the organiser's own words; what nobody has stated is `unknown` or null. */
export interface OpenActivity {
  id: string;
  title: string;
  lang: string;
  description: string;
  starts: string | null;
  ends: string | null;
  from: string | null;
  to: string | null;
  timeZone: string;
  status: string;
  change: { reason: string | null; previous: { starts: string; from: string | null } | null } | null;
  isConfirmedByOrganiser: boolean;
  /** What became of it, as its organiser reported; null where nobody has, or it is to come. */
  outcome: {
    held: string;
    mode: string | null;
    people: number | null;
    method: string | null;
    reportedOn: string;
  } | null;
  /** Whether somebody of the team read what stands here. */
  reading: string;
  kind: string;
  mode: string;
  place: {
    venue: string | null;
    town: string | null;
    region: string | null;
    country: string;
    directions: string | null;
    coordinates: { lat: number; lon: number } | null;
    link: string | null;
  };
  organisers: { id: string | null; name: string; lang: string }[];
  sectors: string[];
  audiences: string[];
  /** Spoken there; null where nobody says. */
  languages: string[] | null;
  cost: string;
  accessibility: Record<'stepFree' | 'signLanguage' | 'captions' | 'interpretation' | 'quietSpace', Answer>;
  series: string | null;
  sequence: number;
  updatedOn: string;
  sources: { id: string; publisher: string; title: string | null; date: string | null; url: string | null }[];
  confidence: string;
  /** Its page; null where it has none or the site has no address. */
  url: string | null;
}

/**
 * Where a field of an activity went that the open data does not have under its name. A new field of `Activity` stands here or
 * in `OpenActivity`, or does not compile; `encodeOpenActivitiesSchema` asks for a description of each that is published.
 */
export const OTHERWISE_PUBLISHED = {
  year: 'A part of its address, which is `url`.',
  when: 'Is `starts`, `ends`, `from` and `to`.',
  organiserNames: 'Are in `organisers`.',
  confirmed: 'Who checked is nobody’s business; `isConfirmedByOrganiser` says that somebody did.',
} as const satisfies Record<Exclude<keyof Activity, keyof OpenActivity>, string>;

export interface OpenActivities {
  /** The day that the site was built for. */
  builtOn: string;
  stage: string;
  publisher: string | null;
  activities: OpenActivity[];
}

/** Every activity, by id. */
export function toOpenActivities({ all }: ActivityIndex, context: ViewContext): OpenActivities {
  const { campaign, today } = context;
  const paged = new Set<Activity>([...all.coming, ...all.past]);
  const activities = [...paged, ...all.lines, ...all.ideas].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    builtOn: today,
    stage: campaign.stage,
    publisher: campaign.publisher,
    activities: activities.map((activity) => toOpenActivity(activity, paged.has(activity), context)),
  };
}

function toOpenActivity(activity: Activity, hasPage: boolean, context: ViewContext): OpenActivity {
  const { campaign, facts } = context;
  const { when, place, accessibility, change, organisers, organiserNames } = activity;
  return {
    id: activity.id,
    title: activity.title,
    lang: activity.lang,
    description: activity.description,
    starts: when.starts,
    ends: when.ends ?? null,
    from: when.from ?? null,
    to: when.to ?? null,
    timeZone: campaign.timeZone,
    status: activity.status,
    change: change
      ? {
          reason: change.reason ?? null,
          previous: change.previous ? { starts: change.previous.starts, from: change.previous.from ?? null } : null,
        }
      : null,
    isConfirmedByOrganiser: activity.confirmed !== null,
    outcome: toOpenOutcome(activity),
    reading: activity.reading,
    kind: activity.kind,
    mode: activity.mode,
    place: {
      venue: place.venue ?? null,
      town: place.town ?? null,
      region: place.region ?? null,
      country: campaign.country.code,
      directions: place.directions ?? null,
      coordinates: place.coordinates ?? null,
      link: joinLink(activity, context),
    },
    organisers: [
      ...organisers.flatMap((id) => {
        const name = facts.organisations.get(id)?.name;
        return name ? [{ id, name: name.text, lang: name.lang }] : [];
      }),
      ...organiserNames.map(({ text, lang }) => ({ id: null, name: text, lang })),
    ],
    sectors: activity.sectors,
    audiences: activity.audiences,
    languages: activity.languages ?? null,
    cost: activity.cost,
    accessibility: { ...accessibility, ...withUnknown(accessibility) },
    series: seriesKeyOf(activity),
    sequence: activity.sequence,
    updatedOn: activity.updatedOn,
    sources: activity.sources.flatMap((id) => {
      const source = facts.sources.get(id);
      return source
        ? [{ id, publisher: source.publisher, title: source.title, date: source.date, url: source.url }]
        : [];
    }),
    confidence: activity.confidence,
    url: hasPage && campaign.address ? new URL(activityHref(activity, context), campaign.address).href : null,
  };
}

function toOpenOutcome({ outcome }: Activity): OpenActivity['outcome'] {
  if (!outcome) return null;
  const { held, mode = null, counted, on } = outcome;
  return { held, mode, people: counted?.people ?? null, method: counted?.method ?? null, reportedOn: on };
}

function withUnknown({ interpretation = 'unknown', quietSpace = 'unknown' }: Activity['accessibility']) {
  return { interpretation, quietSpace };
}

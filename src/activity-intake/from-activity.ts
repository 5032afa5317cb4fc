import { isOneOf } from '../codes/keys.ts';
import type { Activity } from '../domain/activities/activity.ts';
import { ANNOUNCED_STATUSES, type Announcement } from './announcement.ts';
import { asWritten } from './markdown.ts';

type Parts = Omit<
  Activity,
  'id' | 'year' | 'reading' | 'sequence' | 'updatedOn' | 'confirmed' | 'sources' | 'confidence'
>;

/** The announcement that an activity was written from: what a new version of it is held against. */
export function fromActivity(activity: Parts): Announcement {
  const { when, place, accessibility, series, change, status } = activity;
  const { stepFree, signLanguage, captions, interpretation = 'unknown', quietSpace = 'unknown' } = accessibility;
  const { venue, town, region, directions, link } = place;
  const given = Object.entries({
    ends: when.ends,
    from: when.from,
    to: when.to,
    series,
    venue,
    town,
    region,
    directions,
    link,
    reason: change?.reason,
  }).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(given),
    title: activity.title,
    description: asWritten(activity.description.trim()),
    lang: activity.lang,
    organisers: activity.organisers,
    organiserNames: activity.organiserNames.map(({ text }) => text),
    sectors: activity.sectors,
    kind: activity.kind,
    status: isOneOf(ANNOUNCED_STATUSES, status) ? status : 'announced',
    starts: when.starts ?? '',
    mode: activity.mode,
    audiences: activity.audiences,
    cost: activity.cost,
    stepFree,
    signLanguage,
    captions,
    interpretation,
    quietSpace,
    languages: activity.languages ?? [],
  };
}

import { ACCESS_FIELDS } from '../codes/announced-fields.ts';
import { byKey, isOneOf } from '../codes/keys.ts';
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
  const { title, lang, organisers, sectors, kind, mode, audiences, cost, languages = [] } = activity;
  const { ends, from, to } = when;
  const { venue, town, region, directions, link } = place;
  const given = { ends, from, to, series, venue, town, region, directions, link, reason: change?.reason };
  return {
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    ...{ title, lang, organisers, sectors, kind, mode, audiences, cost, languages },
    description: asWritten(activity.description.trim()),
    organiserNames: activity.organiserNames.map(({ text }) => text),
    status: isOneOf(ANNOUNCED_STATUSES, status) ? status : 'announced',
    starts: when.starts ?? '',
    ...byKey(ACCESS_FIELDS, (field) => accessibility[field] ?? 'unknown'),
  };
}

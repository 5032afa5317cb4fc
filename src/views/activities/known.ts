import type { ActivityIndex } from '../../domain/activities/indexed.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { ViewContext } from '../context.ts';
import { activityHref } from './parts.ts';

/**
 * A published activity as far as it is compared with an announcement; 0 where nothing is stated. Without names of fields, since
 * thousands may come over a phone's connection.
 */
export type KnownRow = [
  title: string,
  href: string,
  starts: PlainDate,
  from: string | 0,
  /** The town or the region, as it is written; 0 for what is online. */
  place: string | 0,
  region: string | 0,
  organisers: string[],
];

export function toKnownRows({ all }: ActivityIndex, context: ViewContext): KnownRow[] {
  const regions = new Map(context.facts.regions.map(({ code, name }) => [code, name.text]));
  return [...all.coming, ...all.past].map((activity) => {
    const { town, region } = activity.place;
    const place = activity.mode === 'online' ? undefined : (town ?? regions.get(region ?? ''));
    return [
      activity.title,
      activityHref(activity, context),
      activity.when.starts,
      activity.when.from ?? 0,
      place ?? 0,
      region ?? 0,
      activity.organisers,
    ];
  });
}

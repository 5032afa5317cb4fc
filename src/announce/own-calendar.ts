import type ICAL from 'ical.js';
import { fold } from '../domain/fold.ts';
import type { AnnounceContext } from './context.ts';
import type { RawValues } from './fields.ts';

/** Did this site write a calendar, in its form or beside its pages? What its entries say more than others' is ours then. */
export function isOurs(product: string): boolean {
  return /^-\/\/thirty-july\/\//i.test(product);
}

/**
 * What our own calendars say where others' name a person or nothing: who organises (CONTACT, RFC 5545, 3.8.4.2), the kind
 * (CATEGORIES), why it was moved or cancelled (COMMENT).
 */
export function ownValues(entry: ICAL.Component): RawValues {
  const texts = (name: string) =>
    entry
      .getAllProperties(name)
      .map((property): unknown => property.getFirstValue())
      .filter((value) => typeof value === 'string');
  const [organiser, kind, reason] = [texts('contact').join('; '), texts('categories')[0], texts('comment')[0]];
  // The room stands behind the place, for programs that know no CONFERENCE.
  const venue = texts('location')[0]?.replace(/; https:\/\/\S+$/, '');
  return {
    ...(organiser ? { organiser } : {}),
    ...(kind ? { kind } : {}),
    ...(reason ? { reason } : {}),
    ...(venue ? { venue } : {}),
  };
}

/** The region that our own calendars write behind the place, apart from it. */
export function withRegion(values: RawValues, { regions }: Pick<AnnounceContext, 'regions'>): RawValues {
  const pieces = (values.venue ?? '').split(', ');
  const last = fold(pieces.at(-1) ?? '');
  const region = regions.find(({ words }) => words.some((word) => fold(word) === last));
  if (!region || values.region) return values;
  return { ...values, region: region.code, venue: pieces.slice(0, -1).join(', ') || (values.venue ?? '') };
}

import type ICAL from 'ical.js';
import type { RawValues } from './fields.ts';

/** Who writes the calendars of the form. */
export const PRODUCT = '-//thirty-july//announce//EN';

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
  return { ...(organiser ? { organiser } : {}), ...(kind ? { kind } : {}), ...(reason ? { reason } : {}) };
}

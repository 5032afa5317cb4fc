import type { Announcement } from './announcement.ts';
import { FIELDS, type RawValues } from './fields.ts';

/** An announcement as a row would say it, by codes: what the judge reads of it is the announcement again. */
export function rawOf(announcement: Partial<Announcement>): RawValues {
  const values: RawValues = {};
  for (const field of FIELDS) {
    const value =
      field === 'organiser'
        ? [...(announcement.organisers ?? []), ...(announcement.organiserNames ?? [])]
        : announcement[field === 'spoken' ? 'languages' : field];
    const text = typeof value === 'string' ? value : (value ?? []).join('; ');
    if (text !== '') values[field] = text;
  }
  return values;
}

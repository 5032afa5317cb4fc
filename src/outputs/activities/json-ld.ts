import type { Event, Place, VirtualLocation, WithContext } from 'schema-dts';
import { Temporal } from 'temporal-polyfill';
import type { ActivityLd } from '../../views/activities/json-ld.ts';

const STATUSES = {
  announced: 'https://schema.org/EventScheduled',
  confirmed: 'https://schema.org/EventScheduled',
  moved: 'https://schema.org/EventRescheduled',
  cancelled: 'https://schema.org/EventCancelled',
  /** By its definition also for what "has taken place on the startDate as scheduled". */
  reported: 'https://schema.org/EventScheduled',
} as const;

const MODES = {
  onsite: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  mixed: 'https://schema.org/MixedEventAttendanceMode',
} as const;

/**
 * An activity as schema.org data, with only what is truly known: a date without a time where no time is known, and no field
 * for what nobody has stated.
 */
export function activityJsonLd(data: ActivityLd): WithContext<Event> {
  const { starts, ends, timeZone, mode, organisers } = data;
  // Several days with hours are days: from the first morning to the last evening nobody stays.
  const isDaily = data.from !== null && data.to !== null && ends > starts && data.to > data.from;
  const [from, to] = isDaily ? [null, null] : [data.from, data.to];
  const [language, ...others] = data.languages;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: data.name,
    inLanguage: language && others.length === 0 ? language : data.languages,
    startDate: toMoment(starts, from, timeZone),
    ...(to || ends !== starts ? { endDate: toMoment(ends, to, timeZone) } : {}),
    eventStatus: STATUSES[data.status],
    ...(data.previous ? { previousStartDate: toMoment(data.previous.starts, data.previous.from, timeZone) } : {}),
    ...(mode === 'unknown' ? {} : { eventAttendanceMode: MODES[mode] }),
    ...toLocations(data),
    ...(organisers.length > 0
      ? { organizer: organisers.map((name) => ({ '@type': 'Organization' as const, name })) }
      : {}),
    ...(data.description ? { description: data.description } : {}),
    ...(data.isFree === null ? {} : { isAccessibleForFree: data.isFree }),
    ...(data.url ? { url: data.url } : {}),
  };
}

/** The date alone, or the local time with the offset that the zone has on that day. */
function toMoment(date: string, time: string | null, timeZone: string): string {
  if (!time) return date;
  return Temporal.PlainDateTime.from(`${date}T${time}`)
    .toZonedDateTime(timeZone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** The place, where one joins online, or both; online without a known address has the page that tells of it, if any. */
function toLocations({ mode, place, url }: ActivityLd): { location?: Event['location'] } {
  const link = place.link ?? url;
  const there: VirtualLocation[] =
    (mode === 'online' || mode === 'mixed') && link ? [{ '@type': 'VirtualLocation', url: link }] : [];
  const all = [...(mode === 'online' ? [] : [toPlace(place)]), ...there];
  const [first, ...others] = all;
  if (!first) return {};
  return { location: others.length === 0 ? first : all };
}

function toPlace({ venue, town, region, country, coordinates }: ActivityLd['place']): Place {
  return {
    '@type': 'Place',
    ...(venue ? { name: venue } : {}),
    address: {
      '@type': 'PostalAddress',
      ...(town ? { addressLocality: town } : {}),
      ...(region ? { addressRegion: region } : {}),
      addressCountry: country,
    },
    ...(coordinates
      ? { geo: { '@type': 'GeoCoordinates', latitude: coordinates.lat, longitude: coordinates.lon } }
      : {}),
  };
}

import type { ContactPoint, Graph, OpeningHoursSpecification, Organization, WithContext } from 'schema-dts';
import { WEEKDAYS, type Weekday } from '../../codes/dates.ts';
import type { Interval } from '../../domain/service/hours.ts';
import type { Service } from '../../domain/service/service.ts';
import type { ServiceLd } from '../../views/service/json-ld.ts';

const DAYS = {
  mo: 'https://schema.org/Monday',
  tu: 'https://schema.org/Tuesday',
  we: 'https://schema.org/Wednesday',
  th: 'https://schema.org/Thursday',
  fr: 'https://schema.org/Friday',
  sa: 'https://schema.org/Saturday',
  su: 'https://schema.org/Sunday',
} as const satisfies Record<Weekday, string>;

const BODIES = {
  state: 'GovernmentOrganization',
  police: 'GovernmentOrganization',
  prosecutor: 'GovernmentOrganization',
  ombudsman: 'GovernmentOrganization',
  ngo: 'NGO',
  international: 'Organization',
  unknown: 'Organization',
} as const satisfies Record<Service['kind'], string>;

type Channel = ServiceLd['channels'][number];

/**
 * The ways to reach a service as schema.org data: its contact points, within the body that runs it where that is known. Only
 * what is stated has a field; each description says how far the number can be relied on.
 */
export function serviceJsonLd(data: ServiceLd): WithContext<Organization> | Graph {
  const points = data.channels.map((channel) => toPoint(channel, data));
  if (!data.operator) return { '@context': 'https://schema.org', '@graph': points };
  return {
    '@context': 'https://schema.org',
    '@type': BODIES[data.operator.kind],
    name: data.operator.name,
    contactPoint: points,
  };
}

function toPoint(channel: Channel, data: ServiceLd): ContactPoint {
  const { name, status, topic, languages, areas } = data;
  const common = { name, description: status };
  if (channel.type === 'address') {
    return { '@type': 'PostalAddress', ...common, streetAddress: channel.value, addressCountry: data.country };
  }
  const hours = toHours(data.hours);
  return {
    '@type': 'ContactPoint',
    ...common,
    contactType: topic,
    ...toReach(channel),
    ...(channel.isFree ? { contactOption: 'https://schema.org/TollFree' } : {}),
    ...(areas.length > 0 ? { areaServed: areas } : {}),
    ...(languages.length > 0 ? { availableLanguage: languages } : {}),
    ...(hours.length > 0 ? { hoursAvailable: hours } : {}),
  };
}

function toReach({
  type,
  value,
  link,
  isDialled,
}: Channel): { telephone: string } | { email: string } | { url: string } {
  if (type === 'email') return { email: value };
  // Messengers are reached by a number too.
  if (isDialled || /^[+\d]/.test(value)) return { telephone: value };
  return { url: link ?? value };
}

/** None where the hours are not known, or sources contradict each other. */
function toHours(hours: ServiceLd['hours']): OpeningHoursSpecification[] {
  if (hours.status === 'always') return [toSpecification({ days: [...WEEKDAYS], opens: '00:00', closes: '24:00' })];
  return hours.status === 'intervals' ? hours.intervals.map(toSpecification) : [];
}

function toSpecification({ days, opens, closes }: Interval): OpeningHoursSpecification {
  return {
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => DAYS[day]),
    opens,
    // The type Time has no 24:00; readers of this data take 23:59 for the end of the day.
    closes: closes === '24:00' ? '23:59' : closes,
  };
}

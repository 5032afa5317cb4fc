import { WEEKDAYS, type Weekday } from '../../codes/dates.ts';
import type { ChannelType } from '../../codes/service.ts';
import type { Campaign } from '../campaign.ts';
import { type Deployment, eachNumberOnce, namedBy } from './alternatives.ts';
import { isListed, serves } from './coverage.ts';
import { isDialled, isDialledType } from './dialling.ts';
import type { Service } from './service.ts';
import { isOut } from './status.ts';

/** So many are named: whoever reads at night needs one number, and another where that one is engaged. */
const MOST_AT_NIGHT = 2;

/** As much of the deployment as it takes to know who answers at night. */
type Known = Deployment & { campaign: Pick<Campaign, 'roles' | 'night' | 'country'> };

/** Does a source say that somebody answers at every hour of every day? */
function isAlwaysOpen({ hours }: Pick<Service, 'hours'>): boolean {
  return hours.status === 'always';
}

/**
 * Whom to call at night, or on a day without service, instead of a service that is not certainly open then, be it called, written
 * to or visited: who plays the roles that `night` of the campaign names for its topic, the same wherever the service is shown.
 * Where one of these is out, what its record names. None for a service that is always open, has no way to it, does not answer at
 * all, or is of another country.
 *
 * @param region ISO 3166-2 code of the page, or `null` where it is about no region
 */
export function openAtNight(record: Service, known: Known, region: string | null): Service[] {
  const { facts, campaign, today } = known;
  const isHere = record.country === campaign.country.code && record.channels.length > 0;
  if (!isHere || isAlwaysOpen(record) || isOut(record, region, today)) return [];
  const roles = campaign.night[record.topic] ?? campaign.night.other;
  const assigned = roles.flatMap((role) => facts.services.get(campaign.roles[role] ?? '') ?? []);
  const answering = assigned.flatMap((service) =>
    isOut(service, region, today) ? namedBy(service, known, region) : [service],
  );
  const others = answering.filter(
    (other) =>
      other.id !== record.id &&
      isAlwaysOpen(other) &&
      other.channels.some(isDialled) &&
      isListed(other) &&
      serves(other, region),
  );
  return eachNumberOnce([...new Set(others)], record).slice(0, MOST_AT_NIGHT);
}

/** When the numbers beside a service are meant: the night, before a way that may be in vain, or where nobody writes back. */
type NightCase = 'atNight' | 'beforeGoing' | 'ifUnanswered';

/** What speaks for a service of these ways in: the night of a telephone, the way to an office, the silence after a message. */
export function nightCaseOf(types: readonly ChannelType[]): NightCase {
  if (types.some(isDialledType)) return 'atNight';
  return types.every((type) => type === 'address') ? 'beforeGoing' : 'ifUnanswered';
}

/** The same with the days without service, and apart what one reaches through others: services of one key have the same words in every language. */
export function nightKeyOf(record: Pick<Service, 'channels' | 'hours' | 'holidays' | 'listing' | 'instead'>): string {
  const { channels, hours, holidays, instead } = record;
  if (!isListed(record) && instead.length > 0) return 'through';
  const when = nightCaseOf(channels.map(({ type }) => type));
  return when === 'atNight' ? [when, ...daysOff({ hours }), holidays === 'closed' ? 'holiday' : ''].join('-') : when;
}

/** The days of the week that the stated hours leave out; none where nobody states hours. */
export function daysOff({ hours }: Pick<Service, 'hours'>): Weekday[] {
  if ((hours.status !== 'intervals' && hours.status !== 'conflict') || !hours.intervals?.length) return [];
  const served = new Set(hours.intervals.flatMap(({ days }) => days));
  return WEEKDAYS.filter((day) => !served.has(day));
}

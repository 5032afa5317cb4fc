import { areasOf } from '../../domain/service/coverage.ts';
import { isDialled } from '../../domain/service/dialling.ts';
import { contactDates } from '../../domain/service/field-dates.ts';
import { freshnessOf } from '../../domain/service/freshness.ts';
import type { Hours } from '../../domain/service/hours.ts';
import { type ChannelData, type EvidenceData, isShown } from '../../domain/service/published-service.ts';
import type { Service } from '../../domain/service/service.ts';
import { isEarlier } from '../../domain/service/source-dates.ts';
import type { ViewContext } from '../context.ts';
import { toStatus } from './card.ts';
import { earlierThanStatus } from './dated.ts';
import { fullName } from './name.ts';
import { isClosed } from './notice.ts';
import { toPublishedService } from './open.ts';

/** The ways to reach a service, for programs that read pages; what nobody has stated is absent. */
export interface ServiceLd {
  name: string;
  /** How far its numbers can be relied on, in the language of the page. */
  status: string;
  topic: string;
  operator: { name: string; kind: Service['kind'] } | null;
  /** Codes of regions, or of the country where there are none; empty for services abroad. */
  areas: string[];
  hours: Hours;
  languages: string[];
  country: string;
  channels: (ChannelData & { isDialled: boolean; isFree: boolean })[];
}

/**
 * What a service's page tells programs; null where the page has no contact to tell, or nobody answers there. Its readers show one
 * status for all of it, so what may be of an earlier time is left out.
 */
export function toServiceLd(record: Service, context: ViewContext): ServiceLd | null {
  const data = toPublishedService(record, context);
  if (!isShown(data) || data.channels.length === 0 || isClosed(record, null, context)) return null;
  return {
    name: fullName(record, context).text,
    status: toStatus(record, context).text,
    topic: context.t(`topic.${data.topic}`).text,
    operator: data.operator ? { name: data.operator.name.text, kind: data.kind } : null,
    areas: areasOf(data),
    hours: earlierThanStatus(record, 'hours', context) ? { status: 'unknown' } : data.hours,
    languages: earlierThanStatus(record, 'languages', context) ? [] : data.languages,
    country: data.country,
    channels: data.channels
      .filter((channel) => !isEarlierThanStatus(channel, record, context))
      .map((channel) => ({ ...channel, isDialled: isDialled(channel), isFree: isFree(channel, record, context) })),
  };
}

function isFree(channel: ChannelData, record: Service, context: ViewContext): boolean {
  if (!isDialled(channel)) return false;
  const { free } = channel.callFacts;
  if (free) return free.answer === 'yes' && !isEarlierThanStatus(free, record, context);
  return record.cost === 'free' && !earlierThanStatus(record, 'cost', context);
}

/** While the number is not confirmed, its status is of the newest source; is this of an earlier time? */
function isEarlierThanStatus({ sourceDates }: EvidenceData, record: Service, { facts, today }: ViewContext): boolean {
  if (freshnessOf(record, today).state !== 'never') return false;
  return isEarlier(sourceDates, contactDates(record, facts.sources, today));
}

import { Temporal } from 'temporal-polyfill';
import { WEEKDAYS, type Weekday } from '../../codes/dates.ts';
import { SERVICE_FIELDS } from '../../codes/service-fields.ts';
import type { Interval } from '../../domain/service/hours.ts';
import type { AnswersData, ChannelData, ShownData } from '../../domain/service/published-service.ts';
import type { HsdsWords } from '../../views/open-data/hsds-words.ts';
import { uidOf } from '../uid.ts';

const ALWAYS: Interval = { days: [...WEEKDAYS], opens: '00:00', closes: '24:00' };
/** The kinds of RFC 6350 that HSDS uses, for ours. */
const PHONE_TYPES: Partial<Record<ChannelData['type'], string>> = {
  'short-code': 'voice',
  'toll-free': 'voice',
  phone: 'voice',
  national: 'voice',
  mobile: 'cell',
  whatsapp: 'text',
  sms: 'text',
  telegram: 'text',
};

/** A statement about something as an HSDS attribute: `type` names the question, `value` answers it with one of our codes. */
export function toAttribute(entity: string, linkId: string, type: string, value: string) {
  return {
    id: hsdsId('attribute', linkId, type, value),
    link_id: linkId,
    link_entity: entity,
    link_type: type,
    value,
  };
}

/** Everything with a number, in the order of the record; `channel_type`, `reach`, `shown` and `link` are of our profile. */
export function toPhones({ id, channels }: ShownData, words: HsdsWords) {
  return channels.flatMap((channel, position) => {
    const type = PHONE_TYPES[channel.type];
    if (!type) return [];
    const phoneId = hsdsId('phone', id, position);
    const description = words.channel(channel.type);
    return [
      {
        id: phoneId,
        service_id: hsdsId('service', id),
        number: channel.value,
        type,
        ...(description ? { description } : {}),
        attributes: toAnswerAttributes('phone', phoneId, SERVICE_FIELDS.callFacts.hsds.answers, channel.callFacts),
        channel_type: channel.type,
        shown: channel.shown,
        link: channel.link,
        reach: channel.reach,
        sources: channel.sources,
        source_dates: channel.sourceDates,
      },
    ];
  });
}

/** Answers to yes-or-no questions, only those that are known. */
export function toAnswerAttributes(entity: string, linkId: string, prefix: string, answers: AnswersData<string>) {
  return Object.entries(answers).map(([fact, said]) =>
    toAttribute(entity, linkId, `${prefix}.${fact}`, said?.answer ?? 'unknown'),
  );
}

/** Weekly opening times; none where they are unknown or where sources contradict each other. */
export function toSchedules({ id, hours, timeZone }: ShownData, words: HsdsWords, asOf: string) {
  const intervals = hours.status === 'always' ? [ALWAYS] : hours.status === 'intervals' ? hours.intervals : [];
  const offset = timeZone ? steadyOffset(timeZone, asOf) : null;
  return intervals.map(({ days, opens, closes }, position) => ({
    id: hsdsId('schedule', id, position),
    service_id: hsdsId('service', id),
    freq: 'WEEKLY',
    interval: 1,
    byday: days.map((day: Weekday) => day.toUpperCase()).join(','),
    opens_at: `${opens}${offset?.text ?? ''}`,
    closes_at: `${closes}${offset?.text ?? ''}`,
    ...(offset ? { timezone: offset.hours } : {}),
    ...(words.hours[position] ? { description: words.hours[position] } : {}),
  }));
}

/** Places with a postal address. Our sources do not divide addresses, and HSDS wants all parts: unknown ones are empty. */
export function toPlaces({ id, country, channels }: ShownData) {
  return channels.flatMap((channel, position) => {
    if (channel.type !== 'address') return [];
    const locationId = hsdsId('location', id, position);
    const address = {
      id: hsdsId('address', id, position),
      location_id: locationId,
      address_1: channel.value,
      city: '',
      state_province: '',
      postal_code: '',
      country,
      address_type: 'physical',
    };
    return [
      {
        id: hsdsId('service_at_location', id, position),
        service_id: hsdsId('service', id),
        location_id: locationId,
        location: {
          id: locationId,
          location_type: 'physical',
          addresses: [address],
          attributes: toAnswerAttributes('location', locationId, SERVICE_FIELDS.access.hsds.answers, channel.access),
        },
      },
    ];
  });
}

/** The offset of a zone that is the same all year, as HSDS can say it; null where the clocks change. */
function steadyOffset(timeZone: string, asOf: string): { text: string; hours: number } | null {
  const year = asOf.slice(0, 4);
  const at = (day: string) => Temporal.PlainDate.from(day).toZonedDateTime(timeZone);
  const winter = at(`${year}-01-15`);
  if (winter.offset !== at(`${year}-07-15`).offset) return null;
  return { text: winter.offset, hours: winter.offsetNanoseconds / 3_600_000_000_000 };
}

/**
 * The UUID that HSDS wants for everything, made from our own id (version 5, RFC 9562): the same in every build, and never
 * the same for two kinds of things.
 *
 * @example hsdsId('service', 'linea-100')
 */
export function hsdsId(kind: string, ...parts: readonly (string | number)[]): string {
  return uidOf(['hsds', kind, ...parts].join('/'));
}

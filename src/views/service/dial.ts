import { isDialled, isDialledType, numberLink, onlyInside } from '../../domain/service/dialling.ts';
import { channelDates, contactDates } from '../../domain/service/field-dates.ts';
import { isConfirmed } from '../../domain/service/freshness.ts';
import type { Channel, Service } from '../../domain/service/service.ts';
import { isAllowedLink } from '../../domain/source.ts';
import type { Text } from '../../i18n/languages.ts';
import { groupNumber } from '../../i18n/phone.ts';
import type { ViewContext } from '../context.ts';
import { toEarlier } from './dated.ts';

/** One way to reach a service, ready for a page. */
export type Dial = ReturnType<typeof toDial>;

/**
 * A channel as the page of `pageCountry` may show it. A number that works in one country only is a link only on pages
 * about that country, and says so; messengers are shown as text where their links would lead to other companies, or to a
 * number that nobody has confirmed.
 *
 * @param record the service, where its status stands beside; without it a chat is never a link
 */
export function toDial(channel: Channel, pageCountry: string, context: ViewContext, record?: Service) {
  const { t, facts, today } = context;
  const href = hrefOf(channel, pageCountry, facts.allowedDomains, record !== undefined && isConfirmed(record, today));
  const inside = isDialled(channel) || channel.type === 'sms' ? onlyInside(channel) : null;
  return {
    type: channel.type,
    /** What kind of channel it is, where the number alone does not say. */
    label: isDialledType(channel.type) ? null : t(`channel.${channel.type}`),
    shown: shownValue(channel),
    /** Absent where the number may not be a link here. */
    href,
    isCall: isDialled(channel),
    /** The words around the number of a link that calls: "Llamar al", and what a language says after it. */
    call: href && isDialled(channel) ? toCall(context) : null,
    onlyInside: inside ? t('line.onlyInside', { country: context.country(inside).text }) : null,
    /** As of when the number is, where that is earlier than the date of the service. */
    dated: record ? toOwnDate(channel, record, context) : null,
  };
}

function toCall({ t }: ViewContext) {
  const phrase = t('line.call', { number: NUMBER });
  const [before = '', after = ''] = phrase.text.split(NUMBER).map((part) => part.trim());
  return { before: { ...phrase, text: before }, after: { ...phrase, text: after } };
}

/** Stands where the number goes, which is set apart from its words. */
const NUMBER = '{number}';

function toOwnDate(channel: Channel, record: Service, context: ViewContext): Text | null {
  const { facts, today } = context;
  const shown = contactDates(record, facts.sources, today);
  return toEarlier(channelDates(record, channel, facts.sources, today), shown, context);
}

/** The text of a channel: a number as its operator prints it, an address without its protocol. */
export function shownValue(channel: Channel): string {
  // Messengers need the whole number, whatever the operator prints.
  if (channel.value.startsWith('+') && !isDialled(channel)) return groupNumber(channel.value);
  if (channel.printed) return channel.printed;
  if (URL.canParse(channel.value) && channel.value.startsWith('http'))
    return new URL(channel.value).hostname.replace(/^www\./, '');
  return groupNumber(channel.value);
}

function hrefOf(
  channel: Channel,
  pageCountry: string,
  allowedDomains: readonly string[],
  isConfirmedNumber: boolean,
): string | null {
  const link = numberLink(channel, pageCountry, isConfirmedNumber);
  if (link) return link;
  if (channel.type === 'email') return `mailto:${channel.value}`;
  const isPage = channel.type === 'web' || channel.type === 'web-form' || channel.type === 'chat';
  return isPage && isAllowedLink(channel.value, allowedDomains) ? channel.value : null;
}

import type { ChannelType } from '../../codes/service.ts';
import { answerOf } from './questions.ts';
import type { Channel } from './service.ts';

/** Channels that a phone can dial. */
const DIALLED = ['short-code', 'toll-free', 'phone', 'mobile', 'national'] as const satisfies readonly ChannelType[];

/** Is this a number that a voice call goes to? */
export function isDialled(channel: Pick<Channel, 'type'>): boolean {
  return isDialledType(channel.type);
}

/** Is this the type of such a number? */
export function isDialledType(type: ChannelType): type is (typeof DIALLED)[number] {
  return DIALLED.some((one) => one === type);
}

/**
 * What a `tel:` link of this channel dials, or `null` where it may not be a link.
 *
 * A short code or toll-free number works only inside its country (`reach`), so it is dialled as it stands and only on
 * pages about that country; it is never given a country prefix (RFC 3966 wants a `phone-context` for such numbers, which
 * phones ignore). An E.164 number with `reach: world` is a link everywhere.
 *
 * @param pageCountry country code of the page
 */
export function dialString(channel: Channel, pageCountry: string): string | null {
  if (!isDialled(channel)) return null;
  if (channel.reach !== 'world' && channel.reach !== pageCountry) return null;
  return channel.value.replace(/[^\d+*#]/g, '');
}

/**
 * Is this a number that somebody in a country can dial? From elsewhere only one that works everywhere: what no record says does
 * not work.
 *
 * @param country country code, or `null` for somebody who is in any other country than the number's
 */
export function worksFrom(channel: Channel, country: string | null): boolean {
  if (!isDialled(channel)) return false;
  if (country !== null && channel.reach === country) return true;
  const fromAbroad = answerOf(channel.callFacts?.fromAbroad);
  return channel.reach === 'world' && fromAbroad !== 'no' && fromAbroad !== 'conflict';
}

/**
 * The link of a number: it dials, or opens what writes to it. `null` where it may not be a link.
 *
 * A chat is a link only once its operator has confirmed the number. A number that has passed to somebody else answers a call
 * with a stranger's voice; a message tells that stranger everything before anybody notices.
 *
 * @param pageCountry country code of the page
 * @param isConfirmed has the operator confirmed the number?
 */
export function numberLink(channel: Channel, pageCountry: string, isConfirmed: boolean): string | null {
  const dialled = dialString(channel, pageCountry);
  if (dialled) return `tel:${dialled}`;
  if (channel.type === 'sms' && channel.reach === pageCountry) return `sms:${channel.value}`;
  // Opens the app that is on the phone; its web address would lead to another company.
  if (channel.type === 'whatsapp' && channel.value.startsWith('+') && isConfirmed)
    return `whatsapp://send?phone=${digitsOf(channel.value)}`;
  return null;
}

/** The country that the number works in, when it works in one only. */
export function onlyInside(channel: Channel): string | null {
  return channel.reach === 'world' ? null : channel.reach;
}

/** Digits of a number, for comparing what a page shows with what the record holds. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

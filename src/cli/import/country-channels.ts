import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Channel, ChannelType } from '../../domain/line/line.ts';
import type { RawCountryChannel, RawCountryEntry, RawCountryFile } from './raw.ts';

/**
 * The channels of one country's entry that may be shown: none that the research doubts (`confidence: low`), and none that
 * its do-not-list part names.
 */
export function toCountryChannels(entry: RawCountryEntry, country: string, banned: ReadonlySet<string>): Channel[] {
  return entry.channels
    .filter((channel) => channel.confidence !== 'low' && !banned.has(nationalDigits(channel.value)))
    .map((channel) => toChannel(channel, country));
}

/** Digits of every number in the do-not-list part, without its country prefix. Words with a lone small number are no number. */
export function readBannedNumbers(file: RawCountryFile): Set<string> {
  const texts = file.deprecated_or_do_not_list.flatMap(({ what }) =>
    /^[+\d]/.test(what)
      ? what.split(',').map((part) => part.replace(/\(.*/, ''))
      : [...what.matchAll(/\+?\d[\d\s-]{5,}\d/g)].map((match) => match[0]),
  );
  return new Set(texts.map(nationalDigits).filter((digits) => digits.length > 2));
}

/** Does a call to this number cost nothing by its kind? Short codes and toll-free numbers may be free; a mobile never is. */
export function isFreeByKind(type: string): boolean {
  return type === 'short-code' || type === 'toll-free';
}

function toChannel({ type, value }: RawCountryChannel, country: string): Channel {
  switch (type) {
    case 'short-code':
      return { type, value: value.replace(/[^\d*#]/g, ''), reach: country };
    case 'toll-free':
      return { type, value: value.replace(/\D/g, ''), ...printedIfOther(value), reach: country };
    case 'web':
    case 'web-form':
    case 'chat':
      return { type, value: /^https?:/.test(value) ? value : `https://${value}`, reach: 'world' };
    case 'address':
      // A remark in brackets is the research's, not the operator's.
      return { type, value: value.replace(/\s*\([^)]*\)$/, ''), reach: country };
    default:
      return { type: type as ChannelType, value, reach: 'world' };
  }
}

function printedIfOther(value: string): { printed?: string } {
  return /^\d+$/.test(value) ? {} : { printed: value };
}

/** The digits of a number as it is dialled at home: with or without the prefix of its country it is one number. */
function nationalDigits(text: string): string {
  const international = text.trim().startsWith('+') ? parsePhoneNumberFromString(text.trim()) : undefined;
  return (international?.nationalNumber ?? text).replace(/\D/g, '');
}

import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import type { ChannelType } from '../../../domain/line/codes.ts';
import { digitsOf } from '../../../domain/line/dialling.ts';

/** Channels whose number works only inside its country. */
export const LOCAL: readonly ChannelType[] = ['short-code', 'toll-free', 'national'];
/** Channels whose number is written in international form. */
export const INTERNATIONAL: readonly ChannelType[] = ['phone', 'mobile', 'whatsapp'];

/** Does the library of numbering plans know the country? It knows no made-up one. */
export function isKnownCountry(country: string): country is CountryCode {
  return isSupportedCountry(country);
}

/**
 * The short code inside what was written with the prefix of a country or an area, or `null`.
 *
 * @example shortCodeIn('(01) 1818', 'PE') // => '1818'
 */
export function shortCodeIn(value: string, country: string): string | null {
  const prefix = isKnownCountry(country) ? getCountryCallingCode(country) : '';
  const text = value.trim();
  const inside =
    prefix && text.startsWith(`+${prefix}`)
      ? text.slice(prefix.length + 1)
      : (text
          .split(/[\s)-]+/)
          .filter((part) => /\d/.test(part))
          .at(-1) ?? '');
  const digits = digitsOf(inside);
  return digits.length >= 2 && digits.length <= 6 ? digits : null;
}

/**
 * A number in international form, or `null` where it is none of the country.
 *
 * @example toInternational('(202) 555-0123', 'US') // => '+12025550123'
 */
export function toInternational(value: string, country: string): string | null {
  const number = isKnownCountry(country)
    ? parsePhoneNumberFromString(value, country)
    : parsePhoneNumberFromString(value);
  return number?.isValid() ? number.number : null;
}

/** An international number as it is dialled inside its own country, or `null`. */
export function nationalForm(value: string): string | null {
  const number = parsePhoneNumberFromString(value);
  return number ? digitsOf(number.formatNational()) || null : null;
}

import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { ChannelType } from '../../../codes/service.ts';
import { digitsOf } from '../../../domain/service/dialling.ts';
import type { Content, ServiceEntry } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { both } from '../../findings/words.ts';
import { inventedOf } from '../../read/campaign-facts.ts';
import { members } from '../../source/loose.ts';
import { placeAt, writeAt } from '../../source/yaml-source.ts';

/** Each number has the form that its kind is dialled in, and exists. */
export function numberForms(content: Content): Finding[] {
  const invented = inventedOf(content);
  return content.services.flatMap((entry) =>
    members(entry.value?.channels).flatMap(([i, { type, value, reach, exception, callFacts }]) => {
      if (!type || value === undefined) return [];
      const country = entry.country.toUpperCase();
      const path = ['channels', i, 'value'];
      const place = placeAt(entry.source, path);
      const write = (number: string | null) => writeAt(entry.source, path, `"${number ?? '…'}"`);
      const found: Finding[] = [];
      const at = ['channels', i, 'reach'];
      if (LOCAL.includes(type) && reach === 'world')
        found.push(finding(placeAt(entry.source, at), 'local-reach', writeAt(entry.source, at, country)));
      if (INTERNATIONAL.includes(type) && reach && reach !== 'world' && callFacts?.fromAbroad?.answer !== 'no')
        found.push(finding(placeAt(entry.source, at), 'world-reach', writeAt(entry.source, at, 'world')));
      if (type === 'short-code' && !/^[*#]?\d{2,6}#?$/.test(value)) {
        found.push(finding(place, 'short-code-form', write(shortCodeIn(value, country))));
      } else if (LOCAL.includes(type) && value.trim().startsWith('+')) {
        found.push(finding(place, 'national-form', write(nationalForm(value))));
      } else if (INTERNATIONAL.includes(type)) {
        if (!/^\+[1-9]\d{4,14}$/.test(value))
          found.push(finding(place, 'not-international', write(toInternational(value, country))));
        else if (!invented.has(digitsOf(value))) {
          const isValid = parsePhoneNumberFromString(value)?.isValid() ?? false;
          if (!isValid && !exception) found.push(finding(place, 'no-such-number'));
        }
      }
      return found;
    }),
  );
}

/** Two services of one country have the same number only if both say so. */
export function sharedNumbers({ services }: Content): Finding[] {
  const uses = services.flatMap((entry) =>
    members(entry.value?.channels).flatMap(([i, { type, value }]) =>
      type && value && (LOCAL.includes(type) || INTERNATIONAL.includes(type))
        ? { entry, i, key: keyOf(entry, value) }
        : [],
    ),
  );
  return [...Map.groupBy(uses, ({ key }) => key).values()].flatMap((same) => {
    const seen = new Set<string>();
    return same.flatMap(({ entry, i }) => {
      if (seen.has(entry.id)) return [];
      seen.add(entry.id);
      const shared = members(entry.value?.sharedWith).map(([, id]) => id);
      const others = [...new Set(same.map((use) => use.entry.id))].filter(
        (id) => id !== entry.id && !shared.includes(id),
      );
      if (others.length === 0 || entry.value?.sharedWith === undefined) return [];
      const write = both(`sharedWith: [${[...shared, ...others].join(', ')}]`);
      return finding(placeAt(entry.source, ['channels', i, 'value']), 'shared-number', others.join(', '), write);
    });
  });
}

/** The same number of the same country, however it is written: `(202) 555-0123` and `+12025550123`. */
export function keyOf(entry: ServiceEntry, value: string): string {
  const number = numberOf(value, entry.country.toUpperCase());
  return `${entry.country} ${number?.isValid() ? number.number : digitsOf(value)}`;
}

/** Channels whose number works only inside its country. */
export const LOCAL: readonly ChannelType[] = ['short-code', 'toll-free', 'national'];
/** Channels whose number is written in international form. */
export const INTERNATIONAL: readonly ChannelType[] = ['phone', 'mobile', 'whatsapp'];

/** A number as the library of numbering plans knows it, which knows no made-up country. */
export function numberOf(value: string, country: string) {
  return parsePhoneNumberFromString(value, isSupportedCountry(country) ? country : undefined);
}

/**
 * The short code inside what was written with the prefix of a country or an area, or `null`.
 *
 * @example shortCodeIn('(01) 1818', 'PE') // => '1818'
 */
function shortCodeIn(value: string, country: string): string | null {
  const prefix = isSupportedCountry(country) ? getCountryCallingCode(country) : '';
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
function toInternational(value: string, country: string): string | null {
  const number = numberOf(value, country);
  return number?.isValid() ? number.number : null;
}

/** An international number as it is dialled inside its own country, or `null`. */
function nationalForm(value: string): string | null {
  const number = parsePhoneNumberFromString(value);
  return number ? digitsOf(number.formatNational()) || null : null;
}

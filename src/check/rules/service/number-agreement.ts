import type { ChannelType } from '../../../codes/service.ts';
import { isListed } from '../../../domain/service/coverage.ts';
import { digitsOf, isDialled } from '../../../domain/service/dialling.ts';
import type { Content, ServiceEntry } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { both } from '../../findings/words.ts';
import { type Loose, members } from '../../source/loose.ts';
import { placeAt } from '../../source/yaml-source.ts';
import { INTERNATIONAL, keyOf, LOCAL, numberOf } from './numbers.ts';

/** The number as it is printed has the digits of the number that is dialled: two forms of one number, not two numbers. */
export function printedNumbers({ services }: Content): Finding[] {
  return services.flatMap((entry) =>
    members(entry.value?.channels).flatMap(([i, { type, value, printed }]) => {
      if (!type || !value || !printed || !(LOCAL.includes(type) || INTERNATIONAL.includes(type))) return [];
      const digits = digitsOf(toDigits(printed));
      // Inside an area its own code may be left out.
      const isEnd = digits.length >= SHORTEST_END && digitsOf(value).endsWith(digits);
      return isEnd || formsOf(entry, value).has(digits)
        ? []
        : finding(at(entry, i, 'printed'), 'printed-differs', value);
    }),
  );
}

/** Services that are said to share a number do, however each writes it: whoever changes one must change the other. */
export function sharedForNothing({ services }: Content): Finding[] {
  const numbersOf = (entry: ServiceEntry) =>
    members(entry.value?.channels).flatMap(([, channel]) => numberKey(entry, channel) ?? []);
  const numbers = new Map(services.map((entry) => [entry.id, numbersOf(entry)]));
  return services.flatMap((entry) =>
    members(entry.value?.sharedWith).flatMap(([i, other]) =>
      numbers.get(other)?.every((number) => !numbers.get(entry.id)?.includes(number))
        ? finding(placeAt(entry.source, ['sharedWith', i]), 'not-shared', other)
        : [],
    ),
  );
}

/**
 * A number that services of different operators have is one's own, however it is written, and the others say whose: there is one
 * who answers, and who says of nobody else that they do. No record has numbers of two: each closes with whom it is of.
 */
export function numbersOfOthers({ services }: Content): Finding[] {
  const entries = new Map(services.map((entry) => [entry.id, entry]));
  return services.flatMap((entry) =>
    members(entry.value?.channels).flatMap(([i, channel]) => {
      const { of } = channel;
      const key = numberKey(entry, channel);
      if (of !== undefined) {
        const owner = entries.get(of);
        const isMixed = members(entry.value?.channels).some(([, other]) => hasNumber(other) && other.of !== of);
        return [
          owner && !hasOwn(owner, key) ? finding(at(entry, i, 'of'), 'not-its-number', of) : [],
          hasNumber(channel) && isMixed ? finding(at(entry, i, 'of'), 'numbers-of-two', of) : [],
        ].flat();
      }
      const others = members(entry.value?.sharedWith).flatMap(([, id]) => entries.get(id) ?? []);
      const rival = others.find(
        (other) => hasOwn(other, key) && whoOf(other) !== null && whoOf(other) !== whoOf(entry),
      );
      return rival && whoOf(entry) !== null && entry.id > rival.id
        ? finding(at(entry, i, 'value'), 'whose-number', rival.id, both(`of: ${rival.id}`))
        : [];
    }),
  );
}

/** Who runs a service by its record, or `null` where it names nobody. */
function whoOf({ value }: ServiceEntry): string | null {
  return value?.operator ?? value?.operatorName?.text ?? null;
}

function hasOwn(entry: ServiceEntry, key: string | null): boolean {
  return (
    key !== null &&
    members(entry.value?.channels).some(([, one]) => numberKey(entry, one) === key && one.of === undefined)
  );
}

function numberKey(entry: ServiceEntry, { type, value }: Loose<{ type: ChannelType; value: string }>): string | null {
  return type && value && isNumber(type) ? keyOf(entry, value) : null;
}

/** A number inside the name of a service is one of its numbers: whoever changes one must change the other. */
export function numbersInNames({ services }: Content): Finding[] {
  return services.flatMap((entry) => {
    const own = members(entry.value?.channels).flatMap(([, channel]) => (channel.value ? digitsIn(channel) : []));
    if (own.length === 0 || !isListed(entry.value)) return [];
    return (['name', 'shortName'] as const).flatMap((field) => {
      const text = entry.value?.[field]?.text ?? '';
      const other = [...text.matchAll(CODE)]
        .map(([run]) => run)
        .find((run) => digitsOf(run).length >= SHORTEST_CODE && !own.includes(digitsOf(run)) && !isYear(run));
      return other ? finding(placeAt(entry.source, [field, 'text']), 'name-number-differs', other) : [];
    });
  });
}

/** The digits that a channel may be written with. */
function digitsIn({ value = '', printed = '' }: Loose<{ value: string; printed: string }>): string[] {
  return [digitsOf(value), digitsOf(toDigits(printed))].filter(Boolean);
}

function hasNumber({ type }: Loose<{ type: ChannelType }>): boolean {
  return type !== undefined && isNumber(type);
}

function isNumber(type: ChannelType): boolean {
  return isDialled({ type }) || type === 'whatsapp' || type === 'sms';
}

/** Every way to write the digits of one number: as dialled, in its country, and from abroad. */
function formsOf(entry: ServiceEntry, value: string): Set<string> {
  const number = numberOf(value, entry.country.toUpperCase());
  const forms = number
    ? [number.number, number.nationalNumber, number.formatNational(), `0${number.nationalNumber}`]
    : [];
  return new Set([value, ...forms].map((form) => digitsOf(form)));
}

/** Letters on the keys of a telephone as their digits: `800-SAVE`. */
function toDigits(printed: string): string {
  return printed
    .toUpperCase()
    .replace(/[A-Z]/g, (letter) => '22233344455566677778889999'.charAt(letter.charCodeAt(0) - 65));
}

function isYear(run: string): boolean {
  return /^(19|20)\d\d$/.test(run);
}

function at({ source }: ServiceEntry, channel: number, field: string) {
  return placeAt(source, ['channels', channel, field]);
}

/** Digits that look like a number to call. */
const CODE = /(?<![\p{L}\d])\d(?:[\d -]*\d)?(?![\p{L}\d]|[ -]\p{Lu}{3}|-\p{L})/gu;
/** Digits of the shortest number that can be dialled without its area. */
const SHORTEST_END = 6;
/** Digits of the shortest number that a name is known by. */
const SHORTEST_CODE = 3;

import { keysOf } from '../../codes/keys.ts';
import type { ChannelType } from '../../codes/service.ts';
import { assertFound } from '../found.ts';
import { inYears, type SourceDates } from '../service/source-dates.ts';
import type { DirectoryNumber } from './entry.ts';

/** One letter for each kind of number. */
const LETTERS: Partial<Record<ChannelType, string>> = {
  'short-code': 's',
  'toll-free': 'f',
  phone: 'p',
  mobile: 'm',
  national: 'n',
  whatsapp: 'w',
  sms: 't',
};

/** Kinds of numbers that the directory shows; other ways stand on the service's own page. */
export const NUMBER_TYPES = keysOf(LETTERS);
const TYPES = new Map(NUMBER_TYPES.map((type) => [LETTERS[type], type]));

/**
 * Numbers in a few letters: the kind, the number as it is shown, and, only where they do not follow, what is dialled (`=`),
 * where it works (`@`) and of when it is (`!`).
 *
 * @example packNumbers([{ type: 'short-code', shown: '555', value: '555', reach: 'QM', dated: null }], 'QM') // => 's555'
 */
export function packNumbers(numbers: readonly DirectoryNumber[], country: string): string {
  return numbers
    .map(({ type, shown, value, reach, dated }) => {
      const differs = value === valueFrom(shown) ? '' : `=${value}`;
      const elsewhere = reach === usualReach(value, country) ? '' : `@${reach}`;
      return `${LETTERS[type]}${shown}${differs}${elsewhere}${dated === null ? '' : `!${dated}`}`;
    })
    .join('|');
}

export function unpackNumbers(text: string, country: string): DirectoryNumber[] {
  if (!text) return [];
  return text.split('|').map((part) => {
    const [, letter = '', shown = '', given, elsewhere, dated = null] = PART.exec(part) ?? [];
    const value = given ?? valueFrom(shown);
    const type = assertFound(TYPES.get(letter), `kind of number "${letter}"`);
    return { type, shown, value, reach: elsewhere ?? usualReach(value, country), dated };
  });
}

const PART = /^(.)([^=@!]*)(?:=([^@!]*))?(?:@([^!]*))?(?:!(.*))?$/;

/** What is dialled where a number is printed with spaces and hyphens only to be read. */
function valueFrom(shown: string): string {
  return shown.replace(/[^\d+]/g, '');
}

/** A number in international form works from anywhere, another one in its own country. */
function usualReach(value: string, country: string): string {
  return value.startsWith('+') ? 'world' : country;
}

/** Between two years, and before or after nothing where one is not known. */
const BETWEEN = '~';

/** The years of something, in a few letters; `null` where they do not have to be said. */
export function packDates(dates: SourceDates | null): string | null {
  if (dates === null) return null;
  const { name, values } = inYears(dates);
  if (name === 'none') return BETWEEN;
  if (name === 'partly') return BETWEEN + values.year;
  return name === 'year' ? values.year : [values.from, values.to].join(BETWEEN);
}

/** The same as the years of sources. */
export function unpackDates(text: string): SourceDates {
  const [from = '', to = from] = text.split(BETWEEN);
  return { from: from || null, to: to || null };
}

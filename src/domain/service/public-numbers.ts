import type { Channel } from './service.ts';

/** What is asked of a service for its numbers. */
interface Numbered {
  country: string;
  channels: readonly Pick<Channel, 'type' | 'value'>[];
}

/**
 * The digits of numbers that services have, so that a text may name them: an institutionâs own number is nobody's personal one.
 * Short and free ones of every country, since people live near borders; the others of the country itself.
 *
 * @param country of the deployment
 */
export function publicNumbers(services: Iterable<Numbered>, country: string): string[] {
  const own = [...services].flatMap((service) =>
    service.channels
      .filter(
        ({ type }) =>
          SHORT.some((one) => one === type) || (service.country === country && LONG.some((one) => one === type)),
      )
      .map(({ value }) => value.replace(/\D/g, '')),
  );
  return [...new Set(own.filter((digits) => digits.length > 2))];
}

/**
 * Does a number that a text writes belong to a service? It may lack the prefix of its country.
 *
 * @example isPublicNumber('017105550', ['5117105550']) // => true
 */
export function isPublicNumber(digits: string, known: readonly string[]): boolean {
  const inside = digits.replace(/^0(?!800)/, '');
  return known.some((one) => one === digits || (inside.length >= LEAST && one.endsWith(inside)));
}

const SHORT = ['short-code', 'toll-free'] as const;
const LONG = ['phone', 'national', 'mobile', 'whatsapp'] as const;
/** Figures of a number without the prefix of its country. */
const LEAST = 7;

import { onceForKey } from '../domain/memoize.ts';

/**
 * The formatters of Intl, each made once: making one takes longer than a page, and thousands of pages ask for the same few.
 */

const dates = onceForKey((format) => onceForKey((options) => new Intl.DateTimeFormat(format, JSON.parse(options))));

export function dateFormatter(format: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return dates(format)(JSON.stringify(options));
}

export const numberFormatter = onceForKey((format) => new Intl.NumberFormat(format));

/** Null for a language that Intl does not know. */
export const pluralRules = onceForKey((tag) =>
  Intl.PluralRules.supportedLocalesOf(tag).length > 0 ? new Intl.PluralRules(tag) : null,
);

/** Things in a row with the word for "and". */
export const listFormatter = onceForKey(
  (format) => new Intl.ListFormat(format, { style: 'long', type: 'conjunction' }),
);

/** Things of which one is meant, with the word for "or". */
export const choiceFormatter = onceForKey(
  (format) => new Intl.ListFormat(format, { style: 'long', type: 'disjunction' }),
);

export const collatorOf = onceForKey((format) => new Intl.Collator(format));

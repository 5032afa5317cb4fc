/**
 * The formatters of Intl, each made once: making one takes longer than a page, and thousands of pages ask for the same few.
 */

const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();
const plurals = new Map<string, Intl.PluralRules | null>();
const lists = new Map<string, Intl.ListFormat>();
const choices = new Map<string, Intl.ListFormat>();
const collators = new Map<string, Intl.Collator>();

export function dateFormatter(format: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(dates, `${format} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(format, options));
}

export function numberFormatter(format: string): Intl.NumberFormat {
  return once(numbers, format, () => new Intl.NumberFormat(format));
}

/** Null for a language that Intl does not know. */
export function pluralRules(tag: string): Intl.PluralRules | null {
  return once(plurals, tag, () =>
    Intl.PluralRules.supportedLocalesOf(tag).length > 0 ? new Intl.PluralRules(tag) : null,
  );
}

/** Things in a row with the word for "and". */
export function listFormatter(format: string): Intl.ListFormat {
  return once(lists, format, () => new Intl.ListFormat(format, { style: 'long', type: 'conjunction' }));
}

/** Things of which one is meant, with the word for "or". */
export function choiceFormatter(format: string): Intl.ListFormat {
  return once(choices, format, () => new Intl.ListFormat(format, { style: 'long', type: 'disjunction' }));
}

export function collatorOf(format: string): Intl.Collator {
  return once(collators, format, () => new Intl.Collator(format));
}

function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

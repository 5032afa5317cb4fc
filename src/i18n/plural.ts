import { onceForKey } from '../domain/memoize.ts';

/** Forms of one phrase by CLDR plural category; `other` always exists. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * The form of a phrase for a count. A language that Intl does not know gets `other`: Intl would apply the rules of
 * another language without saying so.
 */
export function pluralForm(tag: string, forms: PluralForms, count: number): string {
  const category = pluralRules(tag)?.select(count) ?? 'other';
  return forms[category] ?? forms.other;
}

const pluralRules = onceForKey((tag) =>
  Intl.PluralRules.supportedLocalesOf(tag).length > 0 ? new Intl.PluralRules(tag) : null,
);

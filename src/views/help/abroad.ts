import type { Service } from '../../domain/service/service.ts';
import { collator } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';
import { linkTo } from '../link-to.ts';
import { listName } from '../service/name.ts';

/** Services of other countries in a list of this one: names that lead to their pages, where their numbers are links. */
export type AbroadView = NonNullable<ReturnType<typeof toAbroad>>;

/** Services by country, the countries by name; `null` where there are none. */
export function toAbroad(records: readonly Service[], context: ViewContext) {
  if (records.length === 0) return null;
  const { t, language } = context;
  const compare = collator(language);
  const countries = [...Map.groupBy(records, ({ country }) => country)].map(([code, services]) => ({
    country: linkTo('country', context.country(code), context, { country: code.toLowerCase() }),
    services: services.map((record) => linkTo('service', listName(record, context), context, { service: record.id })),
  }));
  return {
    heading: t('spoken.abroad'),
    countries: countries.sort((a, b) => compare(a.country.label.text, b.country.label.text)),
  };
}

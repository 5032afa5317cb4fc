import type { AddressName, Params } from '../i18n/addresses.ts';
import { hasPage } from '../i18n/pages.ts';
import type { Site } from '../i18n/site.ts';

/**
 * One route for each of `items` and each language that has its page.
 *
 * @param name of the page that each of them has
 */
export function itemPaths<T>(
  site: Site,
  name: AddressName | ((item: T) => AddressName),
  items: readonly T[],
  paramsOf: (item: T) => Params,
) {
  return site.languages.flatMap(({ locale }) =>
    items.flatMap((item) => {
      const params = paramsOf(item);
      if (!hasPage(typeof name === 'string' ? name : name(item), params, locale, site)) return [];
      return {
        params: { locale: locale === site.campaign.sourceLocale ? undefined : locale, ...params },
        props: { item },
      };
    }),
  );
}

import type { Site } from '../i18n/site.ts';

/** One route for each language and each of `items`. */
export function localePaths<T>(site: Site, items: readonly T[], paramsOf: (item: T) => Record<string, string>) {
  return site.languages.flatMap(({ locale }) =>
    items.map((item) => ({
      params: { locale: locale === site.campaign.sourceLocale ? undefined : locale, ...paramsOf(item) },
      props: { item },
    })),
  );
}

import type { AddressName, Params } from '../../i18n/addresses.ts';
import { type ViewContext, viewContext } from '../context.ts';

export interface LanguageLink {
  href: string;
  lang: string;
  name: string;
  isCurrent: boolean;
}

/** Where a page is, and in which languages. */
interface Placed {
  address: AddressName;
  params?: Params;
  onlyIn?: { locales: readonly string[]; otherwise: AddressName };
}

/** The page in each language that the site speaks; a language without it leads to what its readers get instead. */
export function toLanguages(
  { address, params, onlyIn }: Placed,
  { site, language, edition }: ViewContext,
): LanguageLink[] {
  const addressIn = (locale: string) => {
    const there = viewContext(site, locale, edition);
    return onlyIn && !onlyIn.locales.includes(locale)
      ? there.address(onlyIn.otherwise)
      : there.address(address, params);
  };
  // A language without a single word would lead a reader to a page of another one.
  const spoken = site.languages.filter(
    ({ locale }) => locale === language.locale || (site.dictionaries.get(locale)?.size ?? 0) > 0,
  );
  return spoken.map(({ locale, lang, name }) => ({
    href: addressIn(locale),
    lang,
    name,
    isCurrent: locale === language.locale,
  }));
}

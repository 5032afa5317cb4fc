import type { Campaign, Situation } from '../../domain/campaign.ts';
import type { AddressName, Params } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/languages.ts';
import { hasPage } from '../../i18n/pages.ts';
import { type ViewContext, viewContext } from '../context.ts';
import { nameIn } from '../editions.ts';

interface Placed {
  address: AddressName;
  params?: Params;
  onlyIn?: { locales: readonly string[]; otherwise: AddressName };
}

/**
 * The page in each other language of the site. A language without it leads to what its readers get instead; one with few words to
 * its front of help, at the entry of the same situation.
 */
export function toLanguages({ address, params = {}, onlyIn }: Placed, { site, language, edition }: ViewContext) {
  const page = nameIn(edition, address, params, site);
  const situation = situationOf(address, params, site.campaign);
  const hrefIn = ({ locale, policy }: Language) => {
    const there = viewContext(site, locale, edition);
    if (policy === 'all')
      return onlyIn && !onlyIn.locales.includes(locale)
        ? there.address(onlyIn.otherwise)
        : there.address(address, params);
    if (hasPage(page, params, locale, site)) return there.address(address, params);
    return `${viewContext(site, locale).address('help')}${situation ? `#${situation.slug}` : ''}`;
  };
  // A language without a single word would lead a reader to a page of another one.
  return site.languages
    .filter(({ locale }) => locale !== language.locale && (site.dictionaries.get(locale)?.size ?? 0) > 0)
    .map((one) => ({ href: hrefIn(one), lang: one.lang, name: one.name }));
}

/** The situation that a page is about: its own, that of a message, or the one that begins with it. */
function situationOf(address: AddressName, params: Params, { needs }: Pick<Campaign, 'needs'>): Situation | undefined {
  return needs.find(({ slug, about = [], begin }) => {
    if (address === 'situation') return slug === params.situation;
    return address === 'message' ? about.includes(params.message ?? '') : begin === address;
  });
}

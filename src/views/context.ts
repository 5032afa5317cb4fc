import type { Campaign } from '../domain/campaign.ts';
import { memoize, onceForKey } from '../domain/memoize.ts';
import type { PartialDate, PlainDate } from '../domain/plain-date.ts';
import type { Name } from '../domain/records.ts';
import type { Facts } from '../domain/service/facts.ts';
import { type AddressName, addressOf, type Href, type Params } from '../i18n/addresses.ts';
import { formatDate } from '../i18n/dates.ts';
import { chainOf, type Language, languageOf, nameText, type Text } from '../i18n/languages.ts';
import { countryName } from '../i18n/names.ts';
import { localeOfPage } from '../i18n/pages.ts';
import type { Site } from '../i18n/site.ts';
import { createWords, type Words } from '../i18n/words.ts';
import { type Edition, nameIn } from './editions.ts';

/** What every view needs to put facts into words and links, in one language. */
export interface ViewContext {
  site: Site;
  /** Links lead to this edition where the page has a version in it. */
  edition: Edition;
  campaign: Campaign;
  facts: Facts;
  today: PlainDate;
  language: Language;
  isSource: boolean;
  /** Languages to try for prose, this one first. */
  chain: string[];
  words: Words;
  t: Words['t'];
  /** The link to a page in this language, or in the first that stands in for it where only that has the page. */
  address(name: AddressName, params?: Params): Href;
  /** The language of the page at that address, where it is not this one. */
  hreflang(name: AddressName, params?: Params): string | undefined;
  name(name: Name): Text;
  country(code: string): Text;
  date(date: PartialDate): Text;
}

const contextsOf = memoize((_site: Site) => new Map<string, ViewContext>());

/**
 * The context of one language; made once per build. An absent locale means the source language.
 *
 * @param edition within Easy Read, links lead on to pages in it wherever it has them
 */
export function viewContext(
  site: Site,
  locale: string = site.campaign.sourceLocale,
  edition: Edition = 'whole',
): ViewContext {
  const known = contextsOf(site);
  const key = `${edition} ${locale}`;
  const context = known.get(key) ?? createContext(site, locale, edition);
  known.set(key, context);
  return context;
}

function createContext(site: Site, locale: string, edition: Edition): ViewContext {
  const { campaign, languages, dictionaries, facts, today } = site;
  const { sourceLocale, stage } = campaign;
  const language = languageOf(locale, languages);
  const placeOf = (name: AddressName, params: Params) => {
    const page = nameIn(edition, name, params, site);
    return { page, there: localeOfPage(page, params, locale, site) };
  };
  const words = createWords({ locale, languages, sourceLocale, stage, dictionaries });
  return {
    site,
    edition,
    campaign,
    facts,
    today,
    language,
    isSource: locale === sourceLocale,
    chain: chainOf(locale, languages, sourceLocale),
    words,
    t: words.t,
    address: (name, params = {}) => {
      const { page, there } = placeOf(name, params);
      return addressOf(page, params, there, campaign);
    },
    hreflang: (name, params = {}) => {
      const { there } = placeOf(name, params);
      return there === locale ? undefined : languageOf(there, languages).lang;
    },
    name: (name) => nameText(name, language),
    country: onceForKey((code) => countryName(code, language, campaign.country)),
    date: onceForKey((date) => formatDate(date, language)),
  };
}

import { ADDRESSES, type AddressName, type Params } from '../i18n/addresses.ts';
import { formatMonthDay } from '../i18n/dates.ts';
import { languageOf, type Text } from '../i18n/languages.ts';
import { type ViewContext, viewContext } from './context.ts';
import { type Strip, toStrip } from './strip.ts';
import { twinOf } from './text-edition.ts';

export interface Link {
  href: string;
  label: Text;
  isCurrent?: boolean;
}

export interface LanguageLink {
  href: string;
  lang: string;
  name: string;
  isCurrent: boolean;
}

/** Everything around a page's own content. */
export interface Frame {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Decides the woven band. */
  bandId: string;
  title: string;
  description: string;
  isIndexed: boolean;
  /** The part of the site for the search's filter; absent where the page is not in this language's index. */
  section: SectionName | null;
  canonical: string | null;
  alternates: { hreflang: string; href: string }[];
  skip: Text;
  /** The same page in text only, or from there back. */
  twin: Link | null;
  home: Link;
  nav: Link[];
  navLabel: string;
  /** Way to the whole menu at the foot, for narrow screens. */
  menu: Link;
  languages: LanguageLink[];
  languagesLabel: string;
  crumbs: Link[];
  crumbsLabel: string;
  strip: Strip;
  exit: { href: string; label: Text; note: Text; noteLink: Link } | null;
  notices: Text[];
  footer: { about: Text; publisher: Text; links: Link[] };
}

export interface FrameInput {
  address: AddressName;
  params?: Params;
  title: string;
  description: string;
  /** Full title without the suffix of the day, for the home page. */
  bareTitle?: boolean;
  crumbs?: Link[];
  zone: 'help' | 'campaign';
  /** The country that the page is about; decides which numbers are links. `null`: for people who are elsewhere. */
  country?: string | null;
  /** ISO 3166-2 code of the region that the page is about, for numbers that are closed there. */
  region?: string;
  /** Locales in which this page is really written; all complete languages unless the page is prose. */
  writtenIn?: readonly string[];
  /** Locales that have this page at all, and what readers of the others get instead; all have it unless this is set. */
  onlyIn?: { locales: readonly string[]; otherwise: AddressName };
  extraNotices?: Text[];
  /** A list whose entries have pages of their own adds nothing to the search but weight. */
  isOnlyList?: boolean;
}

export function toFrame(input: FrameInput, context: ViewContext): Frame {
  const { campaign, language, t, words } = context;
  const { address, params = {}, zone, country = campaign.country.code } = input;
  const suffix = formatMonthDay(campaign.day, language).text;
  const writtenIn = input.writtenIn ?? completeLocales(context);
  return {
    lang: language.lang,
    dir: language.dir,
    bandId: [address, ...Object.values(params)].join('/'),
    title: toTitle(input, suffix),
    description: input.description,
    isIndexed: campaign.stage === 'live' && writtenIn.includes(language.locale),
    section:
      writtenIn.includes(language.locale) && !UNSEARCHED.includes(address) && !input.isOnlyList
        ? sectionOf(address)
        : null,
    canonical: absolute(context.address(address, params), context),
    alternates: toAlternates(address, params, writtenIn, context),
    skip: t('frame.skip'),
    twin: twinOf(address, params, context),
    home: { href: context.address('home'), label: { text: suffix }, isCurrent: address === 'home' },
    nav: toNav(address, context),
    navLabel: words.plain('frame.nav'),
    menu: { href: '#menu', label: t('nav.menu') },
    languages: toLanguages(input, context),
    languagesLabel: words.plain('frame.languages'),
    crumbs: input.crumbs ?? [],
    crumbsLabel: words.plain('frame.crumbs'),
    strip: toStrip(country, context, input.region ?? null),
    exit: zone === 'help' ? toExit(context) : null,
    notices: [...toNotices(context), ...(input.extraNotices ?? [])],
    footer: toFooter(context),
  };
}

/** A title with the day at its end, where a tab or a search result has room for both. */
function toTitle({ title, bareTitle }: FrameInput, suffix: string): string {
  const whole = `${title} · ${suffix}`;
  return bareTitle || whole.length > 70 ? title : whole;
}

/** The part of the site that an address lies in: its first word. */
function sectionOf(address: AddressName): SectionName | null {
  const first = ADDRESSES[address][0];
  return SECTIONS.find((section) => section === first) ?? null;
}

/** Languages that have every interface phrase; pages made of facts are written in these. */
export function completeLocales({ site }: ViewContext): string[] {
  return site.languages.map(({ locale }) => locale).filter((locale) => viewContext(site, locale).words.isComplete);
}

function absolute(path: string, { campaign }: ViewContext): string | null {
  return campaign.address ? new URL(path, campaign.address).href : null;
}

/** Alternates name only pages really in that language, the source language being the default (no address: none). */
function toAlternates(address: AddressName, params: Params, writtenIn: readonly string[], context: ViewContext) {
  const { site, campaign } = context;
  if (!campaign.address) return [];
  const links = site.languages
    .filter(({ locale }) => writtenIn.includes(locale))
    .map(({ locale, lang }) => ({
      hreflang: lang,
      href: absolute(viewContext(site, locale).address(address, params), context)!,
    }));
  const fallback = absolute(viewContext(site).address(address, params), context)!;
  return links.length > 1 ? [...links, { hreflang: 'x-default', href: fallback }] : [];
}

/** The parts of the site, in the order of the menu; search filters by them. */
export const SECTIONS = ['help', 'messages', 'events', 'classroom', 'about'] as const;
export type SectionName = (typeof SECTIONS)[number];

const NAV = [...SECTIONS.slice(0, 4), 'search', 'about'] as const;
/** Pages that the search does not find: itself, and paper that repeats what another page says. */
const UNSEARCHED: readonly AddressName[] = ['search', 'regionSheet', 'countrySheet', 'discreetCard'];

function toNav(address: AddressName, context: ViewContext): Link[] {
  return NAV.map((name) => ({
    href: context.address(name),
    label: context.t(`nav.${name}`),
    isCurrent: address === name,
  }));
}

function toLanguages({ address, params, onlyIn }: FrameInput, { site, language }: ViewContext): LanguageLink[] {
  const addressIn = (locale: string) => {
    const there = viewContext(site, locale);
    return onlyIn && !onlyIn.locales.includes(locale)
      ? there.address(onlyIn.otherwise)
      : there.address(address, params);
  };
  return site.languages.map(({ locale, lang, name }) => ({
    href: addressIn(locale),
    lang,
    name,
    isCurrent: locale === language.locale,
  }));
}

function toExit({ language, t, address }: ViewContext) {
  return {
    href: language.exit,
    label: t('exit.label'),
    note: t('exit.note'),
    noteLink: { href: `${address('privacy')}#history`, label: t('exit.noteLink') },
  };
}

function toNotices({ site, campaign, language, words, isSource, chain, t }: ViewContext): Text[] {
  const notices: Text[] = [];
  if (campaign.stage === 'preview') notices.push(t('notice.preview'));
  if (!isSource && !words.isComplete)
    notices.push(
      t('notice.incomplete', { language: language.name, fallback: languageOf(chain[1]!, site.languages).name }),
    );
  else if (!isSource && campaign.stage === 'preview') notices.push(t('notice.machine'));
  return notices;
}

function toFooter({ campaign, t, address }: ViewContext): Frame['footer'] {
  const link = (name: AddressName): Link => ({ href: address(name), label: t(`nav.${name}`) });
  return {
    about: t(campaign.isGovernment ? 'footer.government' : 'footer.notGovernment'),
    publisher: campaign.publisher
      ? t('footer.publisher', { publisher: campaign.publisher })
      : t('footer.publisherUnknown'),
    links: (['privacy', 'accessibility', 'sources'] as const).map(link),
  };
}

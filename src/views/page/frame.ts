import { ADDRESSES, type AddressName, type Params } from '../../i18n/addresses.ts';
import { formatMonthDay } from '../../i18n/dates.ts';
import type { Text } from '../../i18n/languages.ts';
import { hasPage } from '../../i18n/pages.ts';
import type { PhraseEnd } from '../../i18n/phrases.ts';
import { type ViewContext, viewContext } from '../context.ts';
import { easyName, nameIn } from '../editions.ts';
import { type Link, linkTo, onSite } from '../link-to.ts';
import { publicAddress, wholeAddress } from '../public-address.ts';
import { completeLocales } from '../whole-locales.ts';
import { bandIdOf } from '../woven-band.ts';
import { type EmergencyBar, toEmergencyBar } from './emergency-bar.ts';
import { toIcons } from './icon.ts';
import { toLanguages } from './languages.ts';
import { toPageNotices } from './notices.ts';
import { toShared } from './shared.ts';
import { toSign } from './sign.ts';
import { toEasyTitle, toTitle } from './titles.ts';
import { tongueOf } from './tongue.ts';

export type { Link };

/** Everything around a page's own content. */
export type Frame = ReturnType<typeof toFrame>;

export interface FrameInput {
  address: AddressName;
  params?: Params;
  title: Text;
  description: string;
  /** What its picture for sharing says, where that is not its title. */
  pictured?: Text;
  bareTitle?: boolean;
  /** The links between the front of the section and the page, from the top. */
  crumbs?: Link[];
  /** Decided by the address unless it is set. */
  zone?: 'help' | 'campaign';
  /** The country that the page is about; decides which numbers are links. `null`: for people who are elsewhere. */
  country?: string | null;
  /** ISO 3166-2 code of the region that the page is about, for numbers that are closed there. */
  region?: string;
  /** The locales that the page is written in; without it, all complete languages. */
  writtenIn?: readonly string[];
  /** The only locales that have the page, and what readers of the others get instead; without it, all have it. */
  onlyIn?: { locales: readonly string[]; otherwise: AddressName };
  /** The services on the page: its notice counts their confirmations and those of the emergency bar. */
  services?: readonly { id: string }[];
  /** The numbers that the page begins with, larger: the emergency bar leaves them out. */
  begins?: readonly { shown: string }[];
  /** Keeps a list out of the search, since its entries have pages of their own. */
  isOnlyList?: boolean;
  feed?: Link;
}

/** The frame of a help page. All have one description, so that a shared link never tells which one it leads to. */
export function toHelpFrame(input: Omit<FrameInput, 'description'>, context: ViewContext) {
  return toFrame({ ...input, description: context.words.plain('help.description') }, context);
}

/** Pages whose phrases bear the name of their address: `ideas.title`, `ideas.description`, `ideas.lead`. */
type NamedPage =
  | 'certificate'
  | 'classroom'
  | 'directory'
  | 'embeds'
  | 'ideas'
  | 'institutions'
  | 'messages'
  | 'pretest'
  | 'publish'
  | 'quizzes'
  | 'results';

/** The frame of such a page, and the words that it begins with. */
export function toNamedPage(name: NamedPage, context: ViewContext, more: Partial<FrameInput> = {}) {
  const { t, words } = context;
  const title = t(`${name}.title`);
  const description = words.plain(`${name}.description`);
  return {
    frame: toFrame({ address: name, title, description, ...more }, context),
    heading: title,
    lead: t(`${name}.lead`),
  };
}

export function toFrame(given: FrameInput, context: ViewContext) {
  const { campaign, language, t, words, edition } = context;
  const { address, params = {}, country = campaign.country.code } = given;
  const zone = given.zone ?? (sectionOf(address) === 'help' ? 'help' : 'campaign');
  const input = { ...given, zone };
  const day = formatMonthDay(campaign.day, language).text;
  // The day gives way to the edition, so that a page and its Easy Read are told apart in a list of tabs.
  const title = edition === 'whole' ? toTitle(input, day) : toEasyTitle(input, words.plain('easy.name'));
  const page = nameIn(edition, address, params, context.site);
  const writtenIn = (input.writtenIn ?? completeLocales(context)).filter((locale) =>
    hasPage(page, params, locale, context.site),
  );
  const icons = toIcons(input, context);
  const languages = toLanguages(input, context);
  const isIndexed = campaign.stage === 'live' && writtenIn.includes(language.locale);
  return {
    lang: language.lang,
    dir: language.dir,
    /** Decides the woven band; `null` where the campaign has none. */
    bandId: campaign.band ? bandIdOf(address, params) : null,
    /** None on help pages, where nothing may catch the eye of whoever looks over a shoulder. */
    sign: zone === 'help' ? null : toSign(context),
    title: { ...input.title, text: title },
    description: input.description,
    icons,
    /** Are headings set in our own serif? Not on help pages, on pages that are one request, or in letters that it lacks. */
    hasSerif: icons.homeScreen !== null && new Intl.Locale(language.lang).maximize().script === 'Latn',
    shared: toShared({ ...input, title: input.pictured ?? input.title }, title, context),
    isIndexed,
    /** The section by which the search filters; `null` keeps the page out of this language's index. */
    section: isSearched(input, context) && writtenIn.includes(language.locale) ? sectionOf(address) : null,
    canonical: wholeAddress(context.address(address, params), context),
    // A page that is kept out of search engines tells them nothing.
    alternates: isIndexed ? toAlternates(address, params, writtenIn, context) : [],
    feed: input.feed ?? null,
    skip: t('frame.skip'),
    /** The same page in Easy Read; from there its first words lead back. */
    easy: toEasy(address, params, context),
    editionsLabel: t('frame.editions'),
    home: { href: context.address('home'), label: { text: day }, isCurrent: address === 'home' },
    /** In view at every width; the other ways open below the menu where a screen is narrow. */
    help: toWay('help', address, context),
    nav: onSite(zone === 'help' ? QUIET_NAV : NAV, context).map((name) => toWay(name, address, context)),
    navLabel: t('frame.nav'),
    menu: t('nav.menu'),
    languages,
    /** The languages on the button of the menu, for whoever cannot read its word. */
    named: languages.slice(0, 2),
    languagesLabel: t('frame.languages'),
    crumbs: toCrumbs(input, context),
    crumbsLabel: t('frame.crumbs'),
    emergencyBar: leavingOut(
      given.begins ?? [],
      toEmergencyBar(country, context, input.region ?? null, tongueOf(input, context)),
    ),
    exit: zone === 'help' || ANSWERED.includes(address) ? toExit(context) : null,
    notices: toPageNotices(input, context),
    noticesLabel: t('frame.notices'),
    footer: toFooter(context),
  };
}

/** The bar without the numbers that stand below it anyway; never left empty. */
function leavingOut(below: readonly { shown: string }[], emergencyBar: EmergencyBar): EmergencyBar {
  const numbers = emergencyBar.numbers.filter(({ shown }) => !below.some((other) => other.shown === shown));
  return { ...emergencyBar, numbers: numbers.length > 0 ? numbers : emergencyBar.numbers };
}

function toEasy(address: AddressName, params: Params, { site, edition, language, t }: ViewContext): Link | null {
  if (edition === 'easy' || easyName(address, params, site) === null) return null;
  return linkTo(address, t('easy.name'), viewContext(site, language.locale, 'easy'), params);
}

/** Does the search find the page? Not in Easy Read: a reader would get each page twice, and the shorter one first. */
function isSearched({ address, isOnlyList }: FrameInput, { edition, language, site }: ViewContext): boolean {
  if (!hasPage('search', {}, language.locale, site)) return false;
  return edition === 'whole' && !UNSEARCHED.includes(address) && !isOnlyList;
}

/** Home, the front of the section, then the given links; the front of help has none, since it says first what to do. */
function toCrumbs({ address, crumbs = [] }: FrameInput, context: ViewContext): Link[] {
  if (address === 'home' || address === 'help') return [];
  const front = sectionOf(address);
  const fronts = front && front !== address ? (['home', front] as const) : (['home'] as const);
  return [...onSite(fronts, context).map((name) => linkTo(name, context.t(`nav.${name}`), context)), ...crumbs];
}

/** The part of the site that an address lies in: its first word. */
function sectionOf(address: AddressName): SectionName | null {
  const first = ADDRESSES[address][0];
  return SECTIONS.find((section) => section === first) ?? null;
}

/** Links to the page in the languages that it is really written in, with the source language as the default. */
function toAlternates(address: AddressName, params: Params, writtenIn: readonly string[], context: ViewContext) {
  const { site, campaign, edition } = context;
  if (!campaign.address) return [];
  const hrefIn = (locale: string) =>
    publicAddress(viewContext(site, locale, edition).address(address, params), context);
  const links = site.languages
    .filter(({ locale }) => writtenIn.includes(locale))
    .map(({ locale, lang }) => ({ hreflang: lang, href: hrefIn(locale) }));
  return links.length > 1 ? [...links, { hreflang: 'x-default', href: hrefIn(campaign.sourceLocale) }] : [];
}

/** The parts of the site, in the order of the menu; search filters by them. */
export const SECTIONS = ['help', 'messages', 'activities', 'classroom', 'about', 'materials'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Pages outside help where readers type or answer about themselves. */
const ANSWERED: readonly AddressName[] = ['search', 'quiz'];

const NAV = ['messages', 'activities', 'classroom', 'materials', 'search', 'about'] as const;
/** Help stays quiet: nothing there is to be hung or sent on. */
const QUIET_NAV = NAV.filter((name) => name !== 'materials');
/** Pages that the search does not find: itself, and paper that repeats what another page says. */
const UNSEARCHED: readonly AddressName[] = ['search', 'regionSheet', 'countrySheet', 'discreetCard'];

function toWay(name: 'help' | (typeof NAV)[number], address: AddressName, context: ViewContext): Link {
  return { ...linkTo(name, context.t(`nav.${name}`), context), isCurrent: address === name };
}

function toExit(context: ViewContext) {
  const { language, t, address } = context;
  return {
    href: language.exit,
    label: t('exit.label'),
    note: t('exit.note'),
    /** What an emptied page says, also as its title. */
    left: t('exit.left'),
    keys: t('exit.keys'),
    noteLink: { ...linkTo('privacy', t('exit.noteLink'), context), href: `${address('privacy')}#history` },
  };
}

function toFooter(context: ViewContext) {
  const { campaign, t } = context;
  const link = (name: AddressName & PhraseEnd<'nav.'>) => linkTo(name, t(`nav.${name}`), context);
  return {
    about:
      campaign.isGovernment === null && campaign.publisher
        ? null
        : t(campaign.isGovernment ? 'footer.government' : 'footer.notGovernment'),
    publisher: campaign.publisher
      ? t('footer.publisher', { publisher: campaign.publisher })
      : t('footer.publisherUnknown'),
    links: onSite(['privacy', 'accessibility', 'sources'], context).map(link),
  };
}

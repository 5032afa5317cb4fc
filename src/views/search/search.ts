import { MESSAGE_FOLDER } from '../../domain/messages/message.ts';
import { type AddressName, fileAddressOf } from '../../i18n/addresses.ts';
import type { Text } from '../../i18n/languages.ts';
import { languageOf } from '../../i18n/languages.ts';
import type { PhraseEnd } from '../../i18n/phrases.ts';
import { type ViewContext, viewContext } from '../context.ts';
import { completeLocales, type Frame, type Link, SECTIONS, toFrame } from '../page/frame.ts';
import { messageSlug } from '../page/message-links.ts';
import { type ProsePage, toProse } from '../page/prose.ts';
import { toNeedLinks } from '../page/ways.ts';
import type { SearchWays } from './find-ways.ts';
import { toSearchWays } from './ways.ts';

/** What the island needs, as plain JSON with its words. */
export interface SearchData {
  /** The bundles to search, the reader's own language first. */
  bundles: { path: string; lang: string | null }[];
  /** The file that holds the words of needs. */
  needWordsIndex: string;
  ways: SearchWays;
  sections: { id: string; label: string }[];
  words: {
    label: string;
    hint: string;
    all: string;
    filter: string;
    none: string;
    failed: string;
    found: string;
    searching: string;
    ways: string;
  };
}

export interface SearchView {
  frame: Frame;
  heading: Text;
  data: SearchData;
  map: { heading: Text; groups: { heading: Link; links: Link[] }[] };
}

/** The search page; without script it is a map of the site. */
export function toSearch(pages: readonly ProsePage[], context: ViewContext): SearchView {
  const { t, words, address } = context;
  return {
    frame: toFrame(
      {
        address: 'search',
        title: words.plain('search.title'),
        description: words.plain('search.description'),
        crumbs: [{ href: address('home'), label: t('nav.home') }],
        zone: 'campaign',
      },
      context,
    ),
    heading: t('search.title'),
    data: toData(pages, context),
    map: { heading: t('search.map'), groups: toGroups(pages, context) },
  };
}

function toData(pages: readonly ProsePage[], context: ViewContext): SearchData {
  const { chain, site, language, words } = context;
  const locales = chain.filter((locale) => hasIndex(locale, pages, context));
  return {
    bundles: locales.map((locale) => ({
      path: `/pagefind/${locale}/`,
      lang: locale === language.locale ? null : languageOf(locale, site.languages).lang,
    })),
    needWordsIndex: fileAddressOf('needWords', {}, context.campaign),
    ways: toSearchWays(context),
    sections: SECTIONS.map((id) => ({ id, label: words.plain(`nav.${id}`) })),
    words: {
      label: words.plain('search.label'),
      hint: words.plain('search.hint'),
      all: words.plain('search.all'),
      filter: words.plain('search.filter'),
      none: words.plain('search.none'),
      failed: words.plain('search.failed'),
      found: words.plain('search.found', { number: '{number}' }),
      searching: words.plain('search.searching'),
      ways: words.plain('search.ways'),
    },
  };
}

/** Does the language have any page that is really written in it? */
function hasIndex(locale: string, pages: readonly ProsePage[], context: ViewContext): boolean {
  if (completeLocales(context).includes(locale)) return true;
  return pages.some((page) => toProse(page, viewContext(context.site, locale)).writtenIn.includes(locale));
}

function toGroups(pages: readonly ProsePage[], context: ViewContext) {
  const { t, address } = context;
  const link = (name: AddressName & PhraseEnd<'nav.'>): Link => ({ href: address(name), label: t(`nav.${name}`) });
  const messages = pages.filter(({ id }) => id.startsWith(MESSAGE_FOLDER));
  const country = context.country(context.campaign.country.code).text;
  return [
    {
      heading: link('help'),
      links: [
        ...toNeedLinks(context),
        { href: address('regions'), label: t('help.byRegion', { country }) },
        { href: address('countries'), label: t('help.byCountry') },
      ],
    },
    {
      heading: link('messages'),
      links: messages.map((page) => ({
        href: address('message', { message: messageSlug(page) }),
        label: toProse(page, context).title,
      })),
    },
    { heading: link('activities'), links: [] },
    { heading: link('classroom'), links: [] },
    {
      heading: link('about'),
      links: (['law', 'figures', 'sources', 'privacy', 'accessibility'] as const).map(link),
    },
  ];
}

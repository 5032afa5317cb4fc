import { MESSAGE_FOLDER } from '../../codes/texts.ts';
import { assertFound } from '../../domain/found.ts';
import { isListed } from '../../domain/service/coverage.ts';
import { digitsOf, isDialled } from '../../domain/service/dialling.ts';
import { type AddressName, fileAddressOf, hrefTo } from '../../i18n/addresses.ts';
import { languageOf } from '../../i18n/languages.ts';
import type { PhraseEnd } from '../../i18n/phrases.ts';
import { type ViewContext, viewContext } from '../context.ts';
import { onSite } from '../link-to.ts';
import type { Cover } from '../page/cover.ts';
import { type Link, SECTIONS, toFrame } from '../page/frame.ts';
import { messageSlug } from '../page/message-links.ts';
import { type ProsePage, toProse } from '../page/prose.ts';
import { toSectionHead } from '../page/section-head.ts';
import { toSituationLinks, toSituationWays } from '../page/ways.ts';
import { shownValue } from '../service/dial.ts';
import { speakingFor, spokenOn } from '../speaking.ts';
import { completeLocales } from '../whole-locales.ts';
import type { SearchWays } from './find-ways.ts';

/** What the island needs, as plain JSON with its words. */
export type SearchData = ReturnType<typeof toData>;

/** The search page; without script it is a map of the site. */
export function toSearch(pages: readonly ProsePage[], context: ViewContext) {
  const { t, words } = context;
  return {
    frame: toFrame(
      { address: 'search', title: words.t('search.title'), description: words.plain('search.description') },
      context,
    ),
    cloth: toSectionHead('search', context),
    heading: t('search.title'),
    lead: t('search.description'),
    data: toData(pages, context),
    map: { heading: t('search.map'), ...toMap(pages, context) },
  };
}

function toData(pages: readonly ProsePage[], context: ViewContext) {
  const { chain, site, language } = context;
  const speaking = speakingFor('search.label', context);
  const { words } = speaking;
  const locales = chain.filter((locale) => hasIndex(locale, pages, context));
  return {
    /** The bundles to search, the reader's own language first. */
    bundles: locales.map((locale) => ({
      path: `${hrefTo('./pagefind/', context.campaign)}${locale}/`,
      lang: locale === language.locale ? null : languageOf(locale, site.languages).lang,
    })),
    /** Set where the island's words are in another language than the page. */
    spoken: spokenOn(context, speaking),
    /** The language of the page, which is that of hits without a mark of their own. */
    page: { lang: language.lang, dir: language.dir },
    wordsIndex: fileAddressOf('situationWords', {}, context.campaign),
    ways: toSearchWays(context),
    sections: onSite(SECTIONS, context).map((id) => ({ id, label: words.plain(`nav.${id}`) })),
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

/** The parts of the site, and the pages of those that are listed. */
function toMap(pages: readonly ProsePage[], context: ViewContext) {
  const { t, address } = context;
  const link = (name: AddressName & PhraseEnd<'nav.'>): Link => ({ href: address(name), label: t(`nav.${name}`) });
  const messages = pages.filter(({ id }) => id.startsWith(MESSAGE_FOLDER));
  const country = context.country(context.campaign.country.code).text;
  const groups = [
    {
      heading: t('nav.help'),
      links: [
        ...toSituationLinks(context),
        { href: address('regions'), label: t('help.byRegion', { country }) },
        { href: address('countries'), label: t('help.byCountry') },
      ],
    },
    {
      heading: t('nav.messages'),
      links: messages.map((page) => ({
        href: address('message', { message: messageSlug(page) }),
        label: toProse(page, context).title,
      })),
    },
    {
      heading: t('nav.about'),
      links: onSite(['law', 'figures', 'sources', 'privacy', 'accessibility'], context).map(link),
    },
  ];
  const covers = onSite(SECTIONS, context).map((name): Cover => {
    const cloth = assertFound(toSectionHead(name, context), `drawing of "${name}"`);
    return { ...link(name), cloth, facts: [], links: [], choices: [] };
  });
  return { covers, groups: groups.filter(({ links }) => links.length > 0) };
}

/** The ways by need, and by their numbers the services that the campaign names. */
function toSearchWays(context: ViewContext): SearchWays {
  const { campaign, facts, address, name } = context;
  const ids = new Set([...Object.values(campaign.roles), ...campaign.needs.flatMap(({ services }) => services)]);
  const records = [...ids].flatMap((id) => (id && facts.services.get(id)) || []).filter(isListed);
  return {
    needs: toSituationWays(context),
    numbers: records.flatMap((record) =>
      record.channels.filter(isDialled).map((channel) => {
        const { text, lang } = name(record.shortName ?? record.name);
        const label = { text: `${shownValue(channel)} ${text}`, ...(lang ? { lang } : {}) };
        return { digits: digitsOf(channel.value), link: { href: address('service', { service: record.id }), label } };
      }),
    ),
  };
}

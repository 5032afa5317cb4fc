import { languageOf, type Text, textIn } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { completeLocales } from '../whole-locales.ts';
import { type Frame, type Link, toFrame } from './frame.ts';
import { linkTo } from './link-to.ts';
import { type Prose, type ProsePage, toProse } from './prose.ts';
import { type TongueContacts, toTongueContacts } from './tongue.ts';
import { toNeedLinks, toWayLinks } from './ways.ts';

export interface HomeView {
  frame: Frame;
  heading: Text;
  lead: Text;
  /** Who attends in the language of the page, where that is not the language that is written first. */
  tongue: TongueContacts | null;
  /** The ways in; the numbers themselves stand in the strip above. */
  panel: { heading: Text; links: Link[] };
  day: { heading: Text; date: Text; label: Text; theme: Text | null };
  prose: Prose;
  /** The site as data; only a site with an address has it. */
  about: { name: string; url: string; languages: string[] } | null;
}

/** The first page: the ways in, and what the day is. */
export function toHome(page: ProsePage, context: ViewContext): HomeView {
  const { campaign, t, words } = context;
  const prose = toProse(page, context);
  const country = context.country(campaign.country.code).text;
  const frame = toFrame(
    {
      address: 'home',
      title: words.t('home.title', { day: context.date(`${campaign.year}-${campaign.day}`).text }),
      bareTitle: true,
      description: prose.description,
      zone: 'campaign',
      writtenIn: prose.writtenIn,
    },
    context,
  );
  return {
    frame,
    heading: t('home.heading'),
    lead: t('home.lead'),
    tongue: toTongueContacts(context),
    panel: {
      heading: t('home.panel'),
      links: [
        ...toNeedLinks(context),
        linkTo('regions', t('help.byRegion', { country }), context),
        linkTo('countries', t('help.byCountry'), context),
        ...toWayLinks(context),
      ],
    },
    day: { ...toDay(context), ...toTheme(context) },
    prose,
    about: frame.canonical
      ? {
          name: frame.title.text,
          url: frame.canonical,
          languages: completeLocales(context).map((locale) => languageOf(locale, context.site.languages).lang),
        }
      : null,
  };
}

/** The day of the campaign, this year. */
export function toDay({ t, date, campaign }: ViewContext): { heading: Text; date: Text } {
  return { heading: t('home.day'), date: date(`${campaign.year}-${campaign.day}`) };
}

/** The official theme of the year, shown as unknown while nobody has announced it. */
function toTheme({ site, campaign, language, t }: ViewContext): { label: Text; theme: Text | null } {
  const year = String(campaign.year);
  if (!campaign.theme) return { label: t('home.themeUnknown', { year }), theme: null };
  const own = campaign.theme[language.locale];
  const source = languageOf(campaign.sourceLocale, site.languages);
  return {
    label: t('home.theme', { year }),
    theme: own ? { text: own } : textIn(campaign.theme[campaign.sourceLocale] ?? '', source, language),
  };
}

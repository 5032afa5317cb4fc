import { languageOf, type Text } from '../i18n/languages.ts';
import type { ViewContext } from './context.ts';
import { completeLocales, type Frame, type Link, toFrame } from './frame.ts';
import { toNeedLinks } from './help-front.ts';
import { type Prose, type ProsePage, toProse } from './prose.ts';

export interface HomeView {
  frame: Frame;
  heading: Text;
  lead: Text;
  /** The ways in; the numbers themselves stand in the strip above. */
  panel: { heading: Text; links: Link[] };
  day: { heading: Text; date: Text; theme: Text };
  prose: Prose;
  /** The site as data; only a site with an address has it. */
  about: { name: string; url: string; languages: string[] } | null;
}

/** The first page: the ways in, and what the day is. */
export function toHome(page: ProsePage, context: ViewContext): HomeView {
  const { campaign, t, address, words } = context;
  const prose = toProse(page, context);
  const country = context.country(campaign.country.code).text;
  const frame = toFrame(
    {
        address: 'home',
        title: words.plain('home.title', { day: context.date(`${campaign.year}-${campaign.day}`).text }),
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
    panel: {
      heading: t('home.panel'),
      links: [
        ...toNeedLinks(context),
        { href: address('regions'), label: t('help.byRegion', { country }) },
        { href: address('countries'), label: t('help.byCountry') },
      ],
    },
    day: { heading: t('home.day'), date: context.date(`${campaign.year}-${campaign.day}`), theme: toTheme(context) },
    prose,
    about: frame.canonical
      ? { name: frame.title, url: frame.canonical, languages: completeLocales(context).map((locale) => languageOf(locale, context.site.languages).lang) }
      : null,
  };
}

/** The official theme of the year, shown as unknown while nobody has announced it. */
function toTheme({ campaign, language, t }: ViewContext): Text {
  const theme = campaign.theme?.[language.locale] ?? campaign.theme?.[campaign.sourceLocale];
  return theme ? t('home.theme', { theme, year: String(campaign.year) }) : t('home.themeUnknown', { year: String(campaign.year) });
}

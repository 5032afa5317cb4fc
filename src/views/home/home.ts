import { keysOf } from '../../codes/keys.ts';
import type { ActivityIndex } from '../../domain/activities/indexed.ts';
import { assertFound } from '../../domain/found.ts';
import type { Figure } from '../../domain/page/figure.ts';
import type { AddressName } from '../../i18n/addresses.ts';
import { formatMonthDay } from '../../i18n/dates.ts';
import { languageOf } from '../../i18n/languages.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import type { ViewContext } from '../context.ts';
import { linkTo, onSite } from '../link-to.ts';
import { leadingFigure, toDrawnFigure } from '../page/drawn-figure.ts';
import { type Link, toFrame } from '../page/frame.ts';
import { type ProsePage, partOf, toProse } from '../page/prose.ts';
import { toSign } from '../page/sign.ts';
import { toSpokenLanguageContacts } from '../page/spoken-language-contacts.ts';
import { toAsking, tongueOf } from '../page/tongue.ts';
import { toFirstSituations, toSituationLinks, toSituationWays, toWayLinks } from '../page/ways.ts';
import { completeLocales } from '../whole-locales.ts';
import { toComing } from './coming.ts';

export type HomeView = ReturnType<typeof toHome>;

/** The first page, for three readers at once: who doubts, who needs help, who wants to do something. */
export function toHome(page: ProsePage, figures: readonly Figure[], activities: ActivityIndex, context: ViewContext) {
  const { campaign, t, words } = context;
  const prose = toProse(page, context);
  const message = partOf(prose, (id) => id === MESSAGE);
  const figure = leadingFigure(figures);
  const tongue = tongueOf({ address: 'home' }, context);
  const frame = toFrame(
    {
      address: 'home',
      title: words.t('home.title', { day: context.date(`${campaign.year}-${campaign.day}`).text }),
      bareTitle: true,
      description: prose.description,
      writtenIn: prose.writtenIn,
    },
    context,
  );
  return {
    frame,
    sign: toSign(context),
    slogan: toSlogan(context),
    lead: t('home.lead'),
    offer: toLinks({ offer: 'nav.offer' }, context),
    /** For whom the slogan comes too late. */
    already: { text: t('home.already'), link: toAlready(context) },
    /** How to ask for somebody who speaks the language of the page, where the site has few words in it. */
    asking: tongue === null ? null : toAsking(tongue, context),
    spokenLanguage: toSpokenLanguageContacts(context),
    // Both parts of the text cite by the numbers of one list, which stands at the end of the page.
    /** The invented message and what to ask of it; `null` where nobody has written one. */
    message: message.runs.length > 0 ? { ...message, citations: prose.citations, hint: t('home.tap') } : null,
    /** The first ways in; the numbers themselves stand in the emergency bar above. */
    help: {
      heading: t('home.panel'),
      links: toFirstSituations(toSituationLinks(context)).first,
      others: toOtherWays(context),
    },
    doors: { heading: t('home.doors'), doors: toDoors(context) },
    figure: figure && {
      drawn: toDrawnFigure(figure, context),
      all: toLinks({ figures: 'home.allFigures' }, context),
    },
    coming: toComing(activities, context),
    take: { heading: t('home.take'), materials: toHomeMaterials(context) },
    /** What else the page says: what the day is, how the site was made. */
    prose: partOf(prose, (id) => id !== MESSAGE, message.runs.length > 0),
    /** The site as data; only a site with an address has it. */
    about: frame.canonical
      ? {
          name: frame.title.text,
          url: frame.canonical,
          languages: completeLocales(context).map((locale) => languageOf(locale, context.site.languages).lang),
        }
      : null,
  };
}

function toOtherWays(context: ViewContext): Link[] {
  const { campaign, t } = context;
  const country = context.country(campaign.country.code).text;
  return [
    linkTo('help', t('home.allHelp'), context),
    linkTo('regions', t('help.byRegion', { country }), context),
    linkTo('countries', t('help.byCountry'), context),
    ...toWayLinks(context),
  ];
}

/** The section of the page's text that has the invented message. */
const MESSAGE = 'message';

/** What to do for who already said yes: the need of that name, or else all of help. */
function toAlready(context: ViewContext): Link {
  const label = context.t('home.alreadyLink');
  const situation = toSituationWays(context).find(({ situation }) => situation === 'said-yes');
  return situation ? { ...situation.link, label } : linkTo('help', label, context);
}

/** The three doors: whoever reads for a family, for a class, for an institution. A door that leads nowhere is left out. */
function toDoors(context: ViewContext) {
  const { campaign, language, t } = context;
  const day = formatMonthDay(campaign.day, language).text;
  const doors = [
    {
      icon: 'phone' as const,
      name: t('home.doorFamily'),
      line: t('home.doorFamilyLine'),
      links: toLinks({ messages: 'home.doorMessages', offer: 'nav.offer', adverts: 'nav.adverts' }, context),
    },
    {
      icon: 'board' as const,
      name: t('home.doorClass'),
      line: t('home.doorClassLine'),
      links: toLinks({ classroom: 'home.doorLessons', glossary: 'nav.glossary', figures: 'nav.figures' }, context),
    },
    {
      icon: 'calendar' as const,
      name: t('home.doorInstitution'),
      line: t('home.doorInstitutionLine', { day }),
      links: toLinks({ publish: 'home.doorPublish', ideas: 'home.doorIdeas', commission: 'nav.commission' }, context),
    },
  ];
  return doors.filter(({ links }) => links.length > 0);
}

/** The pages of these that the site has, each with its phrase. */
function toLinks(labels: Partial<Record<AddressName, PhraseKey>>, context: ViewContext): Link[] {
  return onSite(keysOf(labels), context).map((name) =>
    linkTo(name, context.t(assertFound(labels[name], name)), context),
  );
}

/** What the campaign asks, around the one word that is underlined, wherever a language puts it. */
function toSlogan({ t }: ViewContext) {
  const mark = t('home.mark').text;
  const { text, lang, dir } = t('home.heading', { mark });
  const at = text.lastIndexOf(mark);
  return { before: text.slice(0, at), mark, after: text.slice(at + mark.length), lang, dir };
}

/** What somebody can take along or put up, and what it is. */
function toHomeMaterials(context: ViewContext) {
  const { t } = context;
  const things = {
    materials: { label: 'home.takeMaterials', line: 'home.takeMaterialsLine' },
    card: { label: 'home.takeCard', line: 'home.takeCardLine' },
    regions: { label: 'home.takeSheet', line: 'home.takeSheetLine' },
    classroom: { label: 'home.takeClass', line: 'home.takeClassLine' },
    certificate: { label: 'home.takeCertificate', line: 'home.takeCertificateLine' },
  } as const;
  return onSite(keysOf(things), context).map((name) => ({
    link: linkTo(name, t(things[name].label), context),
    line: t(things[name].line),
  }));
}

import { type ActivityIndex, countOfYear } from '../../domain/activities/indexed.ts';
import { fileAddressOf } from '../../i18n/addresses.ts';
import type { Text } from '../../i18n/languages.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import type { ViewContext } from '../context.ts';
import { linkTo } from '../link-to.ts';
import { clothOf } from '../page/cloth.ts';
import { numberDrawing } from '../page/digits.ts';
import { toFrame } from '../page/frame.ts';
import { comingRows } from './coming.ts';
import { FACETS, type Facet, facetLinks } from './facets.ts';
import { type ListPart, toPart } from './group.ts';
import { toOnTheDay } from './on-the-day.ts';
import { dayOfCampaign, toPhases } from './phases.ts';
import { type ActivityRow, toActivityRow } from './row.ts';

/** How many of the latest activities the list shows; the pages of their years have the others. */
const LATEST = 5;
/** How many months it links to; the archive has all. */
const MONTHS = 12;
/** How many of the coming dates it shows, so that the page stays small on a phone; the pages of years, regions and so on show all. */
const NEAREST = 24;

/** All activities: what comes, how to announce one, what has been, and what others did. */
export function toActivityList(index: ActivityIndex, context: ViewContext) {
  const { campaign, t, words, address } = context;
  const { past } = index.all;
  const coming = comingRows(index, context);
  const country = context.country(campaign.country.code).text;
  return {
    frame: toFrame(
      {
        address: 'activities',
        title: words.t('activities.title', { country }),
        description: words.plain('activities.description'),
        feed: { href: fileAddressOf('atom', {}, campaign), label: t('activities.followAtom') },
      },
      context,
    ),
    /** The number of the campaign's day in stitches. */
    cloth: clothOf(numberDrawing(Number(campaign.day.slice(-2))), 0),
    heading: t('activities.heading'),
    day: {
      on: context.date(dayOfCampaign(context)),
      phases: toPhases(index, context, 'activities'),
      programme: toOnTheDay(index, context),
    },
    publish: linkTo('publish', t('home.doorPublish'), context),
    coming: toNearest(coming, context),
    /** That nobody has announced an activity yet; `null` once somebody has, or the day is over. */
    none:
      index.all.coming.length === 0 && context.today <= dayOfCampaign(context)
        ? t('activities.none', { year: String(campaign.year) })
        : null,
    announce: toAnnounce(context),
    latest: toPart(
      past.slice(0, LATEST),
      { heading: t('activities.latest'), note: t('activities.pastNote') },
      toActivityRow,
      context,
    ),
    counters: toCounters(index, context),
    find: {
      heading: t('activities.find'),
      ways: toFindingWays(index, context),
      more: { href: address('activitiesArchive'), label: t('activities.archive') },
    },
    follow: {
      heading: t('activities.follow'),
      note: t('activities.followNote'),
      calendar: { href: fileAddressOf('calendar', {}, campaign), label: t('activities.calendar') },
      links: [
        { href: address('activitiesSubscribe'), label: t('activities.followHow') },
        { href: fileAddressOf('atom', {}, campaign), label: t('activities.followAtom') },
      ],
    },
  };
}

/** Ways to all activities by year, month, region and sector, each with its links. */
function toFindingWays(index: ActivityIndex, context: ViewContext) {
  return FACETS.filter((facet) => facet !== 'organiser')
    .map((facet) => ({
      heading: context.t(HEADINGS[facet]),
      links: facetLinks(facet, index, context).slice(0, facet === 'month' ? MONTHS : undefined),
    }))
    .filter(({ links }) => links.length > 0);
}

/** The headings of the ways into the archive. */
export const HEADINGS: Record<Facet, PhraseKey> = {
  year: 'activities.byYear',
  month: 'activities.byMonth',
  region: 'activities.byRegion',
  sector: 'activities.bySector',
  organiser: 'activities.byOrganiser',
};

/** How much the country does in the campaign's year, counted from the records; `null` where nothing is known. */
function toCounters(index: ActivityIndex, { campaign, t }: ViewContext): Text | null {
  const { activities, regions, organisers } = countOfYear(index, campaign.year);
  if (activities === 0) return null;
  return t('activities.counters', {
    year: String(campaign.year),
    activities: t('activities.count', { count: activities }).text,
    regions: t('activities.countRegions', { count: regions }).text,
    organisers: t('activities.countOrganisers', { count: organisers }).text,
  });
}

/** The first of the coming dates, and whether there are more. */
function toNearest(rows: readonly ActivityRow[], context: ViewContext): ListPart<ActivityRow> | null {
  const { t } = context;
  const note = rows.length > NEAREST ? t('activities.nearest', { count: NEAREST }) : null;
  return toPart(rows.slice(0, NEAREST), { heading: t('activities.coming'), note }, (row) => row, context);
}

/** How to announce an activity; without a contact it says that there is no address yet. */
function toAnnounce({ campaign, t, address }: ViewContext) {
  const { contact } = campaign;
  return {
    heading: t('activities.announce'),
    texts: [t('activities.announceWhat'), ...(contact ? [] : [t('activities.announceNoContact')])],
    links: [
      { href: address('publish'), label: t('publish.title') },
      { href: address('institutions'), label: t('institutions.link') },
      { href: address('ideas'), label: t('publish.ideas') },
      { href: address('certificate'), label: t('certificate.link') },
      ...(contact ? [{ href: `mailto:${contact}`, label: t('activities.announceMail', { contact }) }] : []),
    ],
  };
}

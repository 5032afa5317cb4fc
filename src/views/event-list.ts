import { datedDays } from '../domain/activity-days.ts';
import type { ActivityIndex } from '../domain/activity-index.ts';
import { fileAddressOf } from '../i18n/addresses.ts';
import type { Text } from '../i18n/languages.ts';
import type { ViewContext } from './context.ts';
import { type CountedLink, type Part, regionLinks, sectorLinks, toPart, yearLinks } from './event-group.ts';
import { type EventLine, type EventRow, toDayRow, toEventLine, toEventRow, toIdea } from './event-row.ts';
import { type Frame, type Link, toFrame } from './frame.ts';

/** How many of the latest activities the list shows itself; the others stand on the pages of their years. */
const LATEST = 5;
/** How many of the coming dates it shows, so that the page stays small on a phone; years, regions and sectors show all. */
const NEAREST = 60;

export interface EventListView {
  frame: Frame;
  heading: Text;
  lead: Text;
  coming: Part<EventRow> | null;
  /** Says that nobody has announced an activity; absent when somebody has. */
  none: Text | null;
  calendar: Link;
  announce: { heading: Text; texts: Text[]; mail: Link | null };
  latest: Part<EventRow> | null;
  /** Ways into the archive, each with its links. */
  archive: { heading: Text; links: CountedLink[] }[];
  lines: Part<EventLine> | null;
  ideas: Part<EventLine> | null;
}

/** All activities: what comes, how to announce one, what has been, and what others did. */
export function toEventList(index: ActivityIndex, context: ViewContext): EventListView {
  const { campaign, t, words, address } = context;
  const { coming, past, lines, ideas } = index.all;
  const country = context.country(campaign.country.code).text;
  return {
    frame: toFrame(
      {
        address: 'events',
        title: words.plain('events.title', { country }),
        description: words.plain('events.description'),
        crumbs: [{ href: address('home'), label: t('nav.home') }],
        zone: 'campaign',
      },
      context,
    ),
    heading: t('events.heading'),
    lead: t('events.lead'),
    coming: toComing(coming, context),
    none: coming.length === 0 ? t('events.none', { year: String(campaign.year) }) : null,
    calendar: { href: fileAddressOf('calendar', {}, campaign), label: t('events.calendar') },
    announce: toAnnounce(context),
    latest: toPart(
      past.slice(0, LATEST),
      { heading: t('events.latest'), note: t('events.pastNote') },
      toEventRow,
      context,
    ),
    archive: [
      { heading: t('events.byYear'), links: yearLinks(index, context) },
      { heading: t('events.byRegion'), links: regionLinks(index, context) },
      { heading: t('events.bySector'), links: sectorLinks(index, context) },
    ].filter(({ links }) => links.length > 0),
    lines: toPart(lines, { heading: t('events.lines'), note: t('events.linesNote') }, toEventLine, context),
    ideas: toPart(ideas, { heading: t('events.ideas'), note: t('events.ideasNote') }, toIdea, context),
  };
}

/** Observance days of the campaign's year and announced activities, in the order of their dates. */
function toComing(activities: ActivityIndex['all']['coming'], context: ViewContext): Part<EventRow> | null {
  const { campaign, facts, today, t } = context;
  const days = datedDays(facts.days, { year: campaign.year, country: campaign.country.code }).filter(
    ({ on }) => on >= today,
  );
  const rows = [...days.map((day) => toDayRow(day, context)), ...activities.map((one) => toEventRow(one, context))];
  const sorted = rows.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
  const note = sorted.length > NEAREST ? t('events.nearest', { count: NEAREST }) : null;
  return toPart(sorted.slice(0, NEAREST), { heading: t('events.coming'), note }, (row) => row, context);
}

/** How to announce an activity; without a contact it says that there is no address yet. */
function toAnnounce({ campaign, t }: ViewContext): EventListView['announce'] {
  const { contact } = campaign;
  return {
    heading: t('events.announce'),
    texts: [t('events.announceHow'), t('events.announceWhat'), ...(contact ? [] : [t('events.announceNoContact')])],
    mail: contact ? { href: `mailto:${contact}`, label: t('events.announceMail', { contact }) } : null,
  };
}

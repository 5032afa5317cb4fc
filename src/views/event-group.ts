import type { ActivityGroup, ActivityIndex } from '../domain/activity-index.ts';
import { countKnown } from '../domain/activity-index.ts';
import type { AddressName, Params } from '../i18n/addresses.ts';
import type { Text } from '../i18n/languages.ts';
import { collator } from '../i18n/names.ts';
import type { ViewContext } from './context.ts';
import { type EventLine, type EventRow, toEventLine, toEventRow, toIdea } from './event-row.ts';
import { shorten } from './event-title.ts';
import { type Frame, type Link, toFrame } from './frame.ts';

/** What a title may have, so that it fits a tab together with the day that is written behind it. */
const LONGEST_TITLE = 52;

export interface CountedLink extends Link {
  count: Text;
}

/** A part of a list with its heading; absent where it would be empty. */
export interface Part<T> {
  heading: Text;
  note: Text | null;
  items: T[];
}

/** The activities of one region, sector or year. */
export interface EventGroupView {
  frame: Frame;
  heading: Text;
  lead: Text;
  coming: Part<EventRow> | null;
  past: Part<EventRow> | null;
  lines: Part<EventLine> | null;
  ideas: Part<EventLine> | null;
  others: { heading: Text; links: CountedLink[] } | null;
}

export function toEventsOfRegion(code: string, index: ActivityIndex, context: ViewContext): EventGroupView {
  const region = context.facts.regions.find((one) => one.code === code)!;
  const title = context.t('events.inRegion', { region: region.name.text });
  const place = {
    address: 'eventsByRegion',
    params: { region: region.slug },
    title,
    others: regionLinks(index, context),
  } as const;
  return toGroupView(index.byRegion.get(code)!, place, context);
}

export function toEventsOfSector(sector: string, index: ActivityIndex, context: ViewContext): EventGroupView {
  const title = context.t('events.ofSector', { sector: context.t(`sector.${sector}`).text });
  const place = { address: 'eventsBySector', params: { sector }, title, others: sectorLinks(index, context) } as const;
  return toGroupView(index.bySector.get(sector)!, place, context);
}

export function toEventsOfYear(year: number, index: ActivityIndex, context: ViewContext): EventGroupView {
  const title = context.t('events.ofYear', { year: String(year) });
  const place = {
    address: 'eventsOfYear',
    params: { year: String(year) },
    title,
    others: yearLinks(index, context),
  } as const;
  return toGroupView(index.byYear.get(year)!, place, context);
}

/** Ways to the regions that have activities, by name. */
export function regionLinks({ byRegion }: ActivityIndex, context: ViewContext): CountedLink[] {
  const compare = collator(context.language);
  return context.facts.regions
    .flatMap((region) => {
      const group = byRegion.get(region.code);
      return group ? [link('eventsByRegion', { region: region.slug }, context.name(region.name), group, context)] : [];
    })
    .sort((a, b) => compare(a.label.text, b.label.text));
}

export function sectorLinks({ bySector }: ActivityIndex, context: ViewContext): CountedLink[] {
  const compare = collator(context.language);
  return [...bySector]
    .map(([sector, group]) => link('eventsBySector', { sector }, context.t(`sector.${sector}`), group, context))
    .sort((a, b) => compare(a.label.text, b.label.text));
}

/** The latest year first. */
export function yearLinks({ byYear }: ActivityIndex, context: ViewContext): CountedLink[] {
  return [...byYear].map(([year, group]) =>
    link('eventsOfYear', { year: String(year) }, { text: String(year) }, group, context),
  );
}

/** The part of a list that shows `items`, or nothing where there are none. */
export function toPart<A, T>(
  items: readonly A[],
  { heading, note = null }: { heading: Text; note?: Text | null },
  show: (item: A, context: ViewContext) => T,
  context: ViewContext,
): Part<T> | null {
  return items.length === 0 ? null : { heading, note, items: items.map((item) => show(item, context)) };
}

/** Home and the list of activities. */
export function eventCrumbs({ t, address }: ViewContext): Link[] {
  return [
    { href: address('home'), label: t('nav.home') },
    { href: address('events'), label: t('nav.events') },
  ];
}

interface GroupPlace {
  address: AddressName;
  params: Params;
  title: Text;
  others: CountedLink[];
}

function toGroupView(
  group: ActivityGroup,
  { address, params, title, others }: GroupPlace,
  context: ViewContext,
): EventGroupView {
  const { t, words } = context;
  const here = context.address(address, params);
  const links = others.filter(({ href }) => href !== here);
  return {
    frame: toFrame(
      {
        address,
        params,
        title: shorten(title.text, LONGEST_TITLE),
        description: words.plain('events.description'),
        crumbs: eventCrumbs(context),
        zone: 'campaign',
      },
      context,
    ),
    heading: title,
    lead: t('events.count', { count: countKnown(group) }),
    coming: toPart(group.coming, { heading: t('events.coming') }, toEventRow, context),
    past: toPart(group.past, { heading: t('events.past'), note: t('events.pastNote') }, toEventRow, context),
    lines: toPart(group.lines, { heading: t('events.lines'), note: t('events.linesNote') }, toEventLine, context),
    ideas: toPart(group.ideas, { heading: t('events.ideas'), note: t('events.ideasNote') }, toIdea, context),
    others: links.length === 0 ? null : { heading: t(`events.others-${address}`), links },
  };
}

function link(
  address: AddressName,
  params: Params,
  label: Text,
  group: ActivityGroup,
  context: ViewContext,
): CountedLink {
  return {
    href: context.address(address, params),
    label,
    count: context.t('events.count', { count: countKnown(group) }),
  };
}

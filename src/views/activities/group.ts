import { type ActivityGroup, type ActivityIndex, countKnown } from '../../domain/activities/indexed.ts';
import { fileAddressOf } from '../../i18n/addresses.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { listName } from '../line/name.ts';
import { type Frame, type Link, toFrame } from '../page/frame.ts';
import { type Clock, toClock } from './clock.ts';
import {
  type CountedLink,
  FACET_RULES,
  type FacetPage,
  facetHref,
  facetLinks,
  facetParams,
  groupOf,
  hasDays,
  PER_PAGE,
  pageCount,
} from './facets.ts';
import { type EventLine, type EventRow, toEventLine, toEventRow, toIdea } from './row.ts';
import { shorten } from './title.ts';

/** What a title may have, so that it fits a tab together with the day that is written behind it. */
const LONGEST_TITLE = 52;

/** A part of a list with its heading; absent where it would be empty. */
export interface Part<T> {
  heading: Text;
  note: Text | null;
  clock: Clock;
  items: T[];
}

/** The pages before and after this one, where a list has several. */
export interface Pager {
  label: string;
  here: Text;
  links: Link[];
}

/** The activities of one region, sector, audience, mode, language, organiser or year. */
export interface EventGroupView {
  frame: Frame;
  heading: Text;
  lead: Text;
  /** Says what the list rests on, where that needs saying. */
  note: Text | null;
  /** Public ways to an organiser. */
  contacts: { heading: Text; links: Link[]; none: Text | null } | null;
  coming: Part<EventRow> | null;
  past: Part<EventRow> | null;
  lines: Part<EventLine> | null;
  ideas: Part<EventLine> | null;
  pager: Pager | null;
  follow: { heading: Text; note: Text; links: Link[] } | null;
  others: { heading: Text; links: CountedLink[] } | null;
}

export function toEventGroup(place: FacetPage, index: ActivityIndex, context: ViewContext): EventGroupView {
  const { t, words, facts } = context;
  const { facet, key, page } = place;
  const { address, more, title, tab = title } = FACET_RULES[facet];
  const group = groupOf(place, index)!;
  const heading = title(key, context);
  const here = facetHref({ ...place, page: 1 }, context);
  const others = page > 1 ? [] : facetLinks(facet, index, context).filter(({ href }) => href !== here);
  return {
    frame: toFrame(
      {
        address: page > 1 ? more : address,
        params: facetParams(place, facts),
        title: pageTitle(tab(key, context).text, page, context),
        description: words.plain('events.description'),
        crumbs: [...eventCrumbs(context), ...(page > 1 ? [{ href: here, label: heading }] : [])],
        zone: 'campaign',
        isOnlyList: page > 1,
      },
      context,
    ),
    heading,
    lead: t('events.count', { count: countKnown(group) }),
    note: facet === 'language' ? t('events.languageNote') : null,
    contacts: facet === 'organiser' && page === 1 ? toContacts(key, context) : null,
    ...toParts(group, page, context),
    pager: toPager(page, pageCount(group), (number) => facetHref({ ...place, page: number }, context), context),
    follow: page === 1 && hasDays(group) ? toFollow(place, context) : null,
    others: others.length === 0 ? null : { heading: t(`events.others-${address}`), links: others },
  };
}

/** A title that says which page of several it is. */
export function pageTitle(title: string, page: number, { words }: ViewContext): string {
  const short = shorten(title, LONGEST_TITLE);
  return page === 1 ? short : words.plain('events.pageTitle', { title: shorten(title, 40), page: String(page) });
}

/** Ways to the pages beside this one; nothing where there is one only. */
export function toPager(
  page: number,
  count: number,
  hrefOf: (page: number) => string,
  { t, words }: ViewContext,
): Pager | null {
  if (count === 1) return null;
  return {
    label: words.plain('events.pages'),
    here: t('events.pageOf', { page: String(page), count: String(count) }),
    links: [
      ...(page > 1 ? [{ href: hrefOf(page - 1), label: t('events.pageBefore') }] : []),
      ...(page < count ? [{ href: hrefOf(page + 1), label: t('events.pageAfter') }] : []),
    ],
  };
}

/** The part of a list that shows `items`, or nothing where there are none. */
export function toPart<A, T>(
  items: readonly A[],
  { heading, note = null }: { heading: Text; note?: Text | null },
  show: (item: A, context: ViewContext) => T,
  context: ViewContext,
): Part<T> | null {
  if (items.length === 0) return null;
  return { heading, note, clock: toClock(context), items: items.map((item) => show(item, context)) };
}

/** Home and the list of activities. */
export function eventCrumbs({ t, address }: ViewContext): Link[] {
  return [
    { href: address('home'), label: t('nav.home') },
    { href: address('events'), label: t('nav.events') },
  ];
}

/** The parts one after the other, of which a page shows its share. */
function toParts(
  { coming, past, lines, ideas }: ActivityGroup,
  page: number,
  context: ViewContext,
): Pick<EventGroupView, 'coming' | 'past' | 'lines' | 'ideas'> {
  const { t } = context;
  let seen = 0;
  const share = <T>(list: readonly T[]): readonly T[] => {
    const from = (page - 1) * PER_PAGE - seen;
    seen += list.length;
    return list.slice(Math.max(0, from), Math.max(0, from + PER_PAGE));
  };
  return {
    coming: toPart(share(coming), { heading: t('events.coming') }, toEventRow, context),
    past: toPart(share(past), { heading: t('events.past'), note: t('events.pastNote') }, toEventRow, context),
    lines: toPart(share(lines), { heading: t('events.lines'), note: t('events.linesNote') }, toEventLine, context),
    ideas: toPart(share(ideas), { heading: t('events.ideas'), note: t('events.ideasNote') }, toIdea, context),
  };
}

/** The files of this list for calendars and feed readers, and how to use them. */
function toFollow({ facet, key }: FacetPage, context: ViewContext): EventGroupView['follow'] {
  const { t, facts, campaign, address } = context;
  const { files, slug } = FACET_RULES[facet];
  if (!files) return null;
  const params = { [facet]: slug(key, facts) };
  return {
    heading: t('events.follow'),
    note: t('events.followNote'),
    links: [
      { href: fileAddressOf(files.calendar, params, campaign), label: t('events.followCalendar') },
      { href: fileAddressOf(files.atom, params, campaign), label: t('events.followAtom') },
      { href: fileAddressOf(files.feed, params, campaign), label: t('events.followFeed') },
      { href: address('eventsSubscribe'), label: t('events.followHow') },
    ],
  };
}

/** The public services that an organiser runs: never a person's contact. */
function toContacts(id: string, context: ViewContext): EventGroupView['contacts'] {
  const { t, facts, campaign, address } = context;
  const lines = (facts.helplinesOf.get(campaign.country.code) ?? []).filter(
    ({ operator, listing }) => operator === id && listing === 'listed',
  );
  return {
    heading: t('events.contacts'),
    links: lines.map((line) => ({ href: address('line', { line: line.id }), label: listName(line, context) })),
    none: lines.length === 0 ? t('events.contactsNone') : null,
  };
}

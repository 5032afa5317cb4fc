import type { Activity } from '../../domain/activities/activity.ts';
import { type ActivityGroup, type ActivityIndex, countKnown } from '../../domain/activities/indexed.ts';
import { assertFound } from '../../domain/found.ts';
import { isListed } from '../../domain/service/coverage.ts';
import { shorten } from '../../domain/text/fit.ts';
import { fileAddressOf } from '../../i18n/addresses.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { toFrame } from '../page/frame.ts';
import { listName } from '../service/name.ts';
import { type Clock, toClock } from './clock.ts';
import {
  FACET_RULES,
  type Facet,
  type FacetPage,
  facetHref,
  facetLinks,
  facetParams,
  groupOf,
  hasDays,
  PER_PAGE,
  pageCount,
} from './facets.ts';
import { toOutcomes } from './outcome.ts';
import { toActivityLine, toActivityRow, toIdea } from './row.ts';

/** The longest title that fits a tab together with the day behind it. */
const LONGEST_TITLE = 52;

const OUTCOMES_BY: ReadonlySet<Facet> = new Set(['region', 'sector', 'year'] as const);

/** A part of a list with its heading; absent where it would be empty. */
export interface ListPart<T> {
  heading: Text;
  note: Text | null;
  clock: Clock;
  items: T[];
}

/** The activities of one region, sector, organiser or year. */
export function toActivityGroup(place: FacetPage, index: ActivityIndex, context: ViewContext) {
  const { t, words, facts } = context;
  const { facet, key, page } = place;
  const { address, more, title, tab = title } = FACET_RULES[facet];
  const group = assertFound(groupOf(place, index), `list of activities for ${facet} "${key}"`);
  const heading = title(key, context);
  const here = facetHref({ ...place, page: 1 }, context);
  const others = page > 1 ? [] : facetLinks(facet, index, context).filter(({ href }) => href !== here);
  return {
    frame: toFrame(
      {
        address: page > 1 ? more : address,
        params: facetParams(place, facts),
        title: pageTitle(tab(key, context), page, context),
        description: words.plain('activities.description'),
        crumbs: page > 1 ? [{ href: here, label: heading }] : [],
        isOnlyList: page > 1,
      },
      context,
    ),
    heading,
    lead: t('activities.count', { count: countKnown(group) }),
    contacts: facet === 'organiser' && page === 1 ? toContacts(key, context) : null,
    /** What became of what was announced this year there, in a table and a sentence. */
    outcomes:
      OUTCOMES_BY.has(facet) && page === 1 ? toOutcomes([...group.coming, ...group.past], heading, context) : null,
    ...toParts(group, page, context),
    pager: toPager(page, pageCount(group), (number) => facetHref({ ...place, page: number }, context), context),
    follow: page === 1 ? toFollow(place, hasDays(group), context) : null,
    others: others.length === 0 ? null : { heading: t(`activities.others-${address}`), links: others },
  };
}

function pageTitle(title: Text, page: number, { t }: ViewContext): Text {
  if (page === 1) return { ...title, text: shorten(title.text, LONGEST_TITLE) };
  return t('activities.pageTitle', { title: shorten(title.text, 40), page: String(page) });
}

/** Links to the pages before and after this one; `null` where it is the only one. */
function toPager(page: number, count: number, hrefOf: (page: number) => string, { t }: ViewContext) {
  if (count === 1) return null;
  return {
    here: t('activities.pageOf', { page: String(page), count: String(count) }),
    links: [
      ...(page > 1 ? [{ href: hrefOf(page - 1), label: t('activities.pageBefore') }] : []),
      ...(page < count ? [{ href: hrefOf(page + 1), label: t('activities.pageAfter') }] : []),
    ],
  };
}

export function toPart<A, T>(
  items: readonly A[],
  { heading, note = null }: { heading: Text; note?: Text | null },
  show: (item: A, context: ViewContext) => T,
  context: ViewContext,
): ListPart<T> | null {
  if (items.length === 0) return null;
  return { heading, note, clock: toClock(context), items: items.map((item) => show(item, context)) };
}

/** The parts one after the other, of which a page shows its share. */
function toParts({ coming, past, lines, ideas }: ActivityGroup, page: number, context: ViewContext) {
  const { t } = context;
  let seen = 0;
  const share = <T>(list: readonly T[]): readonly T[] => {
    const from = (page - 1) * PER_PAGE - seen;
    seen += list.length;
    return list.slice(Math.max(0, from), Math.max(0, from + PER_PAGE));
  };
  return {
    coming: toPart(share(coming), { heading: t('activities.coming') }, toActivityRow, context),
    past: toPart(
      share(past),
      { heading: t('activities.past'), note: t('activities.pastNote') },
      toActivityRow,
      context,
    ),
    ...toDayless(share(lines), share(ideas), context),
  };
}

/** What has no day, and what others did in earlier years. */
export function toDayless(lines: readonly Activity[], ideas: readonly Activity[], context: ViewContext) {
  const { t } = context;
  return {
    lines: toPart(lines, { heading: t('activities.lines'), note: t('activities.linesNote') }, toActivityLine, context),
    ideas: toPart(ideas, { heading: t('activities.ideas'), note: t('activities.ideasNote') }, toIdea, context),
  };
}

/** For a region its calendar and how to use it; for a sector how its institutions announce; `null` for other lists. */
function toFollow({ facet, key }: FacetPage, isDated: boolean, { t, facts, campaign, address }: ViewContext) {
  if (facet === 'sector')
    return {
      heading: t('activities.announce'),
      note: t('activities.announceWhat'),
      links: [
        { href: address('publish'), label: t('publish.title') },
        { href: address('institutions'), label: t('institutions.link') },
      ],
    };
  if (facet !== 'region' || !isDated) return null;
  const calendar = fileAddressOf('calendarOfRegion', { region: FACET_RULES.region.slug(key, facts) }, campaign);
  return {
    heading: t('activities.follow'),
    note: t('subscribe.delay'),
    links: [
      { href: calendar, label: t('activities.followCalendar') },
      { href: address('activitiesSubscribe'), label: t('activities.followHow') },
    ],
  };
}

/** The public services that an organiser runs: never a person's contact. */
function toContacts(id: string, context: ViewContext) {
  const { t, facts, campaign, address } = context;
  const services = (facts.servicesOf.get(campaign.country.code) ?? []).filter(
    (service) => service.operator === id && isListed(service),
  );
  return {
    heading: t('activities.contacts'),
    links: services.map((service) => ({
      href: address('service', { service: service.id }),
      label: listName(service, context),
    })),
    none: services.length === 0 ? t('activities.contactsNone') : null,
  };
}

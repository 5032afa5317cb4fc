import { SECTORS } from '../../codes/sectors.ts';
import { type ActivityGroup, type ActivityIndex, countKnown } from '../../domain/activities/indexed.ts';
import { assertFound } from '../../domain/found.ts';
import type { Organisation, Region } from '../../domain/records.ts';
import type { Facts } from '../../domain/service/facts.ts';
import type { AddressName, Params } from '../../i18n/addresses.ts';
import type { Text } from '../../i18n/languages.ts';
import { collator } from '../../i18n/names.ts';
import type { PhraseEnd } from '../../i18n/phrases.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../page/frame.ts';

/** What activities can be found by. */
export const FACETS = ['year', 'month', 'region', 'sector', 'organiser'] as const;
export type Facet = (typeof FACETS)[number];

export interface CountedLink extends Link {
  count: Text;
}

interface FacetRules {
  address: AddressName & PhraseEnd<'activities.others-'>;
  /** Its pages after the first. */
  more: AddressName;
  groups(index: ActivityIndex): ReadonlyMap<string | number, ActivityGroup>;
  /** Its part of the address. */
  slug(key: string, facts: Facts): string;
  label(key: string, context: ViewContext): Text;
  /** The heading of its page. */
  title(key: string, context: ViewContext): Text;
  /** The same in fewer words for a tab, where long names begin alike. */
  tab?(key: string, context: ViewContext): Text;
  /** Sorted as it comes, not by its words. */
  isInOrder?: boolean;
}

const same = (key: string) => key;

function sectorName(key: string, { t }: ViewContext): Text {
  const code = SECTORS.find((one) => one === key);
  return t(`sector.${assertFound(code, `sector "${key}"`)}`);
}

export const FACET_RULES: Record<Facet, FacetRules> = {
  year: {
    address: 'activitiesOfYear',
    more: 'activitiesOfYearMore',
    groups: ({ byYear }) => byYear,
    slug: same,
    label: (key) => ({ text: key }),
    title: (year, { t }) => t('activities.ofYear', { year }),
    isInOrder: true,
  },
  month: {
    address: 'activitiesOfMonth',
    more: 'activitiesOfMonthMore',
    groups: ({ byMonth }) => byMonth,
    slug: same,
    label: (month, { date }) => date(month),
    title: (month, { t, date }) => t('activities.ofMonth', { month: date(month).text }),
    isInOrder: true,
  },
  region: {
    address: 'activitiesByRegion',
    more: 'activitiesByRegionMore',
    groups: ({ byRegion }) => byRegion,
    slug: (code, { regions }) => regionOf(code, regions).slug,
    label: (code, { facts, name }) => name(regionOf(code, facts.regions).name),
    title: (code, { t, facts }) => t('activities.inRegion', { region: regionOf(code, facts.regions).name.text }),
  },
  sector: {
    address: 'activitiesBySector',
    more: 'activitiesBySectorMore',
    groups: ({ bySector }) => bySector,
    slug: same,
    label: sectorName,
    title: (key, context) => context.t('activities.ofSector', { sector: sectorName(key, context).text }),
  },
  organiser: {
    address: 'activitiesByOrganiser',
    more: 'activitiesByOrganiserMore',
    groups: ({ byOrganiser }) => byOrganiser,
    slug: same,
    label: (key, { facts, name }) => name(organiserOf(key, facts).name),
    title: (key, { facts, t }) => t('activities.ofOrganiser', { organiser: organiserOf(key, facts).name.text }),
    tab: (key, { facts, t }) => {
      const { acronym, name } = organiserOf(key, facts);
      return t('activities.ofOrganiser', { organiser: acronym ?? name.text });
    },
  },
};

/** One page of the activities of one region, sector and so on; pages count from 1. */
export type FacetPage = ReturnType<typeof facetPages>[number];

/** How many activities one page shows. */
export const PER_PAGE = 50;

export function pageCount({ coming, past, lines, ideas }: ActivityGroup): number {
  return Math.max(1, Math.ceil((coming.length + past.length + lines.length + ideas.length) / PER_PAGE));
}

/** Every page that an address has: the first pages, or those after them. */
export function facetPages(address: AddressName, index: ActivityIndex) {
  const facet = assertFound(
    FACETS.find((one) => FACET_RULES[one].address === address || FACET_RULES[one].more === address),
    `list of activities at "${address}"`,
  );
  const { more, groups } = FACET_RULES[facet];
  return [...groups(index)].flatMap(([key, group]) => {
    const pages = Array.from({ length: pageCount(group) }, (_, number) => number + 1);
    return (address === more ? pages.slice(1) : pages.slice(0, 1)).map((page) => ({ facet, key: String(key), page }));
  });
}

export function facetParams({ facet, key, page }: FacetPage, facts: Facts): Params {
  const { slug } = FACET_RULES[facet];
  return { [facet]: slug(key, facts), ...(page > 1 ? { page: String(page) } : {}) };
}

export function facetHref(place: FacetPage, context: ViewContext): string {
  const { address, more } = FACET_RULES[place.facet];
  return context.address(place.page > 1 ? more : address, facetParams(place, context.facts));
}

/** The group behind a key, where there is one; a year is a number in its index. */
export function groupOf(
  { facet, key }: Pick<FacetPage, 'facet' | 'key'>,
  index: ActivityIndex,
): ActivityGroup | undefined {
  return FACET_RULES[facet].groups(index).get(facet === 'year' ? Number(key) : key);
}

/** Links to everything that activities can be found by in one respect, with how many there are. */
export function facetLinks(
  facet: Facet,
  index: ActivityIndex,
  context: ViewContext,
): (CountedLink & { key: string })[] {
  const { groups, label, isInOrder } = FACET_RULES[facet];
  const links = [...groups(index)].map(([key, group]) => ({
    key: String(key),
    href: facetHref({ facet, key: String(key), page: 1 }, context),
    label: label(String(key), context),
    count: context.t('activities.count', { count: countKnown(group) }),
  }));
  const compare = collator(context.language);
  return isInOrder ? links : links.sort((a, b) => compare(a.label.text, b.label.text));
}

/** Does a list have anything that a calendar can hold? */
export function hasDays({ coming, past }: ActivityGroup): boolean {
  return coming.length + past.length > 0;
}

function regionOf(code: string, regions: Facts['regions']): Region {
  return assertFound(
    regions.find((region) => region.code === code),
    `region "${code}"`,
  );
}

function organiserOf(id: string, { organisations }: Facts): Organisation {
  return assertFound(organisations.get(id), `organisation "${id}"`);
}

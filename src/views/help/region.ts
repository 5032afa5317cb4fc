import type { Crossing, Region } from '../../domain/records.ts';
import { openFirst } from '../../domain/service/closed.ts';
import { isListed, isOnlyIn, isWithoutContact } from '../../domain/service/coverage.ts';
import { isDialled } from '../../domain/service/dialling.ts';
import { servicesOfRegion } from '../../domain/service/region-services.ts';
import type { Service } from '../../domain/service/service.ts';
import type { Text } from '../../i18n/languages.ts';
import { collator } from '../../i18n/names.ts';
import { toCitedSources } from '../cite.ts';
import type { ViewContext } from '../context.ts';
import { linkTo } from '../link-to.ts';
import { type Link, toHelpFrame } from '../page/frame.ts';
import { toLocalCard, toServiceCards } from '../service/card.ts';
import { shownValue } from '../service/dial.ts';
import { toLeftOut, unconfirmed } from '../service/left-out.ts';
import { fullName, regionNames } from '../service/name.ts';
import { toNight } from '../service/night.ts';
import { anchorOf, type RegionDrawing, toRegionMap } from './region-map.ts';

export type RegionView = ReturnType<typeof toRegion>;

/**
 * All regions of the country, by name.
 *
 * @param drawing the outlines, where the country has a map
 */
export function toRegions(context: ViewContext, drawing: RegionDrawing | null = null) {
  const { campaign, facts, t, address, words, language } = context;
  const country = context.country(campaign.country.code).text;
  const compare = collator(language);
  return {
    frame: toHelpFrame({ address: 'regions', title: words.t('regions.title', { country }) }, context),
    heading: t('regions.title', { country }),
    lead: t('regions.lead'),
    leftOut: unconfirmed(facts).length > 0 ? t('leftOut.search') : null,
    map: toRegionMap(drawing, (regions) => countIn(regions, context), context),
    borders: facts.crossings.length === 0 ? null : linkTo('borders', t('borders.title'), context),
    regions: [...facts.regions]
      .sort((a, b) => compare(a.name.text, b.name.text))
      .map((region) => ({
        id: anchorOf(region),
        href: address('region', { region: region.slug }),
        label: context.name(region.name),
        count: toCount(region, context),
      })),
  };
}

/**
 * One region: what is there, the numbers that are on every page (first where nothing is there), what else holds everywhere,
 * then what exists without a public contact. The emergency bar stands above all of these.
 */
export function toRegion(region: Region, context: ViewContext) {
  const { campaign, facts, t, address, words } = context;
  const own = campaign.country.code;
  const { now, there, everywhere } = servicesOfRegion(region, context);
  const all = [...now, ...there, ...everywhere];
  const place = { country: own, region: region.code, beside: all };
  const others = localRecords(region, context).filter(isWithoutContact);
  const leftOut = toLeftOut((record) => isOnlyIn(record, region.code), there.length === 0, context);
  const regions = t('regions.title', { country: context.country(own).text });
  return {
    frame: toHelpFrame(
      {
        address: 'region',
        params: { region: region.slug },
        title: words.t('region.title', { region: ownName(region, context) }),
        crumbs: [{ href: address('regions'), label: regions }],
        region: region.code,
        services: all,
      },
      context,
    ),
    heading: t('region.title', { region: region.name.text }),
    towns: toTowns(openFirst(there, region.code, context.today), region, context),
    national: { heading: t('region.national'), cards: toServiceCards(now, place, context) },
    announced: toAnnounced(region, context),
    local: {
      heading: t('region.local', { region: region.name.text }),
      cards: toServiceCards(there, place, context, toLocalCard),
      none: there.length === 0 ? (leftOut ?? t('region.none')) : null,
      /** That there are more, which are not confirmed yet. */
      more: there.length === 0 ? null : leftOut,
    },
    everywhere:
      everywhere.length === 0
        ? null
        : { heading: t('region.everywhere'), cards: toServiceCards(everywhere, place, context) },
    withoutContact: others.length === 0 ? null : toWithoutContact(others, own, context),
    borders:
      region.borders.length === 0
        ? null
        : {
            heading: t('region.borders'),
            note: t('region.bordersNote'),
            links: [
              ...toCrossingLinks(
                facts.crossings.filter((crossing) => crossing.region === region.code),
                context,
              ),
              ...region.borders.map((code) =>
                linkTo('country', context.country(code), context, { country: code.toLowerCase() }),
              ),
            ],
          },
    sheet: linkTo('regionSheet', t('sheet.link'), context, { region: region.slug }),
  };
}

/** Where there are services in many towns, a way to the first in each; `null` where a reader sees them at once. */
function toTowns(records: readonly Service[], { name, capital }: Region, context: ViewContext) {
  const { language, t } = context;
  // A town may be followed by the province or country it lies in.
  const towns = Map.groupBy(records, ({ coverage }) => coverage.place?.split(',')[0] ?? '');
  towns.delete('');
  // All of a region is no town of it, unless its capital has the same name.
  if (name.text !== capital) towns.delete(name.text);
  if (towns.size < MANY_TOWNS) return null;
  return {
    heading: t('help.places'),
    links: [...towns]
      .map(([town, [first]]) => ({ href: `#${first?.id}`, town }))
      .sort((a, b) => collator(language)(a.town, b.town)),
  };
}

const MANY_TOWNS = 5;

/** The name of a region, with its country where another country has the very same name. */
export function ownName({ name }: Region, { facts, campaign, country }: ViewContext): string {
  const others = [...facts.servicesOf.keys()].filter((code) => code !== campaign.country.code);
  const isTaken = others.some((code) => country(code).text === name.text);
  return isTaken ? `${name.text} (${country(campaign.country.code).text})` : name.text;
}

function localRecords(region: Region, { facts, campaign }: ViewContext): readonly Service[] {
  const all = facts.servicesOf.get(campaign.country.code) ?? [];
  return all.filter((record) => isOnlyIn(record, region.code));
}

/** How many services there are, or that there are some which are not confirmed yet: never that there is none. */
function toCount(region: Region, context: ViewContext): Text {
  const count = countIn([region], context);
  const leftOut = toLeftOut((record) => isOnlyIn(record, region.code), count === 0, context);
  return count === 0 && leftOut ? context.t('leftOut.count') : context.t('regions.count', { count });
}

/** How many services with a contact there are in some regions, each once. */
function countIn(regions: readonly Region[], context: ViewContext): number {
  const records = regions.flatMap((region) => localRecords(region, context)).filter(isListed);
  return new Set(records).size;
}

/** Services whose contact is not shown, by their whole names, each with whom to call in order to reach it. */
export function toWithoutContact(records: readonly Service[], country: string, context: ViewContext) {
  const { t } = context;
  return {
    heading: t('region.withoutContact'),
    note: t('region.withoutContactNote'),
    links: records.map((record) => ({
      ...linkTo('service', fullName(record, context), context, { service: record.id }),
      dials: toNight(record, { country }, context)?.dials ?? [],
    })),
  };
}

/** The numbers that were announced for a region and are not switched on: with their sources, never as numbers to call. */
function toAnnounced(region: Pick<Region, 'code'>, context: ViewContext) {
  const { facts, t } = context;
  const here = facts.announced.filter((record) => isOnlyIn(record, region.code));
  if (here.length === 0) return null;
  return {
    heading: t('announced.heading'),
    numbers: here.flatMap((record) => toNumber(record, context)),
    /** To go on calling the numbers of today. */
    until: t('announced.until'),
  };
}

function toNumber(record: Service, context: ViewContext) {
  const { plan, channels } = record;
  if (!plan) return [];
  const { t, date } = context;
  return channels.filter(isDialled).map((channel) => ({
    text: t('announced.number', {
      date: date(plan.announcedOn).text,
      number: shownValue(channel),
      regions: regionNames(record.coverage.regions, context),
    }),
    expected: plan.expected ? t('announced.expected', { date: date(plan.expected).text }) : null,
    sources: toCitedSources(plan.sources, context),
  }));
}

export function toCrossingLinks(crossings: readonly Crossing[], context: ViewContext): Link[] {
  return crossings.map(({ id, name }) => linkTo('border', context.name(name), context, { border: id }));
}

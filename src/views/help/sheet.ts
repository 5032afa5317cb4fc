import type { Region } from '../../domain/records.ts';
import { isListed, isOfNoRegion, isOnlyIn } from '../../domain/service/coverage.ts';
import { emergencyRecords } from '../../domain/service/emergency.ts';
import type { Facts } from '../../domain/service/facts.ts';
import { servicesOfRegion } from '../../domain/service/region-services.ts';
import type { Service } from '../../domain/service/service.ts';
import type { AddressName, Params } from '../../i18n/addresses.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { type Link, toHelpFrame } from '../page/frame.ts';
import { type ServiceCard, toServiceCard, toServiceCards } from '../service/card.ts';
import { toSheetDate } from '../service/confirmed.ts';
import { toLeftOut } from '../service/left-out.ts';
import { ownName } from './region.ts';

/** Everything about one place on paper: the emergency numbers large, then the other services. */
export type SheetView = ReturnType<typeof sheetOf>;

/** What has a sheet: a region, or a country by its code. */
type SheetPlace = Region | string;

/** The places whose sheets are at an address. */
export function sheetPlaces(address: AddressName, { regions, servicesOf }: Facts): readonly SheetPlace[] {
  return address === 'regionSheet' ? regions : [...servicesOf.keys()];
}

export function sheetParams(place: SheetPlace): Params {
  return typeof place === 'string' ? { country: place.toLowerCase() } : { region: place.slug };
}

export function toSheet(place: SheetPlace, context: ViewContext): SheetView {
  return typeof place === 'string' ? toCountrySheet(place, context) : toRegionSheet(place, context);
}

/** The sheet of a region: the country's emergency numbers, what is there, what holds everywhere. */
export function toRegionSheet(region: Region, context: ViewContext): SheetView {
  const { now, there, everywhere } = servicesOfRegion(region, context);
  return sheetOf(
    {
      address: 'regionSheet',
      params: sheetParams(region),
      parent: 'region',
      place: context.name(region.name),
      ownPlace: ownName(region, context),
      country: context.campaign.country.code,
      region: region.code,
      now,
      more: [...there, ...everywhere],
      leftOut: toLeftOut((record) => isOnlyIn(record, region.code), there.length === 0, context),
    },
    context,
  );
}

/** The sheet of a country: its emergency numbers, then its services for the whole country. */
export function toCountrySheet(code: string, context: ViewContext): SheetView {
  const { campaign, facts } = context;
  const listed = (facts.servicesOf.get(code) ?? []).filter((record) => isListed(record) && isOfNoRegion(record));
  const isOwn = code === campaign.country.code;
  return sheetOf(
    {
      address: 'countrySheet',
      params: sheetParams(code),
      parent: 'country',
      place: context.country(code),
      ownPlace: context.country(code).text,
      country: code,
      region: null,
      now: isOwn ? emergencyRecords(context, null) : listed.filter(({ lastResort }) => lastResort),
      more: listed,
      leftOut: toLeftOut((record) => record.country === code && isOfNoRegion(record), false, context),
    },
    context,
  );
}

function toSheetCard(...[record, place, context]: Parameters<typeof toServiceCard>): ServiceCard {
  const card = toServiceCard(record, place, context);
  return { ...card, about: [], facts: [...card.about.slice(0, 1), ...card.facts] };
}

interface Parts {
  address: AddressName;
  params: Params;
  parent: 'region' | 'country';
  place: Text;
  /** The place as no other page's title names it. */
  ownPlace: string;
  country: string;
  region: string | null;
  now: readonly Service[];
  more: readonly Service[];
  /** That there are more, which are not confirmed yet. */
  leftOut: Text | null;
}

function sheetOf(
  { address, params, parent, place, ownPlace, country, region, now, more, leftOut }: Parts,
  context: ViewContext,
) {
  const { t, words } = context;
  const back: Link = { href: context.address(parent, params), label: place };
  const rest = more.filter((record) => !now.includes(record));
  const page = { country, region, beside: [...now, ...rest] };
  return {
    frame: toHelpFrame(
      {
        address,
        params,
        title: words.t('sheet.title', { place: ownPlace }),
        crumbs: [back],
        country,
        services: [...now, ...more],
      },
      context,
    ),
    heading: t('sheet.title', { place: place.text }),
    print: t('sheet.print'),
    back,
    now: toServiceCards(now, page, context),
    /** In a word each: all of a place is to stand on one page of paper. */
    more: toServiceCards(rest, page, context, toSheetCard),
    leftOut,
    dated: toSheetDate([...now, ...more], context),
    charge: t('help.charge'),
  };
}

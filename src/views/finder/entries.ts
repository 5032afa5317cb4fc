import type { Directory, DirectoryEntry, DirectoryNumber, DirectorySwitch } from '../../domain/finder/entry.ts';
import { type PackedDirectory, packDirectory } from '../../domain/finder/packed.ts';
import { NUMBER_TYPES, packDates } from '../../domain/finder/packed-numbers.ts';
import { alternativesOf } from '../../domain/service/alternatives.ts';
import { withStanding } from '../../domain/service/closed.ts';
import { isAbroad, isListed } from '../../domain/service/coverage.ts';
import { worksFrom } from '../../domain/service/dialling.ts';
import { channelDatesToSay, contactDates, datesToSay, fieldDates } from '../../domain/service/field-dates.ts';
import { freshnessOf } from '../../domain/service/freshness.ts';
import { nightKeyOf, openAtNight } from '../../domain/service/night.ts';
import type { Channel, Service } from '../../domain/service/service.ts';
import { neverStatus } from '../../domain/service/source-dates.ts';
import { currentAlert, currentStatus, isOut } from '../../domain/service/status.ts';
import { plainText } from '../../domain/situations/words.ts';
import { compare } from '../../domain/sorting.ts';
import type { Text } from '../../i18n/languages.ts';
import { countryName } from '../../i18n/names.ts';
import type { Site } from '../../i18n/site.ts';
import { viewContext } from '../context.ts';
import { shownValue } from '../service/dial.ts';
import { toNotice } from '../service/notice.ts';

/** What authors wrote for the directory, besides the records of services. */
export interface DirectoryWords {
  countryNamesIn: readonly string[];
  aliases: readonly { service: string; words: readonly string[] }[];
  holidays: readonly { on: string; country: string }[];
}

/** The file that the directory searches: one for all languages, since it holds facts and names. */
export function toDirectoryFile(site: Site, words: DirectoryWords): PackedDirectory {
  return packDirectory(toDirectory(site, words));
}

/** Every service of the site as the directory knows it, the deployment's own country first. */
export function toDirectory(site: Site, words: DirectoryWords): Directory {
  const { campaign, facts, today } = site;
  const own = campaign.country.code;
  const codes = [...facts.servicesOf.keys()].sort((a, b) => Number(b === own) - Number(a === own) || compare(a, b));
  return {
    own,
    countries: codes.map((code) => toCountry(code, site, words)),
    entries: codes.flatMap((code) => (facts.servicesOf.get(code) ?? []).map((record) => toEntry(record, site, words))),
    capitals: Object.fromEntries(
      facts.regions.flatMap(({ name, capital }) => (capital && capital !== name.text ? [[name.text, capital]] : [])),
    ),
    holidays: Object.fromEntries(
      [
        ...Map.groupBy(
          words.holidays.filter(({ on }) => on >= today),
          ({ country }) => country,
        ),
      ].map(([country, days]) => [country, days.map(({ on }) => on).sort()]),
    ),
  };
}

function toEntry(record: Service, site: Site, { aliases }: DirectoryWords): DirectoryEntry {
  const { campaign, facts, today } = site;
  const isForeignEmergency = record.lastResort && record.country !== campaign.country.code;
  const channels = isListed(record) ? record.channels : [];
  const numbers = channels.filter(({ type }) => NUMBER_TYPES.includes(type));
  const others = channels.filter(({ type }) => !NUMBER_TYPES.includes(type));
  const operator = facts.organisations.get(record.operator ?? '');
  return {
    id: record.id,
    country: record.country,
    name: isForeignEmergency ? null : record.name,
    // A column has one language for both names.
    shortName: !isForeignEmergency && record.shortName?.lang === record.name.lang ? record.shortName : null,
    aliases: aliases.filter(({ service }) => service === record.id).flatMap((alias) => alias.words),
    operator: operator ? [operator.acronym, operator.name.text].filter(Boolean).join(' ') : '',
    place: record.coverage.place ?? '',
    regions: facts.regions.filter(({ code }) => record.coverage.regions.includes(code)).map(({ name }) => name.text),
    topic: record.topic,
    lastResort: record.lastResort,
    listing: record.listing,
    numbers: numbers.map((channel) => toNumber(channel, packDates(channelDatesToSay(record, channel, site)))),
    others: [...new Set(others.map(({ type }) => type))].sort(),
    ...toNight(record, site),
    hours: withStanding(record, null, today).hours,
    hoursDated: packDates(datesToSay(record, fieldDates(record, 'hours', facts.sources, today), site)),
    zone: zoneOf(record, site),
    holidays: record.holidays ?? 'unknown',
    status: toStatus(record, site),
    turned: toSwitch(record, site),
  };
}

function toNumber(channel: Channel, dated: string | null): DirectoryNumber {
  const { type, reach } = channel;
  return { type, shown: shownValue(channel), value: channel.value.replace(/[^\d+*#]/g, ''), reach, dated };
}

/** Whom to call where it is not certain that a service answers, or to reach it, as on a page of this country. */
function toNight(record: Service, site: Site): Pick<DirectoryEntry, 'night' | 'nightKey'> {
  const others = isListed(record) ? openAtNight(record, site, null) : alternativesOf(record, site, { region: null });
  const night = others.flatMap(({ channels }) => {
    const channel = channels.find((one) => worksFrom(one, site.campaign.country.code));
    return channel ? [toNumber(channel, null)] : [];
  });
  return { night, nightKey: night.length > 0 ? nightKeyOf(record) : '' };
}

/** The zone of the deployment for what is in its country; elsewhere only what a record says. */
function zoneOf(record: Service, { campaign }: Site): string | null {
  if (record.timeZone) return record.timeZone;
  return record.country === campaign.country.code && !isAbroad(record) ? campaign.timeZone : null;
}

/** How far the number can be relied on, as a phrase and its dates. */
function toStatus(record: Service, { facts, today }: Site) {
  const freshness = freshnessOf(record, today);
  if (freshness.state !== 'never') return { state: freshness.state, dates: [freshness.checkedOn, freshness.goodUntil] };
  const { name, dates } = neverStatus(contactDates(record, facts.sources, today));
  return { state: name, dates };
}

/** The alert of a service and whether it answers, in the words of each language. */
function toSwitch(record: Service, site: Site): DirectorySwitch | null {
  const { campaign, languages, today } = site;
  const outage = currentStatus(record, null, today);
  if (!outage && !currentAlert(record, today)) return null;
  const textsIn = (locale: string): Text[] => {
    const notice = toNotice(record, { country: campaign.country.code }, viewContext(site, locale));
    return [notice?.alert, ...(notice?.alertNotices ?? []), notice?.outage?.text].filter((text) => text != null);
  };
  return {
    isOut: isOut(record, null, today),
    texts: Object.fromEntries(languages.map(({ locale }) => [locale, textsIn(locale)])),
    instead: outage ? alternativesOf(record, site, { region: outage.regions[0] ?? null }).map(({ id }) => id) : [],
  };
}

/** A country's names: as each language of the site shows it, then as other languages write it. */
function toCountry(code: string, { campaign, languages }: Site, { countryNamesIn }: DirectoryWords) {
  const shown: Record<string, string> = {};
  for (const language of languages) shown[language.format] ??= countryName(code, language, campaign.country).text;
  const taken = new Set(Object.values(shown).map(plainText));
  const also = countryNamesIn.map((tag) => {
    const name = plainText(new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' }).of(code) ?? '');
    if (taken.has(name)) return '';
    taken.add(name);
    return name.normalize('NFC');
  });
  return { code, shown, also };
}

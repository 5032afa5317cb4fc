import { TOPICS } from '../../codes/service.ts';
import { assertFound } from '../../domain/found.ts';
import { isListed, isNationwide } from '../../domain/service/coverage.ts';
import { situationServices } from '../../domain/service/emergency.ts';
import { nightKeyOf } from '../../domain/service/night.ts';
import { fileAddressOf } from '../../i18n/addresses.ts';
import { collator } from '../../i18n/names.ts';
import type { PhraseKey } from '../../i18n/phrases.ts';
import type { ViewContext } from '../context.ts';
import { toEmergencyBar } from '../page/emergency-bar.ts';
import { type Link, toNamedPage } from '../page/frame.ts';
import { toSituationLinks, toWayLinks } from '../page/ways.ts';
import { toServiceCards } from '../service/card.ts';
import { isUnconfirmedSaid } from '../service/confirmed.ts';
import { toNight } from '../service/night.ts';
import { speakingFor } from '../speaking.ts';

/** What the island needs, as plain JSON with its words. */
export type DirectoryData = ReturnType<typeof toData>;

/**
 * The page that finds a service by what is typed. Without script it is a list of ways in, and of the services of the whole country.
 *
 * @param index address of the file that holds all services
 */
export function toDirectoryPage(index: string, context: ViewContext) {
  const { campaign, facts, t } = context;
  const country = context.country(campaign.country.code).text;
  const own = facts.servicesOf.get(campaign.country.code) ?? [];
  const national = own.filter((record) => isListed(record) && isNationwide(record));
  return {
    ...toNamedPage('directory', context, { services: national }),
    data: toData(index, context),
    ways: [
      { heading: t('help.needs'), links: toSituationLinks(context) },
      { heading: t('help.otherWays'), links: toOtherWays(context) },
      { heading: t('help.byRegion', { country }), links: toRegionLinks(context) },
    ],
    /** Services for the whole country; useful without script. */
    national: {
      heading: t('directory.national', { country }),
      cards: toServiceCards(national, { country: campaign.country.code }, context),
    },
  };
}

function toOtherWays(context: ViewContext): Link[] {
  const { facts, t, address } = context;
  const here = address('directory');
  return [
    { href: address('countries'), label: t('help.byCountry') },
    ...(facts.crossings.length > 0 ? [{ href: address('borders'), label: t('help.byBorder') }] : []),
    ...toWayLinks(context).filter(({ href }) => href !== here),
  ];
}

function toRegionLinks({ facts, address, name, language }: ViewContext): Link[] {
  const compare = collator(language);
  return [...facts.regions]
    .sort((a, b) => compare(a.name.text, b.name.text))
    .map((region) => ({ href: address('region', { region: region.slug }), label: name(region.name) }));
}

function toData(index: string, context: ViewContext) {
  const { campaign, address } = context;
  const speaking = speakingFor('directory.label', context);
  const own = campaign.country.code;
  const abroad = campaign.needs.find(({ id }) => id === 'abroad');
  const { locale, lang, dir, format, months } = speaking.language;
  const [emergencyBar, here] = [toEmergencyBar(own, speaking), toEmergencyBar(own, context)];
  return {
    index,
    wordsIndex: fileAddressOf('situationWords', {}, campaign),
    own,
    /** Set where the island's words are in another language than the page. */
    lang: speaking === context ? null : lang,
    dir,
    language: { locale, lang, format, months },
    /** Addresses with `{id}` and `{code}`. */
    hrefs: { service: address('service', { service: '{id}' }), country: address('country', { country: '{code}' }) },
    servicesFor: Object.fromEntries(
      campaign.needs.map((situation) => [situation.id, situationServices(situation, context).map(({ id }) => id)]),
    ),
    emergency: {
      note: emergencyBar.note,
      numbers: emergencyBar.numbers.map((number, i) => ({
        ...number,
        serviceHref: assertFound(here.numbers[i], 'such number').serviceHref,
      })),
    },
    elsewhere: [
      { href: address('countries'), label: speaking.t('help.byCountry') },
      ...(abroad ? [{ href: address('situation', { situation: abroad.slug }), label: speaking.t('need.abroad') }] : []),
    ],
    words: toInterface(speaking),
  };
}

/** Phrases that the island fills in itself keep their placeholders. */
function toInterface(context: ViewContext) {
  const { words } = context;
  const plain = (key: PhraseKey, ...placeholders: string[]) =>
    words.plain(key, Object.fromEntries(placeholders.map((name) => [name, `{${name}}`])));
  const each = <N extends string>(names: readonly N[], keyOf: (name: N) => PhraseKey, ...placeholders: string[]) =>
    Object.fromEntries(names.map((name) => [name, plain(keyOf(name), ...placeholders)]));
  return {
    label: plain('directory.label'),
    hint: plain('directory.hint'),
    clear: plain('directory.clear'),
    loading: plain('search.searching'),
    failed: plain('directory.failed'),
    none: [plain('directory.none'), ...(context.facts.leftOut.length > 0 ? [plain('leftOut.search')] : [])].join(' '),
    danger: plain('directory.danger'),
    emergency: plain('directory.emergency'),
    /** With `{number}`. */
    found: plain('directory.found', 'number'),
    more: plain('directory.more', 'number'),
    /** With `{country}`. */
    ofCountry: plain('directory.ofCountry', 'country'),
    emergencyOf: plain('line.emergencyOf', 'country'),
    onlyInside: plain('line.onlyInside', 'country'),
    /** What stands before a number that may be called. */
    call: plain('line.call', 'number').replace('{number}', '').trim(),
    /** When another number is meant, by the key that the file has. */
    night: toNightWords(context),
    /** With `{ways}`. */
    others: plain('directory.others', 'ways'),
    instead: plain('outage.instead'),
    open: {
      always: plain('hours.always'),
      open: plain('open.open'),
      closed: plain('open.closed'),
      holiday: plain('open.holiday'),
      note: plain('open.note'),
    },
    topics: each(TOPICS, (name) => `topic.${name}`),
    channels: each(
      ['whatsapp', 'sms', 'telegram', 'chat', 'web-form', 'web', 'email', 'address'],
      (name) => `channel.${name}`,
    ),
    /** Beside a service that has neither contact nor another that leads to it. */
    withoutContact: plain('listing.page'),
    /** With `{date}`, `{from}` and `{to}`, or `{checked}` and `{until}`; none of what nobody has confirmed where the page says so of all. */
    status: {
      ...(isUnconfirmedSaid(context)
        ? {}
        : {
            ...each(['never', 'neverPartly', 'neverUndated'], (name) => `status.${name}`, 'date'),
            ...each(['neverBetween'], (name) => `status.${name}`, 'from', 'to'),
          }),
      ...each(['plain', 'caution', 'lapsed'], (name) => `status.${name}`, 'checked', 'until'),
    },
    /** With `{year}`, or `{from}` and `{to}`. */
    dated: each(['year', 'between', 'partly', 'none'], (name) => `dated.${name}`, 'year', 'from', 'to'),
  };
}

function toNightWords(context: ViewContext): Record<string, string> {
  const { campaign, facts } = context;
  const country = campaign.country.code;
  const said = (facts.servicesOf.get(country) ?? []).flatMap((record) => {
    const night = toNight(record, { country }, context);
    return night ? [[nightKeyOf(record), night.text.text] as const] : [];
  });
  return Object.fromEntries(said);
}

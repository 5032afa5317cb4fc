import { foldAccents } from '../../domain/search-key.ts';
import { isListed, isOfNoRegion, isWithoutContact } from '../../domain/service/coverage.ts';
import { collator } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';
import { type Link, toHelpFrame } from '../page/frame.ts';
import { toServiceCards } from '../service/card.ts';
import { toLeftOut } from '../service/left-out.ts';
import { fullName } from '../service/name.ts';
import { toWithoutContact } from './region.ts';

/** Every country with at least one service, by name in the reader's language. */
export function toCountries(context: ViewContext) {
  const { campaign, facts, t, address, words, language } = context;
  const compare = collator(language);
  const toLink = (code: string): Link => ({
    href: address('country', { country: code.toLowerCase() }),
    label: context.country(code),
  });
  const byLabel = (a: Link, b: Link) => compare(a.label.text, b.label.text);
  const links = [...facts.servicesOf.keys()].map(toLink).sort(byLabel);
  return {
    frame: toHelpFrame({ address: 'countries', title: words.t('countries.title'), country: null }, context),
    heading: t('countries.title'),
    lead: t('countries.lead'),
    own: toLink(campaign.country.code),
    /** Countries across the border, which most readers look for. */
    neighbours: {
      heading: t('countries.neighbours'),
      links: [...new Set(facts.regions.flatMap(({ borders }) => borders))]
        .filter((code) => facts.servicesOf.has(code))
        .map(toLink)
        .sort(byLabel),
    },
    /** Countries by the letter they begin with. */
    letters: [...Map.groupBy(links, ({ label }) => initial(label.text))].map(([letter, countries]) => ({
      letter,
      countries,
    })),
  };
}

/** One country: services first, the emergency number last with what it is, what our own people find there. */
export function toCountry(code: string, context: ViewContext) {
  const { campaign, facts, t, address, words } = context;
  const all = (facts.servicesOf.get(code) ?? []).filter(isOfNoRegion);
  const listed = all.filter(isListed);
  const country = context.country(code).text;
  const cards = (lastResort: boolean) =>
    toServiceCards(
      listed.filter((record) => record.lastResort === lastResort),
      { country: code, beside: listed },
      context,
    );
  const [help, emergency] = [cards(false), cards(true)];
  const hidden = all.filter(isWithoutContact);
  const isOwn = code === campaign.country.code;
  return {
    frame: toHelpFrame(
      {
        address: 'country',
        params: { country: code.toLowerCase() },
        title: words.t('country.title', { country }),
        crumbs: [{ href: address('countries'), label: t('countries.title') }],
        country: code,
        services: listed,
      },
      context,
    ),
    heading: t('country.title', { country }),
    lead: t(isOwn ? 'country.ownLead' : 'country.lead', { country }),
    help: {
      heading: t('country.help'),
      cards: help,
      none:
        toLeftOut((record) => record.country === code && isOfNoRegion(record), help.length === 0, context) ??
        (help.length === 0 ? t('country.none', { country }) : null),
    },
    emergency:
      emergency.length === 0
        ? null
        : { heading: t('country.emergency'), note: t('country.emergencyNote'), cards: emergency },
    withoutContact: hidden.length === 0 ? null : toWithoutContact(hidden, code, context),
    consulate: isOwn ? null : toConsulate(code, context),
    sheet: { href: address('countrySheet', { country: code.toLowerCase() }), label: t('sheet.link') },
  };
}

/** For our own people in another country: its consulates that we know of, and the way of whoever is abroad. */
function toConsulate(code: string, context: ViewContext) {
  const { campaign, facts, t, address } = context;
  const country = context.country(campaign.country.code).text;
  const own = facts.servicesOf.get(campaign.country.code) ?? [];
  const consulates = own.filter(({ coverage }) => coverage.host === code);
  const abroad = campaign.needs.find(({ id }) => id === 'abroad');
  const links = [
    ...consulates.map((record) => ({
      href: address('service', { service: record.id }),
      label: fullName(record, context),
    })),
    ...(abroad ? [{ href: address('situation', { situation: abroad.slug }), label: t('need.abroad') }] : []),
  ];
  if (links.length === 0) return null;
  return {
    heading: t('country.consulate', { country }),
    text: consulates.length > 0 ? t('country.consulateText', { country }) : null,
    links,
  };
}

function initial(text: string): string {
  return foldAccents(text).charAt(0).toUpperCase();
}

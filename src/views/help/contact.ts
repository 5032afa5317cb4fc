import { alternativesOf } from '../../domain/service/alternatives.ts';
import { isListed } from '../../domain/service/coverage.ts';
import { dialString } from '../../domain/service/dialling.ts';
import { onlyRegionsOf, servicesToKeep } from '../../domain/service/emergency.ts';
import { contactDates } from '../../domain/service/field-dates.ts';
import { freshnessOf } from '../../domain/service/freshness.ts';
import type { Service } from '../../domain/service/service.ts';
import { isOut } from '../../domain/service/status.ts';
import { fileAddressOf } from '../../i18n/addresses.ts';
import type { Text } from '../../i18n/languages.ts';
import { contactNames } from '../contact-names.ts';
import type { ViewContext } from '../context.ts';
import { toHelpFrame } from '../page/frame.ts';
import { toServiceCard } from '../service/card.ts';
import { toDated } from '../service/dated.ts';
import { regionNames } from '../service/name.ts';
import { toNight } from '../service/night.ts';
import { toStatus } from '../service/status.ts';

/** One entry of an address book, under a name that gives nothing away. */
export type ContactCard = ReturnType<typeof toContactCard>;

/** One file to save: a service under a name. */
export type ContactFile = ReturnType<typeof contactFiles>[number];

const TRACES = ['contact.book', 'contact.log', 'contact.copy', 'contact.file'] as const;

/** Numbers to keep in the phone, each under one of several neutral names, with what that leaves behind. */
export function toContact(context: ViewContext) {
  const { campaign, t, words } = context;
  const names = contactNames(context);
  return {
    frame: toHelpFrame(
      { address: 'contact', title: words.t('contact.title'), services: contactServices(context) },
      context,
    ),
    heading: t('contact.title'),
    lead: t('contact.lead'),
    traces: { heading: t('contact.traces'), items: TRACES.map((key) => t(key)) },
    services: contactServices(context).map((record) => ({
      card: toServiceCard(record, { country: campaign.country.code }, context),
      links: names.map(({ text, locale, slug }) => ({
        href: fileAddressOf('contactCard', { locale, service: record.id, name: slug }, campaign),
        label: t('contact.save', { name: text.text }),
      })),
    })),
  };
}

/**
 * The services that can be kept: the emergency numbers and the core ones, as far as a phone of this country dials them. What
 * to use instead stands for one that does not answer.
 */
export function contactServices(context: ViewContext): Service[] {
  const { campaign, today } = context;
  const kept = servicesToKeep(context);
  const usable = kept
    .flatMap((record) =>
      isOut(record, null, today) ? alternativesOf(record, context, { region: null, beside: kept }) : [record],
    )
    .filter((record) => isListed(record) && dialled(record, campaign.country.code).length > 0);
  return [...new Set(usable)];
}

/** The files in the names of one language; a language without names of its own has none. */
export function contactFiles(context: ViewContext) {
  const { locale } = context.language;
  const own = contactNames(context).filter((name) => name.locale === locale);
  return contactServices(context).flatMap((record) =>
    own.map(({ name, slug }) => ({ params: { locale, service: record.id, name: slug }, record, name })),
  );
}

/**
 * What the file of one service under one name holds. Whoever looks into the phone reads the note too: it says how far the
 * number can be relied on, whom to call where it may not be answered, and of a number for some regions which ones; nothing of an
 * institution, a service or a closure.
 */
export function toContactCard(record: Service, name: string, context: ViewContext) {
  const regions = onlyRegionsOf(record);
  const where = regions.length > 0 ? [context.t('line.onlyIn', { regions: regionNames(regions, context) }).text] : [];
  const note = [toNote(record, context).text, ...nightIn(record, context), ...where].join(' ');
  return {
    name,
    /** What a phone dials, in the order of the record. */
    numbers: dialled(record, context.campaign.country.code),
    note,
  };
}

/** Whom to call where the number may not be answered, as on its card. */
function nightIn(record: Service, context: ViewContext): string[] {
  const night = toNight(record, { country: context.campaign.country.code }, context);
  if (!night) return [];
  const numbers = night.dials.map(({ shown, mark }) => `${mark || ' '}${shown}`);
  return [`${night.text.text}${numbers.join('')}.`];
}

/** How far the number can be relied on; of one that nobody has confirmed, of when it is, and no institution. */
function toNote(record: Service, context: ViewContext): Text {
  const { t, facts, today } = context;
  if (freshnessOf(record, today).state !== 'never') return toStatus(record, context);
  return t('card.unconfirmed', { dated: toDated(contactDates(record, facts.sources, today), context).text });
}

function dialled({ channels }: Service, country: string): string[] {
  return channels.flatMap((channel) => dialString(channel, country) ?? []);
}

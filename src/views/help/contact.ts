import { alternativesOf } from '../../domain/line/alternatives.ts';
import { isListed } from '../../domain/line/coverage.ts';
import { dialString } from '../../domain/line/dialling.ts';
import { linesToKeep, onlyRegionsOf } from '../../domain/line/emergency.ts';
import { contactDates } from '../../domain/line/field-dates.ts';
import { freshnessOf } from '../../domain/line/freshness.ts';
import type { Line } from '../../domain/line/line.ts';
import { isOut } from '../../domain/line/status.ts';
import { fileAddressOf } from '../../i18n/addresses.ts';
import type { Text } from '../../i18n/languages.ts';
import { contactNames } from '../contact-names.ts';
import type { ViewContext } from '../context.ts';
import { type LineCard, toLineCard, toStatus } from '../line/card.ts';
import { toDated } from '../line/dated.ts';
import { regionNames } from '../line/name.ts';
import { toNight } from '../line/night.ts';
import { helpCrumbs } from '../page/crumbs.ts';
import { type Frame, type Link, toFrame } from '../page/frame.ts';

export interface ContactView {
  frame: Frame;
  heading: Text;
  lead: Text;
  traces: { heading: Text; items: Text[] };
  lines: { card: LineCard; links: Link[] }[];
}

/** One entry of an address book, under a name that gives nothing away. */
export interface ContactCard {
  name: string;
  /** What a phone dials, in the order of the record. */
  numbers: string[];
  note: string;
}

/** One file to save: a service under a name. */
export interface ContactFile {
  params: { locale: string; line: string; name: string };
  record: Line;
  name: string;
}

const TRACES = ['contact.book', 'contact.log', 'contact.copy', 'contact.file'] as const;

/** Numbers to keep in the phone, each under one of several neutral names, with what that leaves behind. */
export function toContact(context: ViewContext): ContactView {
  const { campaign, t, words } = context;
  const names = contactNames(context);
  return {
    frame: toFrame(
      {
        address: 'contact',
        title: words.t('contact.title'),
        description: words.plain('help.description'),
        crumbs: helpCrumbs(context),
        zone: 'help',
        lines: contactLines(context),
      },
      context,
    ),
    heading: t('contact.title'),
    lead: t('contact.lead'),
    traces: { heading: t('contact.traces'), items: TRACES.map((key) => t(key)) },
    lines: contactLines(context).map((record) => ({
      card: toLineCard(record, { country: campaign.country.code }, context),
      links: names.map(({ text, locale, slug }) => ({
        href: fileAddressOf('contactCard', { locale, line: record.id, name: slug }, campaign),
        label: t('contact.save', { name: text.text }),
      })),
    })),
  };
}

/**
 * The services that can be kept: the emergency numbers and the core ones, as far as a phone of this country dials them. What
 * to use instead stands for one that does not answer.
 */
export function contactLines(context: ViewContext): Line[] {
  const { campaign, today } = context;
  const kept = linesToKeep(context);
  const usable = kept
    .flatMap((record) =>
      isOut(record, null, today) ? alternativesOf(record, context, { region: null, beside: kept }) : [record],
    )
    .filter((record) => isListed(record) && dialled(record, campaign.country.code).length > 0);
  return [...new Set(usable)];
}

/** The files in the names of one language; a language without names of its own has none. */
export function contactFiles(context: ViewContext): ContactFile[] {
  const { locale } = context.language;
  const own = contactNames(context).filter((name) => name.locale === locale);
  return contactLines(context).flatMap((record) =>
    own.map(({ name, slug }) => ({ params: { locale, line: record.id, name: slug }, record, name })),
  );
}

/**
 * What the file of one service under one name holds. Whoever looks into the phone reads the note too: it says how far the
 * number can be relied on, whom to call where it may not be answered, and of a number for some regions which ones; nothing of an
 * institution, a service or a closure.
 */
export function toContactCard(record: Line, name: string, context: ViewContext): ContactCard {
  const regions = onlyRegionsOf(record);
  const where = regions.length > 0 ? [context.t('line.onlyIn', { regions: regionNames(regions, context) }).text] : [];
  const note = [toNote(record, context).text, ...nightIn(record, context), ...where].join(' ');
  return { name, numbers: dialled(record, context.campaign.country.code), note };
}

/** Whom to call where the number may not be answered, as on its card. */
function nightIn(record: Line, context: ViewContext): string[] {
  const night = toNight(record, { country: context.campaign.country.code }, context);
  return night ? [`${[night.text.text, ...night.dials.map(({ shown }) => shown)].join(' ')}.`] : [];
}

/** How far the number can be relied on; of one that nobody has confirmed, of when it is, and no institution. */
function toNote(record: Line, context: ViewContext): Text {
  const { t, facts, today } = context;
  if (freshnessOf(record, today).state !== 'never') return toStatus(record, context);
  return t('card.unconfirmed', { dated: toDated(contactDates(record, facts.sources, today), context).text });
}

function dialled({ channels }: Line, country: string): string[] {
  return channels.flatMap((channel) => dialString(channel, country) ?? []);
}

import { alternativesOf } from '../../domain/service/alternatives.ts';
import { isWithoutContact } from '../../domain/service/coverage.ts';
import { isDialled, worksFrom } from '../../domain/service/dialling.ts';
import { daysOff, nightCaseOf, openAtNight } from '../../domain/service/night.ts';
import type { Service } from '../../domain/service/service.ts';
import { formatWeekday } from '../../i18n/dates.ts';
import type { Text } from '../../i18n/languages.ts';
import { formatEither, marksOfEither } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';
import { leavesEdition } from '../leaves.ts';
import { type Dial, shownValue, toDial } from './dial.ts';
import type { Place } from './notice.ts';

/** Whom to turn to where it is not certain that a service answers, or where one reaches it through them alone. */
export interface Night {
  text: Text;
  /** Numbers that answer at every hour, and can be dialled from where the reader is; none for who is in another country. */
  dials: DialOfAnother[];
  /** Where to look for a number that works: for who is in another country only. */
  link: { href: string; label: Text; leaves: Text | null } | null;
}

/** A number that stands with another service than its own. */
export type DialOfAnother = Dial & {
  /** Id of the record that has it. */
  service: string;
  /** What parts it from the one before it; nothing before the first. */
  mark: string;
};

/**
 * Whom to turn to instead of a service of which no source says that it answers at every hour: the one rule for every page, sheet,
 * card, file and edition. A service without contact is reached through those that its record names. `null` where it always answers, or
 * nobody answers instead.
 */
export function toNight(record: Service, { country, region = null }: Place, context: ViewContext): Night | null {
  const isWithout = isWithoutContact(record);
  const isThroughOthers = isWithout && record.instead.length > 0;
  const others = isWithout ? alternativesOf(record, context, { region }) : openAtNight(record, context, region);
  const found = others.flatMap(({ id, channels }) => {
    const channel = channels.find((one) => worksFrom(one, country));
    return channel ? [{ ...toDial(channel, country ?? '', context), service: id }] : [];
  });
  const marks = marksOfEither(found.length, context.language);
  const dials = found.map((dial, index) => ({ ...dial, mark: marks[index] ?? '' }));
  if (dials.length > 0)
    return { text: isThroughOthers ? context.t('line.through') : toWhen(record, context), dials, link: null };
  return country === null ? toElsewhere([record, ...others], context) : null;
}

/** "At night, or if nobody answers", in the few words that stand beside a number; `null` where there is nobody to name. */
export function toShortNight(record: Service, where: Place, context: ViewContext): { text: Text; dial: Dial } | null {
  const [dial] = toNight(record, where, context)?.dials ?? [];
  if (!dial) return null;
  const days = daysIn(record, context);
  return { text: days ? context.t('line.orAtNightOn', { days }) : context.t('line.orAtNight'), dial };
}

/** The numbers that do not work from another country, so that nobody waits for them, and where to find one that does. */
function toElsewhere(records: readonly Service[], context: ViewContext): Night | null {
  const { t, address, language } = context;
  const dead = records.flatMap(({ channels }) => channels.filter((one) => isDialled(one) && !worksFrom(one, null)));
  if (dead.length === 0) return null;
  const numbers = formatEither([...new Set(dead.map(shownValue))], language);
  const link = { href: address('countries'), label: t('help.byCountry'), leaves: leavesEdition('countries', context) };
  return { text: t('line.notFromAbroad', { numbers }), dials: [], link };
}

/** When the numbers beside it are meant. */
function toWhen(record: Service, context: ViewContext): Text {
  const { t } = context;
  const when = nightCaseOf(record.channels.map(({ type }) => type));
  const days = when === 'atNight' ? daysIn(record, context) : null;
  return days ? t('line.atNightOrOn', { days }) : t(`line.${when}`);
}

/** The days on which nobody answers, as far as its hours say; `null` where they say none. */
function daysIn(record: Service, { t, language }: ViewContext): string | null {
  const days = daysOff(record).map((day) => formatWeekday(day, language).text);
  if (record.holidays === 'closed') days.push(t('hours.holiday').text);
  return days.length > 0 ? formatEither(days, language) : null;
}

import { WEEKDAYS, type Weekday } from '../../codes/dates.ts';
import type { ChannelType } from '../../codes/service.ts';
import type { Hours, Interval, Service } from '../../domain/service/service.ts';
import { formatWeekday } from '../../i18n/dates.ts';
import type { Text } from '../../i18n/languages.ts';
import { formatList } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';

/** Ways that nobody need be sitting at. */
const UNATTENDED: ReadonlySet<ChannelType> = new Set(['web-form', 'web', 'email']);

/** Does somebody sit at one of its ways? A form or a mailbox that takes words at all hours is no service that reads them at all hours. */
export function isAttended({ channels }: Pick<Service, 'channels'>): boolean {
  return channels.length === 0 || channels.some(({ type }) => !UNATTENDED.has(type));
}

/** The opening hours in words, one sentence for each interval; nothing where nobody knows them. */
export function toHours(hours: Hours, context: ViewContext, attended = true): Text[] {
  const { t } = context;
  switch (hours.status) {
    case 'always':
      return [t(attended ? 'hours.always' : 'hours.sendAlways')];
    case 'intervals':
      return hours.intervals.map((interval) => toInterval(interval, context));
    case 'conflict':
      return hours.intervals
        ? hours.intervals.map((interval) => t('hours.conflictInterval', { hours: toInterval(interval, context).text }))
        : [t('hours.conflict')];
    case 'unknown':
      return [];
  }
}

/** The hours for a list of services: the shorter ones where sources differ, nothing where nobody knows. */
export function toStatedHours(record: Pick<Service, 'hours' | 'channels'>, context: ViewContext): Text[] {
  const { hours } = record;
  if (hours.status === 'always') return toHours(hours, context, isAttended(record));
  const intervals = hours.status === 'unknown' ? [] : (hours.intervals ?? []);
  return intervals.map((interval) => toInterval(interval, context));
}

/** Beside a number alone: that it does not answer at all hours, or that sources differ; else `null`. */
export function toHoursCaution({ status }: Hours, { t }: ViewContext): Text | null {
  if (status === 'conflict') return t('emergency.hoursDiffer');
  return status === 'intervals' ? t('emergency.notAllHours') : null;
}

function toInterval({ days, opens, closes }: Interval, context: ViewContext): Text {
  return context.t('hours.interval', { days: daysInWords(days, context), opens, closes });
}

/** `lunes a viernes`, `todos los días`, `lunes, miércoles y viernes`. */
function daysInWords(days: readonly Weekday[], context: ViewContext): string {
  const { t, language } = context;
  const name = (day: Weekday) => formatWeekday(day, language).text;
  const own = WEEKDAYS.filter((day) => days.includes(day));
  const [first, last] = [own.at(0), own.at(-1)];
  if (own.length === 7) return t('hours.everyDay').text;
  if (first && last && own.length > 2 && WEEKDAYS.indexOf(last) - WEEKDAYS.indexOf(first) === own.length - 1)
    return t('hours.dayRange', { from: name(first), to: name(last) }).text;
  return formatList(own.map(name), language);
}

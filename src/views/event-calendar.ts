import { type DatedDay, datedDays } from '../domain/activity-days.ts';
import type { Activity } from '../domain/event.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { type ViewContext, viewContext } from './context.ts';
import { eventHref, localesOf, organiserNames, placeNames } from './event-parts.ts';
import { dayName } from './event-row.ts';
import { toEventStatus } from './event-status.ts';

/** What a calendar file holds, in words of one language. */
export interface CalendarView {
  name: string;
  /** In preview it says that nobody has confirmed the data. */
  description: string;
  lang: string;
  timeZone: string;
  entries: CalendarEntry[];
}

export interface CalendarEntry {
  /** Never changes; calendars know the entry by it. */
  id: string;
  title: string;
  text: string;
  place: string | null;
  starts: PlainDate;
  /** The last day, included. */
  ends: PlainDate;
  from: string | null;
  to: string | null;
  status: 'tentative' | 'confirmed' | 'cancelled';
  sequence: number;
  updatedOn: PlainDate;
  categories: string[];
  url: string | null;
}

/** The calendar of one activity, in the language of its page. */
export function toEventCalendar(activity: Activity, context: ViewContext): CalendarView {
  const own = viewContext(context.site, localesOf(activity, context)[0]!);
  return { ...toHead(activity.title, own), entries: [toEntry(activity, own)] };
}

/** One calendar of the observance days of the campaign's year and of every activity whose day is known, by date. */
export function toCalendar(activities: readonly Activity[], context: ViewContext): CalendarView {
  const { campaign, facts, t } = context;
  const days = datedDays(facts.days, { year: campaign.year, country: campaign.country.code });
  const entries = [
    ...days.map((day) => toDayEntry(day, context)),
    ...activities.map((activity) => toEntry(activity, context)),
  ];
  const name = t('calendar.name', { country: context.country(campaign.country.code).text }).text;
  return { ...toHead(name, context), entries: entries.sort((a, b) => (a.starts + a.id < b.starts + b.id ? -1 : 1)) };
}

function toHead(name: string, { campaign, language, t }: ViewContext): Omit<CalendarView, 'entries'> {
  const description = t(campaign.stage === 'preview' ? 'calendar.preview' : 'calendar.live').text;
  return { name, description, lang: language.lang, timeZone: campaign.timeZone };
}

function toEntry(activity: Activity, context: ViewContext): CalendarEntry {
  const { campaign } = context;
  const { starts, ends, from, to } = activity.when;
  const organisers = organiserNames(activity, context).map(({ text }) => text);
  const status = toEventStatus(activity, context)
    .map(({ text }) => text)
    .join(' ');
  return {
    id: activity.id,
    title: activity.title,
    text: [plainText(activity.description), organisers.join('\n'), status].filter(Boolean).join('\n\n'),
    place:
      placeNames(activity, context)
        .map(({ text }) => text)
        .join(', ') || null,
    starts: starts!,
    ends: ends ?? starts!,
    from: from ?? null,
    to: to ?? null,
    status: toStatus(activity),
    sequence: activity.sequence,
    updatedOn: activity.updatedOn,
    categories: [context.t(`eventKind.${activity.kind}`).text],
    url: campaign.address ? new URL(eventHref(activity, context), campaign.address).href : null,
  };
}

/** Only what the organiser has confirmed is confirmed; a report in the press is not. */
function toStatus({ status, confirmed }: Pick<Activity, 'status' | 'confirmed'>): CalendarEntry['status'] {
  if (status === 'cancelled') return 'cancelled';
  return confirmed ? 'confirmed' : 'tentative';
}

/** An observance day is fixed by law or by the United Nations; its entry is as old as the reading of its sources. */
function toDayEntry({ day, on }: DatedDay, context: ViewContext): CalendarEntry {
  const { facts, t } = context;
  const readOn = day.sources.flatMap((id) => facts.sources.get(id)?.readOn ?? []).sort();
  return {
    id: `day/${day.id}/${on.slice(0, 4)}`,
    title: dayName(day, context).text,
    text: '',
    place: null,
    starts: on,
    ends: on,
    from: null,
    to: null,
    status: 'confirmed',
    sequence: 0,
    updatedOn: readOn.at(-1) ?? on,
    categories: [t('calendar.day').text],
    url: null,
  };
}

/** The words of a short Markdown text: links keep their words, marks fall away. */
function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|`)/g, '')
    .replace(/^#+ /gm, '');
}

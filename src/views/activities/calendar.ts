import type { Activity, DatedActivity } from '../../domain/activities/activity.ts';
import type { ActivityIndex } from '../../domain/activities/indexed.ts';
import { isToldOf } from '../../domain/activities/notice.ts';
import { type DatedDay, datedDays } from '../../domain/observance-day.ts';
import { type ViewContext, viewContext } from '../context.ts';
import { wholeAddress } from '../public-address.ts';
import { FACET_RULES, groupOf } from './facets.ts';
import { activityHref, joinLink, localesOf, organiserNames, whereText } from './parts.ts';
import { dayName } from './row.ts';
import { markedTitle, toChange, toReading, toWhoSaysSo } from './status.ts';

/** What a calendar file holds, in words of one language. */
export type CalendarView = ReturnType<typeof toHead> & { entries: CalendarEntry[] };

export type CalendarEntry = ReturnType<typeof toEntry>;

/** The calendar of one activity, in the language of its page. */
export function toActivityCalendar(activity: DatedActivity, context: ViewContext): CalendarView {
  const own = viewContext(context.site, localesOf(activity, context)[0]);
  return { ...toHead(activity.id, activity.title, [activity], own), entries: [toEntry(activity, own)] };
}

/** The activities of one region that have a day, without those that were cancelled and would have been over for a day. */
export function toRegionCalendar(region: string, index: ActivityIndex, context: ViewContext): CalendarView {
  // Nobody has announced anything there yet, and those who subscribe will be told.
  const { coming = [], past = [] } = groupOf({ facet: 'region', key: region }, index) ?? {};
  const told = [...coming, ...past].filter((one) => isToldOf(one, context.today));
  const name = FACET_RULES.region.title(region, context).text;
  return {
    ...toHead(`region/${region}`, name, told, context),
    entries: told.map((activity) => toEntry(activity, context)).sort(byDate),
  };
}

/** One calendar of the observance days of the campaign's year and of every activity whose day is known, by date. */
export function toCalendar(activities: readonly DatedActivity[], context: ViewContext): CalendarView {
  const { campaign, facts, t } = context;
  const days = datedDays(facts.days, { year: campaign.year, country: campaign.country.code });
  const told = activities.filter((one) => isToldOf(one, context.today));
  const entries = [
    ...days.map((day) => toDayEntry(day, context)),
    ...told.map((activity) => toEntry(activity, context)),
  ];
  const name = t('calendar.name', { country: context.country(campaign.country.code).text }).text;
  return { ...toHead('all', name, told, context), entries: entries.sort(byDate) };
}

function byDate(a: CalendarEntry, b: CalendarEntry): number {
  return a.starts + a.id < b.starts + b.id ? -1 : 1;
}

/**
 * What a file says of itself. A preview says here that nobody has confirmed its activities as long as that holds for all of them.
 *
 * @param id what it is a calendar of; never changes
 */
function toHead(
  id: string,
  name: string,
  activities: readonly DatedActivity[],
  { campaign, language, t }: ViewContext,
) {
  const isUnconfirmed = activities.every(({ confirmed }) => confirmed === null);
  const description = t(campaign.stage === 'preview' && isUnconfirmed ? originOf(activities) : 'calendar.live').text;
  return { id, name, description, lang: language.lang, timeZone: campaign.timeZone };
}

/** Where the activities come from: the press, their organisers, or both. */
function originOf(activities: readonly DatedActivity[]): 'calendar.preview' | 'calendar.announced' | 'calendar.both' {
  const reported = activities.filter(({ status }) => status === 'reported').length;
  if (reported === activities.length) return 'calendar.preview';
  return reported === 0 ? 'calendar.announced' : 'calendar.both';
}

function toEntry(activity: DatedActivity, context: ViewContext) {
  const { starts, ends, from, to } = activity.when;
  const organisers = organiserNames(activity, context).map(({ text }) => text);
  const [word, ...reasons] = toChange(activity, context);
  // The title has the word already, so the reasons come first.
  const change = [...reasons, ...(word ? [word] : [])].map(({ text }) => text).join(' ');
  const status = [...toReading(activity, context), toWhoSaysSo(activity, context)].map(({ text }) => text).join(' ');
  const { directions = '', coordinates = null } = activity.place;
  const link = joinLink(activity, context);
  return {
    /** Never changes; calendars know the entry by it. */
    id: activity.id,
    title: markedTitle(activity, context),
    lang: activity.lang,
    text: [change, plainText(activity.description), organisers.join('\n'), directions, status]
      .filter(Boolean)
      .join('\n\n'),
    coordinates: activity.mode === 'online' ? null : coordinates,
    place: whereText(activity, context) || null,
    join: link ? { link, label: context.t('activity.link').text } : null,
    starts,
    /** The last day, included. */
    ends: ends ?? starts,
    from: from ?? null,
    to: to ?? null,
    status: toStatus(activity),
    sequence: activity.sequence,
    updatedOn: activity.updatedOn,
    categories: [context.t(`activityKind.${activity.kind}`).text],
    url: wholeAddress(activityHref(activity, context), context) ?? link,
  };
}

/** Only what the organiser has confirmed is confirmed; a report in the press is not. */
function toStatus({
  status,
  confirmed,
}: Pick<Activity, 'status' | 'confirmed'>): 'tentative' | 'confirmed' | 'cancelled' {
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
    lang: context.language.lang,
    text: '',
    place: null,
    join: null,
    coordinates: null,
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

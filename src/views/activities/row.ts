import type { Activity, DatedActivity } from '../../domain/activities/activity.ts';
import { isOver } from '../../domain/activities/indexed.ts';
import { memoize } from '../../domain/memoize.ts';
import type { DatedDay, ObservanceDay } from '../../domain/observance-day.ts';
import type { PartialDate, PlainDate } from '../../domain/plain-date.ts';
import { languageOf, type Text, textIn } from '../../i18n/languages.ts';
import { toCite } from '../cite.ts';
import type { ViewContext } from '../context.ts';
import { activityHref, dateText, organiserNames, shortPlace } from './parts.ts';
import { isChanged, toShortStatus } from './status.ts';

/** A date in a list, its day large at the side. */
export interface ActivityRow {
  date: PlainDate;
  day: string;
  month: Text;
  until: Text | null;
  time: Text | null;
  title: Text;
  /** `null` for an observance day, which has no page. */
  href: string | null;
  /** What it is, where and who organises it. */
  facts: Text[];
  status: Text | null;
  /** Its last day: after it a reader's own clock marks the row as past, also where the build is old. */
  ends: PlainDate;
  isPast: boolean;
  isCancelled: boolean;
  /** Called off or moved, which is said before all else. */
  isChanged: boolean;
}

/** An activity without a page: what is known of it, and where it was read. */
export type ActivityLine = ReturnType<typeof toLine>;

/** An activity whose day is known. Made once for each language, since it stands in many lists. */
export function toActivityRow(activity: DatedActivity, context: ViewContext): ActivityRow {
  return rowsIn(context)(activity);
}

const rowsIn = memoize((context: ViewContext) => memoize((activity: DatedActivity) => makeRow(activity, context)));

function makeRow(activity: DatedActivity, context: ViewContext): ActivityRow {
  const { t } = context;
  const { starts, ends, from, to } = activity.when;
  return {
    ...toDayParts(starts, context),
    until: ends && ends !== starts ? t('activity.until', { date: context.date(ends).text }) : null,
    time: toTime({ from, to }, context),
    title: context.name({ text: activity.title, lang: activity.lang }),
    href: activityHref(activity, context),
    facts: [...toKind(activity, context), shortPlace(activity, context), ...organisers(activity, context)],
    status: toShortStatus(activity, context),
    ends: ends ?? starts,
    isPast: isOver(activity, context.today),
    isCancelled: activity.status === 'cancelled',
    isChanged: isChanged(activity),
  };
}

/** An observance day as a row among the activities. */
export function toDayRow({ day, on }: DatedDay, context: ViewContext): ActivityRow {
  const { t, campaign, today } = context;
  const scope = day.country
    ? t('days.country', { country: context.country(campaign.country.code).text })
    : t('days.world');
  return {
    ...toDayParts(on, context),
    until: null,
    time: null,
    title: dayName(day, context),
    href: null,
    facts: [scope],
    status: null,
    ends: on,
    isPast: on < today,
    isCancelled: false,
    isChanged: false,
  };
}

/** An activity known to the month or the year. */
export function toActivityLine(activity: Activity, context: ViewContext): ActivityLine {
  return toLine(activity, dateText(activity.when, context), context);
}

/** An activity as an idea: with its year alone, since its date may be wrong. */
export function toIdea(activity: Activity, context: ViewContext): ActivityLine {
  return toLine(activity, dateText({ starts: activity.when.starts?.slice(0, 4) ?? null }, context), context);
}

/** The name of an observance day, in the first language of the reader's chain that has one. */
export function dayName(day: ObservanceDay, { chain, language, site }: ViewContext): Text {
  const locale = chain.find((step) => day.name[step]);
  const named = locale && day.name[locale];
  return named
    ? textIn(named, languageOf(locale, site.languages), language)
    : { text: Object.values(day.name)[0] ?? day.id };
}

/** `15:00` or "from 15:00 to 17:00", in the time of the place. */
export function toTime({ from, to }: { from?: string; to?: string }, { t }: ViewContext): Text | null {
  if (!from) return null;
  return to ? t('activity.fromTo', { from, to }) : t('activity.from', { from });
}

function toLine(activity: Activity, when: Text, context: ViewContext) {
  return {
    id: activity.id,
    title: context.name({ text: activity.title, lang: activity.lang }),
    when,
    facts: [shortPlace(activity, context), ...organisers(activity, context)],
    cites: activity.sources.map((id) => toCite(id, context)),
  };
}

/** That it is of another kind than ours tells a reader nothing. */
function toKind({ kind }: Activity, { t }: ViewContext): Text[] {
  return kind === 'other' ? [] : [t(`activityKind.${kind}`)];
}

function organisers(activity: Activity, context: ViewContext): Text[] {
  return organiserNames(activity, context).map((name) => context.name(name));
}

function toDayParts(date: PartialDate, context: ViewContext): Pick<ActivityRow, 'date' | 'day' | 'month'> {
  return { date, day: String(Number(date.slice(8))), month: context.date(date.slice(0, 7)) };
}

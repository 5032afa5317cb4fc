import { rawOf } from '../../activity-intake/announcement.ts';
import { toFragment } from '../../activity-intake/handed-link.ts';
import { fromActivity } from '../../activity-intake/markdown.ts';
import type { Activity, DatedActivity } from '../../domain/activities/activity.ts';
import { type ActivityIndex, seriesKeyOf } from '../../domain/activities/indexed.ts';
import { shorten } from '../../domain/text/fit.ts';
import { fileAddressOf } from '../../i18n/addresses.ts';
import { formatShortDate } from '../../i18n/dates.ts';
import type { Text } from '../../i18n/languages.ts';
import { toCitedSources } from '../cite.ts';
import type { ViewContext } from '../context.ts';
import { linkTo } from '../link-to.ts';
import { clothOf } from '../page/cloth.ts';
import { numberDrawing } from '../page/digits.ts';
import { type Link, toFrame } from '../page/frame.ts';
import { toSharing } from '../page/sharing.ts';
import { toClock } from './clock.ts';
import { FACET_RULES, type Facet, facetParams, groupOf } from './facets.ts';
import { toActivityFacts } from './facts.ts';
import { toOutcome } from './outcome.ts';
import {
  activityHref,
  activityParams,
  dateText,
  joinLink,
  localesOf,
  organiserNames,
  placeNames,
  shortPlace,
  whereText,
} from './parts.ts';
import { toActivityRow, toTime } from './row.ts';
import { markedTitle, toChange, toReading, toWhoSaysSo } from './status.ts';

/** What a search result shows of a description. */
const LONGEST_DESCRIPTION = 180;
const LONGEST_SERIES = 20;

/** The page of one activity; what is unknown is named in one line. */
export function toActivityPage(activity: DatedActivity, index: ActivityIndex, context: ViewContext) {
  const { t, campaign } = context;
  const params = activityParams(activity);
  const locales = localesOf(activity, context);
  const heading = context.name({ text: activity.title, lang: activity.lang });
  const row = toActivityRow(activity, context);
  const frame = toFrame(
    {
      address: 'activity',
      params,
      title: toActivityTitle(activity, context),
      bareTitle: true,
      description: toDescription(activity, context),
      crumbs: [linkTo('activitiesOfYear', { text: params.year }, context, { year: params.year })],
      feed: { href: fileAddressOf('atom', {}, campaign), label: t('activities.followAtom') },
      writtenIn: locales,
      onlyIn: { locales, otherwise: 'activities' },
    },
    context,
  );
  return {
    frame,
    heading,
    /** The number of its first day in stitches; the whole date stands beside it. */
    cloth: clothOf(numberDrawing(Number(activity.when.starts.slice(8))), 0),
    row,
    clock: toClock(context),
    change: toChange(activity, context),
    status: [...toOutcome(activity, context), ...toReading(activity, context), toWhoSaysSo(activity, context)],
    isCancelled: activity.status === 'cancelled',
    lang: heading.lang,
    facts: toActivityFacts(activity, context),
    ways: toWays(activity, context),
    sharing: toSharing(toShareLines(activity, context), frame, context),
    series: toSeries(activity, index, context),
    /** Nobody keeps the date of what is over. */
    calendar: row.isPast
      ? null
      : { href: fileAddressOf('activityCalendar', params, campaign), label: t('activity.calendar') },
    sources: toSources(activity, context),
    others: { heading: t('activity.more'), links: toOthers(activity, index, context) },
    own: toOwn(activity, row.isPast, context),
  };
}

/**
 * For the organiser: the form, filled in with what was announced, to correct it or call it off, and once it is over to tell whether it was
 * held. Nothing for what was never announced, or is called off or reported already.
 */
function toOwn(activity: DatedActivity, isPast: boolean, context: ViewContext): Link[] {
  const { id, status, outcome } = activity;
  if (status === 'reported' || status === 'cancelled' || outcome) return [];
  const values = { ...rawOf(fromActivity(activity)), id };
  const link = linkTo('publish', context.t(isPast ? 'activity.tell' : 'activity.correct'), context);
  return [{ ...link, href: `${link.href}#${toFragment({ values, dates: '' })}` }];
}

function toDescription(activity: DatedActivity, context: ViewContext): string {
  const parts = [
    dateText(activity.when, context),
    ...(activity.mode === 'online' ? [shortPlace(activity, context)] : placeNames(activity, context)),
    ...organiserNames(activity, context),
  ];
  return shorten(`${parts.map(({ text }) => text).join('. ')}.`, LONGEST_DESCRIPTION);
}

/** The phone's own map opens a `geo:` link; nothing is asked of another site. */
function toWays(activity: Activity, context: ViewContext): Link[] {
  const { t } = context;
  const { coordinates: point } = activity.place;
  const link = joinLink(activity, context);
  return [
    ...(link ? [{ href: link, label: t('activity.link') }] : []),
    ...(point && activity.mode !== 'online'
      ? [{ href: `geo:${point.lat},${point.lon}`, label: t('activity.map') }]
      : []),
  ];
}

function toSources(activity: Activity, context: ViewContext) {
  const lines = toCitedSources(activity.sources, context);
  return lines.length === 0 ? null : { heading: context.t('activity.sources'), lines };
}

/** The other dates of its series, where there are many those around this one. */
function toSeries(activity: DatedActivity, index: ActivityIndex, context: ViewContext) {
  const key = seriesKeyOf(activity);
  const all = (key && index.bySeries.get(key)) || [];
  // Cut first, so that a series of thousands is not gone through for each of its dates.
  const last = Math.max(0, all.length - LONGEST_SERIES - 1);
  const from = Math.min(last, Math.max(0, positionIn(all, activity) - LONGEST_SERIES / 2));
  const others = all.slice(from, from + LONGEST_SERIES + 1).filter(({ id }) => id !== activity.id);
  if (others.length === 0) return null;
  return {
    heading: context.t('activity.series'),
    links: others.map((other) => ({ href: activityHref(other, context), label: dateText(other.when, context) })),
  };
}

const positions = new WeakMap<readonly Activity[], Map<string, number>>();

/** Where in its series a date stands; counted once for all of them. */
function positionIn(series: readonly Activity[], { id }: Activity): number {
  const known = positions.get(series) ?? new Map(series.map((one, position) => [one.id, position]));
  positions.set(series, known);
  return known.get(id) ?? 0;
}

function toOthers(activity: DatedActivity, index: ActivityIndex, context: ViewContext): Link[] {
  const { year, place, sectors, organisers, when } = activity;
  const keys: [Facet, string[]][] = [
    ['year', [String(year)]],
    ['month', [when.starts.slice(0, 7)]],
    ['region', place.region ? [place.region] : []],
    ['sector', sectors],
    ['organiser', organisers],
  ];
  return keys.flatMap(([facet, own]) =>
    own
      .filter((key) => groupOf({ facet, key }, index))
      .map((key) => {
        const { address, title } = FACET_RULES[facet];
        return linkTo(address, title(key, context), context, facetParams({ facet, key, page: 1 }, context.facts));
      }),
  );
}

function toShareLines(activity: Activity, context: ViewContext): string[] {
  const time = toTime(activity.when, context)?.text;
  const names = (list: { text: string }[]) => list.map(({ text }) => text).join(', ');
  return [
    markedTitle(activity, context),
    toChange(activity, context)
      .slice(1)
      .map(({ text }) => text)
      .join(' '),
    [dateText(activity.when, context).text, time].filter(Boolean).join(', '),
    whereText(activity, context),
    names(organiserNames(activity, context)),
    [...toReading(activity, context), toWhoSaysSo(activity, context)].map(({ text }) => text).join(' '),
  ];
}

/** What fits a tab and a search result. */
const LONGEST = 70;
const LONGEST_PLACE = 24;

/**
 * The title of an activity's page: its name, place and day, since many have one name on one day; before them that it was called off or
 * moved. The name is cut where all three do not fit.
 */
export function toActivityTitle(activity: DatedActivity, context: ViewContext): Text {
  const place =
    activity.mode === 'online'
      ? shortPlace(activity, context).text
      : (activity.place.town ?? placeNames(activity, context)[0]?.text);
  const rest = [
    ...(place ? [shorten(place, LONGEST_PLACE)] : []),
    formatShortDate(activity.when.starts, context.language).text,
  ].join(', ');
  return context.name({
    text: `${shorten(markedTitle(activity, context), LONGEST - [...rest].length - 2)}, ${rest}`,
    lang: activity.lang,
  });
}

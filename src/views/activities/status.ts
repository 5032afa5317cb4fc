import type { Activity } from '../../domain/activities/activity.ts';
import type { Source } from '../../domain/source.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { organiserNames } from './parts.ts';

/**
 * How far an activity can be relied on, in full sentences: what changed, then who says so. Nothing here is an official
 * mark unless the organiser confirmed it.
 */
export function toActivityStatus(activity: Activity, context: ViewContext): Text[] {
  return [...toChange(activity, context), toWhoSaysSo(activity, context)];
}

/** That it was cancelled or moved, why, and when it was to be before. */
function toChange({ status, change, lang }: Activity, context: ViewContext): Text[] {
  const { t } = context;
  if (status !== 'cancelled' && status !== 'moved') return [];
  const { starts, from } = change?.previous ?? {};
  const before = starts && [context.date(starts).text, ...(from ? [from] : [])].join(', ');
  return [
    t(`activity.status-${status}`),
    change ? context.name({ text: change.reason, lang }) : t('activity.noReason'),
    ...(before ? [t('activity.previous', { date: before })] : []),
  ];
}

function toWhoSaysSo(activity: Activity, context: ViewContext): Text {
  const { t } = context;
  const { confirmed, status } = activity;
  if (confirmed) return t('activity.status-confirmed', { date: context.date(confirmed.on).text });
  const source = sourceOf(activity, context);
  if (status === 'reported') {
    return t(source?.kind === 'press' ? 'activity.status-press' : 'activity.status-reported', {
      publisher: source?.publisher ?? '',
    });
  }
  const [organiser] = organiserNames(activity, context);
  return organiser
    ? t('activity.status-unconfirmed', { organiser: organiser.text })
    : t('activity.status-unconfirmedNobody');
}

/** The same in a few words, for a list; a change comes before everything else. */
export function toShortStatus(activity: Activity, context: ViewContext): Text {
  const { t } = context;
  const { confirmed, status } = activity;
  if (status === 'cancelled' || status === 'moved') return t(`activity.status-${status}`);
  if (confirmed) return t('activity.short-confirmed');
  const source = sourceOf(activity, context);
  if (status === 'reported' && source) return t('activity.short-reported', { publisher: source.publisher });
  return t('activity.short-unconfirmed');
}

/** What the activity was read in; the first of its sources. */
function sourceOf({ sources }: Activity, { facts }: ViewContext): Source | undefined {
  return sources[0] === undefined ? undefined : facts.sources.get(sources[0]);
}

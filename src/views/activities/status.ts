import type { Activity } from '../../domain/activities/activity.ts';
import type { Source } from '../../domain/source.ts';
import type { Text } from '../../i18n/languages.ts';
import { formatList } from '../../i18n/names.ts';
import type { ViewContext } from '../context.ts';
import { toShortOutcome } from './outcome.ts';
import { organiserNames } from './parts.ts';

/** That nobody has read what was announced (reports of the press are no announcements), or that it changed since it was read. */
export function toReading({ reading, status }: Activity, { t }: ViewContext): Text[] {
  const isSaid = reading === 'changed' || (reading === 'unread' && status !== 'reported');
  return isSaid ? [t(`activity.reading-${reading}`)] : [];
}

/**
 * That it was cancelled or moved, why, and when it was to be before; nothing where neither is so. Whoever called it off by telephone may
 * have given a reason that nobody has read, so nobody says then that there was none.
 */
export function toChange({ status, change, lang }: Activity, context: ViewContext): Text[] {
  const { t } = context;
  if (status !== 'cancelled' && status !== 'moved') return [];
  const { reason, calledBack, previous } = change ?? {};
  const { starts, from } = previous ?? {};
  const before = starts && [context.date(starts).text, ...(from ? [from] : [])].join(', ');
  const isReasonUnknown = status === 'cancelled' && calledBack !== undefined;
  return [
    t(`activity.status-${status}`),
    ...(reason ? [context.name({ text: asSentence(reason), lang })] : []),
    ...(reason || isReasonUnknown ? [] : [t('activity.noReason')]),
    ...(before ? [t('activity.previous', { date: before })] : []),
  ];
}

export function isChanged({ status }: Pick<Activity, 'status'>): boolean {
  return status === 'cancelled' || status === 'moved';
}

/** Puts what was moved or called off before all others. */
export function changedFirst(a: Activity, b: Activity): number {
  return Number(isChanged(b)) - Number(isChanged(a));
}

/** The title with the word for what became of it, since many programs show it like any other. */
export function markedTitle({ status, title }: Pick<Activity, 'status' | 'title'>, { t }: ViewContext): string {
  return status === 'cancelled' || status === 'moved' ? t(`calendar.${status}`, { title }).text : title;
}

/** A reason ended as a sentence, so that the next does not run on. */
function asSentence(text: string): string {
  return /[.!?…؟。]["'”’»)]*$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

/** Who says so, and how far it can be relied on. Nothing here is an official mark unless the organiser confirmed it. */
export function toWhoSaysSo(activity: Activity, context: ViewContext): Text {
  const { t } = context;
  const { confirmed, status } = activity;
  if (confirmed) return t('activity.status-confirmed', { date: context.date(confirmed.on).text });
  const source = sourceOf(activity, context);
  if (status === 'reported') {
    return t(source?.kind === 'press' ? 'activity.status-press' : 'activity.status-reported', {
      publisher: source?.publisher ?? '',
    });
  }
  const organisers = organiserNames(activity, context).map(({ text }) => text);
  return organisers.length > 0
    ? t('activity.status-unconfirmed', { organiser: formatList(organisers, context.language) })
    : t('activity.status-unconfirmedNobody');
}

/** The status in a few words for a list: first a change, then what became of it. */
export function toShortStatus(activity: Activity, context: ViewContext): Text {
  const { t } = context;
  const { confirmed, status } = activity;
  if (status === 'cancelled' || status === 'moved') return t(`activity.status-${status}`);
  if (activity.reading === 'changed') return t('activity.short-changed');
  const outcome = toShortOutcome(activity, context);
  if (outcome) return outcome;
  if (confirmed) return t('activity.short-confirmed');
  const source = sourceOf(activity, context);
  if (status === 'reported' && source) return t('activity.short-reported', { publisher: source.publisher });
  return t('activity.short-unconfirmed');
}

function sourceOf({ sources }: Activity, { facts }: ViewContext): Source | undefined {
  return sources[0] === undefined ? undefined : facts.sources.get(sources[0]);
}

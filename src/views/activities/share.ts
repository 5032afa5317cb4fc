import type { Activity } from '../../domain/activities/activity.ts';
import type { ViewContext } from '../context.ts';
import { activityHref, dateText, organiserNames, whereText } from './parts.ts';
import { toTime } from './row.ts';
import { markedTitle, toChange, toWhoSaysSo } from './status.ts';

/** An activity as a message: what, when, where, who, how far it can be relied on, and its page where the site has an address. */
export function toShareText(activity: Activity, context: ViewContext): string {
  const { campaign } = context;
  const time = toTime(activity.when, context)?.text;
  const names = (list: { text: string }[]) => list.map(({ text }) => text).join(', ');
  const lines = [
    markedTitle(activity, context),
    toChange(activity, context)
      .slice(1)
      .map(({ text }) => text)
      .join(' '),
    [dateText(activity.when, context).text, time].filter(Boolean).join(', '),
    whereText(activity, context),
    names(organiserNames(activity, context)),
    toWhoSaysSo(activity, context).text,
    campaign.address ? new URL(activityHref(activity, context), campaign.address).href : '',
  ];
  return lines.filter(Boolean).join('\n');
}

import type { DatedActivity } from '../../domain/activities/activity.ts';
import { shorten } from '../../domain/text/shorten.ts';
import { formatShortDate } from '../../i18n/dates.ts';
import type { Text } from '../../i18n/languages.ts';
import type { ViewContext } from '../context.ts';
import { placeNames, shortPlace } from './parts.ts';

/** What fits a tab and a search result. */
const LONGEST = 70;
const LONGEST_PLACE = 24;

/**
 * The title of an activity's page: what it is called, where and when, since many have one name on one day. The name gives way
 * where all three do not fit.
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
    text: `${shorten(activity.title, LONGEST - [...rest].length - 2)}, ${rest}`,
    lang: activity.lang,
  });
}

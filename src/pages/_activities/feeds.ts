import type { APIContext } from 'astro';
import { loadActivities } from '../../collections/activities.ts';
import { fileNameOfPattern } from '../../i18n/addresses.ts';
import { encodeActivitiesAtom } from '../../outputs/activities/feeds.ts';
import { encodeIcs } from '../../outputs/activities/ics.ts';
import { toCalendar, toRegionCalendar } from '../../views/activities/calendar.ts';
import { toFeed } from '../../views/activities/feed.ts';
import { builtSite, contextIn } from '../_routes.ts';

/** Every region has a calendar, also before anything is announced there; what is of all has one address, and needs no path. */
export const getStaticPaths = async () => {
  const { facts } = await builtSite();
  return facts.regions.map(({ code, slug }) => ({ params: { region: slug }, props: { region: code } }));
};

/** The calendar or the feed of all activities, or the calendar of one region; the address says which. */
export const GET = async ({ props, routePattern }: APIContext<{ region?: string }>) => {
  const context = await contextIn();
  const { index, withPage } = await loadActivities(context.site);
  if (fileNameOfPattern(routePattern, context.campaign) === 'atom')
    return new Response(encodeActivitiesAtom(toFeed(withPage, context)));
  const { region } = props;
  return new Response(encodeIcs(region ? toRegionCalendar(region, index, context) : toCalendar(withPage, context)));
};

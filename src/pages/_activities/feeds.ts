import type { APIContext } from 'astro';
import { buildDate } from '../../build-date.ts';
import { loadActivities } from '../../collections/activities.ts';
import { loadSite } from '../../collections/site.ts';
import { fileNameOfPattern } from '../../i18n/addresses.ts';
import { FILES } from '../../i18n/files.ts';
import { encodeAtom, encodeJsonFeed } from '../../outputs/activities/feeds.ts';
import { encodeIcs } from '../../outputs/activities/ics.ts';
import { toCalendar, toGroupCalendar } from '../../views/activities/calendar.ts';
import { type FacetPage, filePages } from '../../views/activities/facets.ts';
import { toGroupFeed, toWholeFeed } from '../../views/activities/feed.ts';
import { viewContext } from '../../views/context.ts';

/** The files of each list of activities; that of all has one address, and needs no path. */
export const getStaticPaths = async ({ routePattern }: { routePattern: string }) => {
  const site = await loadSite(buildDate);
  return filePages(routePattern, (await loadActivities(site)).index, site);
};

/** A calendar or a feed of all activities, or of one list; the address says which, and in which form. */
export const GET = async ({ props, routePattern }: APIContext<Partial<FacetPage>>) => {
  const site = await loadSite(buildDate);
  const context = viewContext(site);
  const { index, withPage } = await loadActivities(site);
  const { facet, key } = props;
  const list = facet && key ? { facet, key } : null;
  const { ending } = FILES[fileNameOfPattern(routePattern, site.campaign)];
  if (ending === 'ics') {
    return new Response(encodeIcs(list ? toGroupCalendar(list, index, context) : toCalendar(withPage, context)));
  }
  const feed = list ? toGroupFeed(list, index, context) : toWholeFeed(withPage, context);
  return new Response(ending === 'xml' ? encodeAtom(feed) : encodeJsonFeed(feed));
};

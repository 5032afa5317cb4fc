import { buildDate } from '../../build-date.ts';
import { loadActivities } from '../../collections/activities.ts';
import { loadSite } from '../../collections/site.ts';
import { encodeJsonFeed } from '../../outputs/activities/feeds.ts';
import { toWholeFeed } from '../../views/activities/feed.ts';
import { viewContext } from '../../views/context.ts';

export const GET = async () => {
  const site = await loadSite(buildDate);
  const { withPage } = await loadActivities(site);
  return new Response(encodeJsonFeed(toWholeFeed(withPage, viewContext(site))));
};

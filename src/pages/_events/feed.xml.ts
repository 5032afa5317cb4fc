import { buildDate } from '../../build-date.ts';
import { loadActivities } from '../../collections/events.ts';
import { loadSite } from '../../collections/site.ts';
import { encodeAtom } from '../../outputs/feeds.ts';
import { viewContext } from '../../views/context.ts';
import { toWholeFeed } from '../../views/event-feed.ts';

export const GET = async () => {
  const site = await loadSite(buildDate);
  const { withPage } = await loadActivities(site);
  return new Response(encodeAtom(toWholeFeed(withPage, viewContext(site))));
};

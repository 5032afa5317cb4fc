import { buildDate } from '../../build-date.ts';
import { loadActivities } from '../../collections/activities.ts';
import { loadSite } from '../../collections/site.ts';
import { encodeAtom } from '../../outputs/activities/feeds.ts';
import { type FacetPage, filePages } from '../../views/activities/facets.ts';
import { toGroupFeed } from '../../views/activities/feed.ts';
import { viewContext } from '../../views/context.ts';

export const getStaticPaths = async ({ routePattern }: { routePattern: string }) => {
  const site = await loadSite(buildDate);
  return filePages(routePattern, (await loadActivities(site)).index, site);
};

export const GET = async ({ props }: { props: FacetPage }) => {
  const site = await loadSite(buildDate);
  const { index } = await loadActivities(site);
  return new Response(encodeAtom(toGroupFeed(props, index, viewContext(site))));
};

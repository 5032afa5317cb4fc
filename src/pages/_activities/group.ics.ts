import { buildDate } from '../../build-date.ts';
import { loadActivities } from '../../collections/activities.ts';
import { loadSite } from '../../collections/site.ts';
import { encodeIcs } from '../../outputs/activities/ics.ts';
import { toGroupCalendar } from '../../views/activities/calendar.ts';
import { type FacetPage, filePages } from '../../views/activities/facets.ts';
import { viewContext } from '../../views/context.ts';

export const getStaticPaths = async ({ routePattern }: { routePattern: string }) => {
  const site = await loadSite(buildDate);
  return filePages(routePattern, (await loadActivities(site)).index, site);
};

export const GET = async ({ props }: { props: FacetPage }) => {
  const site = await loadSite(buildDate);
  const { index } = await loadActivities(site);
  return new Response(encodeIcs(toGroupCalendar(props, index, viewContext(site))));
};

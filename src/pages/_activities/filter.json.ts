import { buildDate } from '../../build-date.ts';
import { loadActivities } from '../../collections/activities.ts';
import { loadSite } from '../../collections/site.ts';
import { encodeFilterRows } from '../../outputs/activities/filter.ts';
import { toFilterRows } from '../../views/activities/filter.ts';
import { viewContext } from '../../views/context.ts';

export const GET = async () => {
  const site = await loadSite(buildDate);
  const { index } = await loadActivities(site);
  return new Response(encodeFilterRows(toFilterRows(index, viewContext(site))));
};

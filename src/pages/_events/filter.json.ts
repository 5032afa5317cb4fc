import { buildDate } from '../../build-date.ts';
import { loadActivities } from '../../collections/events.ts';
import { loadSite } from '../../collections/site.ts';
import { encodeFilterRows } from '../../outputs/event-filter.ts';
import { viewContext } from '../../views/context.ts';
import { toFilterRows } from '../../views/event-filter.ts';

export const GET = async () => {
  const site = await loadSite(buildDate);
  const { index } = await loadActivities(site);
  return new Response(encodeFilterRows(toFilterRows(index, viewContext(site))));
};

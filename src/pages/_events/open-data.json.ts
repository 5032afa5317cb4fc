import { buildDate } from '../../build-date.ts';
import { loadActivities } from '../../collections/events.ts';
import { loadSite } from '../../collections/site.ts';
import { encodeOpenEvents } from '../../outputs/event-open-data.ts';
import { viewContext } from '../../views/context.ts';
import { toOpenEvents } from '../../views/event-open-data.ts';

export const GET = async () => {
  const site = await loadSite(buildDate);
  const { index } = await loadActivities(site);
  return new Response(encodeOpenEvents(toOpenEvents(index, viewContext(site))));
};

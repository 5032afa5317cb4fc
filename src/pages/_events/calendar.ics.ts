import { buildDate } from '../../build-date.ts';
import { loadActivities } from '../../collections/events.ts';
import { loadSite } from '../../collections/site.ts';
import { encodeIcs } from '../../outputs/ics.ts';
import { viewContext } from '../../views/context.ts';
import { toCalendar } from '../../views/event-calendar.ts';

export const GET = async () => {
  const site = await loadSite(buildDate);
  return new Response(encodeIcs(toCalendar((await loadActivities(site)).withPage, viewContext(site))));
};

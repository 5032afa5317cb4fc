import { buildDate } from '../../build-date.ts';
import { loadActivities } from '../../collections/activities.ts';
import { loadSite } from '../../collections/site.ts';
import { encodeIcs } from '../../outputs/activities/ics.ts';
import { toCalendar } from '../../views/activities/calendar.ts';
import { viewContext } from '../../views/context.ts';

export const GET = async () => {
  const site = await loadSite(buildDate);
  return new Response(encodeIcs(toCalendar((await loadActivities(site)).withPage, viewContext(site))));
};

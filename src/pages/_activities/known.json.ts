import { buildDate } from '../../build-date.ts';
import { loadActivities } from '../../collections/activities.ts';
import { loadSite } from '../../collections/site.ts';
import { toKnownRows } from '../../views/activities/known.ts';
import { viewContext } from '../../views/context.ts';

export const GET = async () => {
  const site = await loadSite(buildDate);
  const { index } = await loadActivities(site);
  return new Response(`${JSON.stringify(toKnownRows(index, viewContext(site)))}\n`);
};

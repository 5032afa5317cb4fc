import type { APIContext } from 'astro';
import { buildDate } from '../../build-date.ts';
import { type LoadedActivities, loadActivities } from '../../collections/activities.ts';
import { loadSite } from '../../collections/site.ts';
import { encodeIcs } from '../../outputs/activities/ics.ts';
import { toActivityCalendar } from '../../views/activities/calendar.ts';
import { activityParams } from '../../views/activities/parts.ts';
import { viewContext } from '../../views/context.ts';

export const getStaticPaths = async () => {
  const { withPage } = await loadActivities(await loadSite(buildDate));
  return withPage.map((item) => ({ params: activityParams(item), props: { item } }));
};

export const GET = async ({ props }: APIContext<{ item: LoadedActivities['withPage'][number] }>) =>
  new Response(encodeIcs(toActivityCalendar(props.item, viewContext(await loadSite(buildDate)))));

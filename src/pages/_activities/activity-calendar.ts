import type { APIContext } from 'astro';
import { loadActivities } from '../../collections/activities.ts';
import { encodeIcs } from '../../outputs/activities/ics.ts';
import { toActivityCalendar } from '../../views/activities/calendar.ts';
import { activityParams } from '../../views/activities/parts.ts';
import { builtSite, contextIn } from '../_routes.ts';

export const getStaticPaths = async () => {
  const { withPage } = await loadActivities(await builtSite());
  return withPage.map((item) => ({ params: activityParams(item), props: { item } }));
};

type Loaded = Awaited<ReturnType<typeof loadActivities>>;

export const GET = async ({ props }: APIContext<{ item: Loaded['withPage'][number] }>) =>
  new Response(encodeIcs(toActivityCalendar(props.item, await contextIn())));

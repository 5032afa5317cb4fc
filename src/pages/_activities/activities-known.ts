import { loadActivities } from '../../collections/activities.ts';
import { toKnownRows } from '../../views/activities/known.ts';
import { contextIn } from '../_routes.ts';

export const GET = async () => {
  const context = await contextIn();
  const { index } = await loadActivities(context.site);
  return new Response(`${JSON.stringify(toKnownRows(index, context))}\n`);
};

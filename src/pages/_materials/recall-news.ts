import type { APIContext } from 'astro';
import { loadRecallCodes } from '../../collections/recall.ts';
import { encodeIcs } from '../../outputs/activities/ics.ts';
import { encodeAtom } from '../../outputs/page/atom.ts';
import { RECALL_ENDINGS, recallsByThing, toRecallNews } from '../../views/materials/recall-news.ts';
import { builtSite, contextIn } from '../_routes.ts';
import { loadCodedItems } from './coded-items.ts';

/** The recalls of all, and of each thing that had one: no calendar is empty. */
export const getStaticPaths = async ({ routePattern }: { routePattern: string }) => {
  const { states } = await loadRecallCodes(await builtSite());
  const things = routePattern.includes('[thing]') ? [...recallsByThing(states).keys()] : [undefined];
  return things.flatMap((thing) => RECALL_ENDINGS.map((ending) => ({ params: { ...(thing && { thing }), ending } })));
};

export const GET = async ({ params: { thing, ending } }: APIContext) => {
  const context = await contextIn();
  const { states } = await loadRecallCodes(context.site);
  const byThing = recallsByThing(states);
  const recalls = thing ? (byThing.get(thing) ?? []) : [...byThing.values()].flat();
  const news = toRecallNews(recalls, thing, await loadCodedItems(context.site), context);
  return new Response(ending === 'ics' ? encodeIcs(news) : encodeAtom(news));
};

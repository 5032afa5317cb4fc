import type { APIContext } from 'astro';
import { loadRecallCodes } from '../../collections/recall.ts';
import { codePage } from '../../outputs/materials/code-page.ts';
import { toCodePage } from '../../views/materials/code-page.ts';
import { builtSite } from '../_routes.ts';
import { loadCodedItems } from './coded-items.ts';

export const getStaticPaths = async () => {
  const { states } = await loadRecallCodes(await builtSite());
  return states.map((state) => ({ params: { code: state.code }, props: { state } }));
};

type State = Awaited<ReturnType<typeof loadRecallCodes>>['states'][number];

export const GET = async ({ props: { state } }: APIContext<{ state: State }>) => {
  const site = await builtSite();
  const codedItems = await loadCodedItems(site);
  const html = codePage(toCodePage(state, codedItems.get(state.material), site));
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};

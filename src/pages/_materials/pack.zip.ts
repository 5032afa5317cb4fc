import type { APIContext } from 'astro';
import { buildDate } from '../../build-date.ts';
import { loadSite } from '../../collections/site.ts';
import { zipPack } from '../../outputs/materials/pack.ts';
import type { Pack } from '../../views/materials/pack.ts';
import { everyPack } from './packs.ts';
import { CACHE } from './things.ts';

export const getStaticPaths = async () => {
  const site = await loadSite(buildDate);
  const packs = await everyPack(site);
  return packs.map((pack) => ({ params: { locale: pack.locale, file: site.campaign.day }, props: { pack } }));
};

export const GET = async ({ props }: APIContext<{ pack: Pack }>) =>
  new Response(Uint8Array.from(await zipPack(props.pack, CACHE)));

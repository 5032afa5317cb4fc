import type { APIContext } from 'astro';
import { fileNameOfPattern } from '../../i18n/addresses.ts';
import { zipPack } from '../../outputs/materials/pack.ts';
import type { Pack } from '../../views/materials/pack.ts';
import { builtSite } from '../_routes.ts';
import { CACHE } from './coded-materials.ts';
import { everyPack } from './packs.ts';
import { everyPressPack, zipPressPack } from './press-kit.ts';

/** The pack of all materials, and the press kit; the pattern of the route says which. */
export const getStaticPaths = async ({ routePattern }: { routePattern: string }) => {
  const site = await builtSite();
  const isPress = fileNameOfPattern(routePattern, site.campaign) === 'pressPack';
  return (isPress ? await everyPressPack(site) : await everyPack(site)).map((pack) => ({
    params: { locale: pack.locale, ...(isPress ? {} : { file: site.campaign.day }) },
    props: { pack, isPress },
  }));
};

export const GET = async ({ props: { pack, isPress } }: APIContext<{ pack: Pack; isPress: boolean }>) =>
  new Response(Uint8Array.from(await (isPress ? zipPressPack(pack, await builtSite()) : zipPack(pack, CACHE))));

import type { APIContext } from 'astro';
import { buildDate } from '../../build-date.ts';
import { loadSite } from '../../collections/site.ts';
import type { Pack } from '../../views/materials/pack.ts';
import { everyPressPack, zipPressPack } from './press-kit.ts';

export const getStaticPaths = async () =>
  (await everyPressPack(await loadSite(buildDate))).map((pack) => ({
    params: { locale: pack.locale },
    props: { pack },
  }));

export const GET = async ({ props }: APIContext<{ pack: Pack }>) =>
  new Response(Uint8Array.from(await zipPressPack(props.pack, await loadSite(buildDate))));

import type { APIContext } from 'astro';
import { pictureCache } from '../../outputs/page/disk-cache.ts';
import { drawPicture } from '../../outputs/page/picture.ts';
import type { Picture } from '../../views/page/shared.ts';
import { builtSite } from '../_routes.ts';
import { loadPictures } from './pictures.ts';

export const getStaticPaths = async () => {
  const pictures = await loadPictures(await builtSite());
  return pictures.map((picture) => ({ params: { locale: picture.locale, picture: picture.name }, props: { picture } }));
};

export const GET = async ({ props }: APIContext<{ picture: Picture }>) =>
  new Response(Uint8Array.from(await drawPicture(props.picture, CACHE)));

const CACHE = pictureCache(process.env);

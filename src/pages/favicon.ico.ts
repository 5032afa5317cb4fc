import { drawIcon, toIco } from '../outputs/page/icon-file.ts';
import { FAVICON_SIZE } from '../views/page/icon.ts';
import { builtSite } from './_routes.ts';

/** For whoever asks without reading a page: a browser that opens a file, a reader of feeds. Pages name icons of their own. */
export const GET = async () => {
  const { sign } = (await builtSite()).campaign;
  return new Response(Uint8Array.from(toIco(await drawIcon(sign, FAVICON_SIZE), FAVICON_SIZE)));
};

import type { APIContext } from 'astro';
import { drawIcon } from '../../outputs/page/icon-file.ts';
import { ICON_SIZE } from '../../views/page/icon.ts';
import { toSign } from '../../views/page/sign.ts';
import { builtSite, contextIn } from '../_routes.ts';

export const getStaticPaths = async () => {
  const { languages } = await builtSite();
  return languages.map(({ locale }) => ({ params: { locale, size: String(ICON_SIZE) } }));
};

export const GET = async ({ params }: APIContext) => {
  const { rows } = toSign(await contextIn(params.locale));
  return new Response(Uint8Array.from(await drawIcon(rows, ICON_SIZE)));
};

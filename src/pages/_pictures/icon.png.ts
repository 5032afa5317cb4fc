import type { APIContext } from 'astro';
import { buildDate } from '../../build-date.ts';
import { loadSite } from '../../collections/site.ts';
import { drawIcon } from '../../outputs/page/icon-file.ts';
import { viewContext } from '../../views/context.ts';
import { ICON_SIZE } from '../../views/page/icon.ts';
import { toSign } from '../../views/page/sign.ts';

export const getStaticPaths = async () => {
  const { languages } = await loadSite(buildDate);
  return languages.map(({ locale }) => ({ params: { locale, size: String(ICON_SIZE) } }));
};

export const GET = async ({ params }: APIContext) => {
  const { rows } = toSign(viewContext(await loadSite(buildDate), params.locale));
  return new Response(Uint8Array.from(await drawIcon(rows, ICON_SIZE)));
};

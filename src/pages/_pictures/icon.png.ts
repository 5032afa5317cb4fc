import type { APIContext } from 'astro';
import { buildDate } from '../../build-date.ts';
import { loadSite } from '../../collections/site.ts';
import { drawIcon } from '../../outputs/page/icon-file.ts';
import { viewContext } from '../../views/context.ts';
import { ICON_SIZES } from '../../views/page/icon.ts';
import { toSign } from '../../views/page/sign.ts';

export const getStaticPaths = async () => {
  const { languages } = await loadSite(buildDate);
  return languages.flatMap(({ locale }) =>
    ICON_SIZES.map((size) => ({ params: { locale, size: String(size) }, props: { size } })),
  );
};

export const GET = async ({ params, props }: APIContext<{ size: number }>) => {
  const { rows } = toSign(viewContext(await loadSite(buildDate), params.locale));
  return new Response(Uint8Array.from(await drawIcon(rows, props.size)));
};

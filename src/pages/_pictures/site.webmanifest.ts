import type { APIContext } from 'astro';
import { buildDate } from '../../build-date.ts';
import { loadSite } from '../../collections/site.ts';
import { viewContext } from '../../views/context.ts';
import { toManifest } from '../../views/page/manifest.ts';

export const getStaticPaths = async () => {
  const { languages } = await loadSite(buildDate);
  return languages.map(({ locale }) => ({ params: { locale } }));
};

export const GET = async ({ params }: APIContext) =>
  new Response(JSON.stringify(toManifest(viewContext(await loadSite(buildDate), params.locale))));
